namespace Generator.Markdown;

/// <summary>
/// Keeps away from the parser what would cost it minutes or gigabytes: its nesting of list markers is cubic, its
/// tables are padded to their widest row, its brackets are quadratic. One pass over the lines, nothing else. The
/// numbers stand in <see cref="InputLimits"/>.
/// </summary>
internal sealed class LineScan(ComposedText text)
{
    private const int TabColumns = 4;

    private static readonly Limit Units = new(
        InputLimits.BodyUnits, MarkdownRules.TextTooLong, "the text of this page has {0} characters, more than {1}", "split it into several pages");

    private static readonly Limit UnitsInRun = new(
        InputLimits.RunUnits, MarkdownRules.ParagraphTooLong, "{1} characters and more stand here without a blank line", "put a blank line where a new paragraph begins");

    private static readonly Limit Brackets = new(
        InputLimits.Brackets, MarkdownRules.ParagraphTooLong, "more than {1} signs `[` stand here without a blank line", "put a blank line where a new paragraph begins");

    private static readonly Limit Stars = new(
        InputLimits.Stars, MarkdownRules.ParagraphTooLong, "more than {1} signs `*` and `_` stand here without a blank line", "put a blank line where a new paragraph begins");

    private static readonly Limit Markers = new(
        InputLimits.LineMarkers,
        MarkdownRules.MarkersTooDeep,
        "this line begins with {0} signs for lists or quotations, more than {1}",
        "write a simpler list, or split it under headings");

    private static readonly Limit Columns = new(
        InputLimits.Columns, MarkdownRules.MarkersTooDeep, "this line is indented by {0} columns, more than {1}", "delete the spaces at its beginning");

    private static readonly Limit Bars = new(
        InputLimits.Bars, MarkdownRules.TableTooWide, "this line has {0} signs `|`, more than {1}", "split the table into narrower ones");

    private static readonly Limit Headings = new(
        InputLimits.Headings, MarkdownRules.TooManyHeadings, "more than {1} lines of this page begin with `#`", "split it into several pages");

    private readonly Dictionary<Rule, Diagnostic> _found = [];
    private int _runStart;
    private int _brackets;
    private int _stars;
    private int _headings;

    /// <summary>The first line that breaks each rule; nothing for a text that may be parsed.</summary>
    public static ImmutableArray<Diagnostic> Check(ComposedText text)
    {
        var scan = new LineScan(text);
        if (text.Text.Length > InputLimits.BodyUnits)
        {
            scan.Check(Units, text.Text.Length, InputLimits.BodyUnits, 0);
        }
        else
        {
            scan.Run();
        }

        return scan.Found;
    }

    private ImmutableArray<Diagnostic> Found =>
        [.. _found.Values.OrderBy(d => d.Location ?? default).ThenBy(d => d.Rule.Id, StringComparer.Ordinal)];

    private void Run()
    {
        var start = 0;
        while (start < text.Text.Length)
        {
            var rest = text.Text.AsSpan(start);
            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest[..end];
            CheckLine(line, start);
            start += line.Length + (rest[line.Length..].StartsWith("\r\n") ? 2 : 1);
        }
    }

    /// <param name="value">What was found.</param>
    private void Check(Limit limit, int value, int offset, int length)
    {
        if (value > limit.Most)
        {
            var message = string.Format(CultureInfo.InvariantCulture, limit.Message, value, limit.Most);
            _found.TryAdd(limit.Rule, Diagnostic.At(limit.Rule, text.At(offset, length), message, limit.Hint));
        }
    }

    private void CheckLine(ReadOnlySpan<char> line, int start)
    {
        var content = line.TrimStart(" \t");
        _runStart = content.IsEmpty ? start + line.Length + 1 : _runStart;
        _brackets = content.IsEmpty ? 0 : _brackets + line.Count('[');
        _stars = content.IsEmpty ? 0 : _stars + line.Count('*') + line.Count('_');
        _headings += content.StartsWith('#') ? 1 : 0;
        var (markers, columns) = Measure(line);
        Check(UnitsInRun, start + line.Length - _runStart, _runStart, 1);
        Check(Brackets, _brackets, _runStart, 1);
        Check(Stars, _stars, _runStart, 1);
        Check(Markers, markers, start, 1);
        Check(Columns, columns, start, 1);
        Check(Bars, line.Count('|'), start, 1);
        Check(Headings, _headings, start, 1);
    }

    /// <summary>The markers of lists and quotations at the start of a line, and the columns that they and the white space take.</summary>
    private static (int Markers, int Columns) Measure(ReadOnlySpan<char> line)
    {
        var (markers, columns) = (0, 0);
        while (true)
        {
            var white = line.IndexOfAnyExcept(' ', '\t') is var found && found < 0 ? line.Length : found;
            columns += white + (line[..white].Count('\t') * (TabColumns - 1));
            line = line[white..];
            var marker = MarkerLength(line);
            if (marker == 0)
            {
                return (markers, columns);
            }

            markers++;
            columns += marker;
            line = line[marker..];
        }
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line is ['>', ..] or ['-' or '*' or '+', ' ' or '\t', ..])
        {
            return 1;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 9 && line[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 1 : 0;
    }

    /// <summary>A rule: at most so much of something. Its message names the number found and the limit.</summary>
    private sealed record Limit(int Most, Rule Rule, string Message, string Hint);
}

namespace Generator.Markdown;

/// <summary>
/// Keeps away from the parser what would cost it minutes or gigabytes: its nesting of list markers is cubic, its
/// tables are padded to their widest row, its brackets are quadratic. One pass over the lines, nothing else. Sizes
/// are UTF-16 units, so that scripts of three bytes a letter are not punished. Whoever changes a number runs the
/// hostile texts of the tests again.
/// </summary>
internal static class LineScan
{
    public const int MostUnits = 65_536;
    public const int MostUnitsInRun = 8_192;
    public const int MostMarkers = 8;
    public const int MostColumns = 48;
    public const int MostBars = 20;
    public const int MostHeadings = 200;

    private const int TabColumns = 4;

    /// <summary>The first line that breaks each rule; nothing for a text that may be parsed.</summary>
    public static ImmutableArray<Diagnostic> Check(ComposedText text)
    {
        if (text.Text.Length > MostUnits)
        {
            return
            [
                Diagnostic.At(
                    MarkdownRules.TextTooLong,
                    text.At(MostUnits, 0),
                    $"the text of this page has {text.Text.Length} characters, more than {MostUnits}",
                    "split it into several pages"),
            ];
        }

        var scan = new Scan(text);
        scan.Run();
        return scan.Found;
    }

    private sealed class Scan(ComposedText text)
    {
        private readonly Dictionary<Rule, Diagnostic> _found = [];
        private int _runStart;
        private int _headings;

        public ImmutableArray<Diagnostic> Found =>
            [.. _found.Values.OrderBy(d => d.Location ?? default).ThenBy(d => d.Rule.Id, StringComparer.Ordinal)];

        public void Run()
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

        private void CheckLine(ReadOnlySpan<char> line, int start)
        {
            var content = line.TrimStart(" \t");
            if (content.IsEmpty)
            {
                _runStart = start + line.Length + 1;
            }

            CheckRun(start + line.Length - _runStart);
            CheckMarkers(line, start);
            CheckBars(line, start);
            CheckHeadings(content, start);
        }

        private void CheckRun(int length)
        {
            if (length > MostUnitsInRun)
            {
                Report(
                    MarkdownRules.ParagraphTooLong,
                    _runStart,
                    $"{MostUnitsInRun} characters and more stand here without a blank line",
                    "put a blank line where a new paragraph begins");
            }
        }

        private void CheckMarkers(ReadOnlySpan<char> line, int start)
        {
            var (markers, columns) = Measure(line);
            if (markers > MostMarkers)
            {
                Report(
                    MarkdownRules.MarkersTooDeep,
                    start,
                    $"this line begins with {markers} signs for lists or quotations, more than {MostMarkers}",
                    "write a simpler list, or split it under headings");
            }
            else if (columns > MostColumns)
            {
                Report(
                    MarkdownRules.MarkersTooDeep,
                    start,
                    $"this line is indented by {columns} columns, more than {MostColumns}",
                    "delete the spaces at its beginning");
            }
        }

        private void CheckBars(ReadOnlySpan<char> line, int start)
        {
            var bars = line.Count('|');
            if (bars > MostBars)
            {
                Report(
                    MarkdownRules.TableTooWide,
                    start,
                    $"this line has {bars} signs `|`, more than {MostBars}",
                    "split the table into narrower ones");
            }
        }

        private void CheckHeadings(ReadOnlySpan<char> content, int start)
        {
            _headings += content.StartsWith('#') ? 1 : 0;
            if (_headings > MostHeadings)
            {
                Report(
                    MarkdownRules.TooManyHeadings,
                    start,
                    $"more than {MostHeadings} lines of this page begin with `#`",
                    "split it into several pages");
            }
        }

        private void Report(Rule rule, int offset, string message, string hint) =>
            _found.TryAdd(rule, Diagnostic.At(rule, text.At(offset, 1), message, hint));

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
            if (line is ['>', ..])
            {
                return 1;
            }

            if (line is ['-' or '*' or '+', ' ' or '\t', ..])
            {
                return 1;
            }

            var digits = line.IndexOfAnyExceptInRange('0', '9');
            return digits is >= 1 and <= 9 && line[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 1 : 0;
        }
    }
}

using YamlDotNet.Core;

namespace Generator.Yaml;

/// <summary>
/// Says in an author's words why YAML could not be read. The library knows where it stopped; what is wrong is
/// told from the lines there, for the same few slips account for nearly all of it.
/// </summary>
internal static class YamlFault
{
    private const string Layout = "write one `key: text` per line, and begin the lines of one group in the same column";

    /// <summary>What the library says when it met a line in a column that it did not expect.</summary>
    private static readonly ImmutableArray<string> Misfits =
        ["did not find expected key", "did not find expected '-'", "<document end>", "invalid mapping", "wrong indentation"];

    public static Diagnostic Explain(SourceText lines, YamlException fault, YamlUse use)
    {
        var line = Math.Clamp((int)fault.Start.Line, 1, lines.LineCount);
        if (fault is RefusedYamlException refused)
        {
            var hint = refused.Hint ?? (KeyLine.TryParse(lines.Line(line), out var key) ? SlipIn(lines, line, key)?.Hint : null);
            return Diagnostic.At(use.Refused, At(lines, line, fault), refused.Message, hint);
        }

        var slip = TabBehind(lines, line, fault) ?? SlipIn(lines, line) ?? SlipIn(lines, (int)fault.End.Line) ?? SlipIn(lines, PreviousWithText(lines, line));
        return slip is { } known
            ? Diagnostic.At(use.Syntax, known.Location, known.Message, known.Hint)
            : Diagnostic.At(use.Syntax, At(lines, line, fault), MessageOf(fault), Layout);
    }

    /// <summary>What is left is nearly always a line that begins in the wrong column.</summary>
    private static string MessageOf(YamlException fault) =>
        Misfits.Any(m => fault.Message.Contains(m, StringComparison.Ordinal))
            ? "this line does not fit to those above it"
            : $"this cannot be read as YAML: {Lowered(fault.Message)}";

    private static Location At(SourceText lines, int line, YamlException fault) =>
        new(lines.Path, line, Math.Max(1, (int)fault.Start.Column), 0);

    /// <summary>The library finds a tab only when it has read on from the line above.</summary>
    private static Slip? TabBehind(SourceText lines, int line, YamlException fault) => fault.Message.Contains("invalid tab", StringComparison.Ordinal)
        ? Enumerable.Range(line, lines.LineCount - line + 1).Where(n => Indent(lines.Line(n)).Contains('\t', StringComparison.Ordinal)).Select(n => SlipIn(lines, n)).FirstOrDefault()
        : null;

    private static Slip? SlipIn(SourceText lines, int number)
    {
        var line = lines.Line(number);
        if (Indent(line).AsSpan().Contains('\t'))
        {
            return new Slip(Place(lines, number, 1, Indent(line).Length), "this line is indented with a tab", "use spaces");
        }

        if (line.Trim().Length == 0 || line.TrimStart()[0] is '#')
        {
            return null;
        }

        return KeyLine.TryParse(line, out var key) ? SlipIn(lines, number, key) : WithoutKey(lines, number, line);
    }

    private static Slip? SlipIn(SourceText lines, int number, KeyLine key)
    {
        var line = lines.Line(number);
        var place = Place(lines, number, key.RestColumn, key.Rest.Length);
        if (key.Rest.Length == 0 || KeyLine.IsReadAsMeant(line[key.Prefix.Length..], key.Rest))
        {
            return null;
        }

        var (first, last) = (key.Rest[0], key.Rest[^1]);
        return first switch
        {
            '"' or '\'' when last != first && key.Rest.IndexOf(first, 1) < 0 =>
                new Slip(place, $"the quotation mark {first} is not closed", $"put {first} at the end of the text, too"),
            '"' or '\'' when last == first && IsQuotedAround(key.Rest) =>
                new Slip(
                    place,
                    $"the text of `{key.Key}` has the mark {first} inside, which ends it too early",
                    $"write {(key with { Rest = key.Rest[1..^1] }).Quoted()}"),
            '[' or '{' when key.Rest.IndexOf(Closing(first), StringComparison.Ordinal) < 0 =>
                new Slip(
                    place,
                    $"`{first}` begins a list that is not closed",
                    $"close it with `{Closing(first)}`, or, if it is text, write {key.Quoted()}"),
            '[' or '{' when last == Closing(first) => null,
            '|' or '>' => null,
            _ when line[key.RestColumn - 2] is ':' or '\uFF1A' =>
                new Slip(place, $"a colon and a space must follow `{key.Key}`", $"write {key.Quoted()}"),
            _ => new Slip(place, $"the text of `{key.Key}` needs quotation marks", $"write {key.Quoted()}"),
        };
    }

    /// <summary>Whether the second mark opens a quotation or is an apostrophe, so that the first and the last enclose the whole.</summary>
    private static bool IsQuotedAround(string text)
    {
        var second = text.IndexOf(text[0], 1);
        return second > 0 && second < text.Length - 1
            && (text[second - 1] is ' ' || (char.IsLetter(text[second - 1]) && char.IsLetter(text[second + 1])));
    }

    private static Slip? WithoutKey(SourceText lines, int number, string line)
    {
        var text = line.Trim();
        return text[0] is '-' or '[' or '{' or '}' or ']' or '"' or '\'' or '?' || text.EndsWith(',')
            ? null
            : new Slip(
                Place(lines, number, Indent(line).Length + 1, text.Length),
                "this line has no key with a colon, such as `title: …`",
                "write one `key: text` per line, or put the whole text in quotation marks");
    }

    private static int PreviousWithText(SourceText lines, int line)
    {
        do
        {
            line--;
        }
        while (line > 0 && string.IsNullOrWhiteSpace(lines.Line(line)));
        return line;
    }

    private static string Indent(string line) => line[..^line.TrimStart(' ', '\t').Length];

    private static char Closing(char opening) => opening == '[' ? ']' : '}';

    private static Location Place(SourceText lines, int line, int column, int length) => new(lines.Path, line, column, length);

    private static string Lowered(string message) =>
        message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');

    private readonly record struct Slip(Location Location, string Message, string Hint);
}

namespace Generator.Cli.Reporters;

/// <summary>
/// Findings for people: the place in the form that terminals and editors make a link of, what is wrong, the
/// author's own line with a mark under it, what to do, and further places.
/// </summary>
internal static class TextReport
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics, Excerpts excerpts, Palette palette)
    {
        var result = new StringBuilder();
        foreach (var diagnostic in FewOfMany.Of(diagnostics))
        {
            Append(result, diagnostic, excerpts, palette);
        }

        return result.ToString();
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void Append(StringBuilder result, Diagnostic diagnostic, Excerpts excerpts, Palette palette)
    {
        if (diagnostic.Location is { Path.Value.Length: > 0 } place)
        {
            result.Append(palette.Strong(Escaped.Text(place.ToString()))).Append(": ");
        }

        result.Append(palette.By(diagnostic.Severity, $"{Word(diagnostic.Severity)} {diagnostic.Rule.Id} {diagnostic.Rule.Name}"))
            .Append(": ").Append(Escaped.Text(diagnostic.Message)).Append('\n');
        if (diagnostic.Location is { } location)
        {
            AppendLine(result, location, excerpts, palette);
        }

        if (diagnostic.Hint is { } hint)
        {
            AppendHint(result, hint);
        }

        foreach (var related in diagnostic.Related)
        {
            result.Append("  ").Append(related.Relation).Append(' ').Append(Escaped.Text(related.Location.ToString())).Append('\n');
            AppendLine(result, related.Location, excerpts, palette);
        }
    }

    private static void AppendLine(StringBuilder result, Location location, Excerpts excerpts, Palette palette)
    {
        if (excerpts.Line(location) is not { } line)
        {
            return;
        }

        var quotation = Quotation.Of(line, location.Column, location.Length);
        var number = location.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        result.Append(palette.Quiet($"{number} |")).Append(' ').Append(quotation.Text).Append('\n')
            .Append(palette.Quiet("      |")).Append(' ').Append(palette.Strong(quotation.Marks)).Append('\n');
    }

    /// <summary>A hint can have several lines, such as front matter to paste; each keeps its own indentation.</summary>
    private static void AppendHint(StringBuilder result, string hint)
    {
        var lines = hint.TrimEnd('\n').Split('\n');
        result.Append("  hint: ").Append(Escaped.Text(lines[0])).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            result.Append("    ").Append(Escaped.Text(line)).Append('\n');
        }
    }
}

/// <summary>Colours of a terminal, or none. Colour repeats what words say already.</summary>
internal readonly record struct Palette(bool InColour)
{
    private const string Red = "31";
    private const string Yellow = "33";
    private const string Blue = "34";
    private const string Bold = "1";
    private const string Faint = "2";

    public string Strong(string text) => Paint(Bold, text);

    public string Quiet(string text) => Paint(Faint, text);

    public string By(Severity severity, string text) => Paint(
        severity switch { Severity.Error => Red, Severity.Warning => Yellow, _ => Blue }, text);

    private string Paint(string code, string text) => InColour ? $"\e[{code}m{text}\e[0m" : text;
}

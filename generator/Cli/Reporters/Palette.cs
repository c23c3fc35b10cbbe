namespace Generator.Cli.Reporters;

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

namespace Generator.Templating;

/// <summary>How much one render may use; passing a limit ends it with a place, and never with a cut page.</summary>
/// <param name="Steps">Nodes evaluated; and as many iterations of loops and functions together.</param>
/// <param name="Output">UTF-16 units written, captures and includes counted.</param>
/// <param name="TextLength">UTF-16 units of one text.</param>
/// <param name="NumberBits">Bits of one number.</param>
/// <param name="Calls">Calls and includes inside one another.</param>
/// <param name="PrintDepth">Lists and objects inside one another when they are printed.</param>
internal sealed record Limits(int Steps, int Output, int TextLength, int NumberBits, int Calls, int PrintDepth)
{
    public static Limits Site { get; } = new(
        InputLimits.TemplateSteps,
        InputLimits.TemplateOutput,
        InputLimits.TemplateText,
        InputLimits.TemplateNumberBits,
        InputLimits.TemplateCalls,
        InputLimits.TemplatePrintDepth);
}

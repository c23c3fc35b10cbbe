namespace Generator.Templating;

/// <summary>
/// Ends a render from deep inside; the engine turns it into a <see cref="TemplateFault"/> and never lets it out.
/// </summary>
internal sealed class TemplateFailure(string message, string? hint) : Exception(message)
{
    public string? Hint { get; } = hint;
}

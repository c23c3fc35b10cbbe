namespace Generator.Templating;

/// <summary>
/// What one page may still use: the one place where steps, output and text are counted, whatever part of the
/// engine uses them. Not safe for several threads.
/// </summary>
internal sealed class TemplateBudget(TemplateLimits limits)
{
    public TemplateLimits Limits { get; } = limits;
}

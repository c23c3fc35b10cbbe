namespace Generator.Templating;

/// <summary>
/// How strictly the language is taken. There are two settings and no others: <see cref="Language"/> keeps the
/// language's documented defaults, <see cref="Site"/> is what pages are built with.
/// </summary>
/// <param name="StrictNames">Whether an unknown variable, member or key is a fault instead of null.</param>
/// <param name="AutoIndent">Whether a block repeats its own indent on the lines it writes.</param>
/// <param name="EscapesHtml">Whether printed values are escaped unless they are of the kind Html.</param>
/// <param name="IsReproducible">Whether what differs from run to run or machine to machine is refused: random numbers, a culture's name.</param>
/// <param name="CutsText">Whether text over the limit is cut with a warning instead of being a fault.</param>
internal sealed record TemplateOptions(
    bool StrictNames,
    bool AutoIndent,
    bool EscapesHtml,
    bool IsReproducible,
    bool CutsText,
    TemplateLimits Limits)
{
    /// <summary>The documented defaults of the language.</summary>
    public static TemplateOptions Language { get; } = new(
        StrictNames: false,
        AutoIndent: true,
        EscapesHtml: false,
        IsReproducible: false,
        CutsText: true,
        TemplateLimits.Language);

    /// <summary>The strict settings of a site build.</summary>
    public static TemplateOptions Site { get; } = new(
        StrictNames: true,
        AutoIndent: false,
        EscapesHtml: true,
        IsReproducible: true,
        CutsText: false,
        TemplateLimits.Site);
}

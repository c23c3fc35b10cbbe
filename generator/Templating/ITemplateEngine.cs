namespace Generator.Templating;

/// <summary>
/// The seam to the template language: nothing outside this folder knows which engine is compiled in.
/// </summary>
internal interface ITemplateEngine
{
    /// <summary>Parses a template. Safe for several threads; never throws for bad input.</summary>
    ITemplate Parse(SourceText source, TemplateOptions options);
}

namespace Generator.Templating;

/// <summary>All that one render may see. One per page and render, never used twice.</summary>
/// <param name="Model">What the template sees beside builtins and host functions.</param>
/// <param name="Functions">The host's functions.</param>
/// <param name="Loader">Where includes come from.</param>
/// <param name="Budget">What this page may still use.</param>
/// <param name="Now">The one instant that <c>date.now</c> gives, with the offset of its clock.</param>
/// <param name="Page">The content file whose page is rendered, for messages; nothing when there is none.</param>
/// <param name="Trace">Records which place wrote what; nothing in ordinary builds.</param>
internal sealed record RenderContext(
    ITemplateObject Model,
    TemplateFunctions Functions,
    ITemplateLoader Loader,
    TemplateOptions Options,
    TemplateBudget Budget,
    DateTimeOffset Now,
    SourcePath? Page,
    RenderTrace? Trace,
    CancellationToken Cancellation);

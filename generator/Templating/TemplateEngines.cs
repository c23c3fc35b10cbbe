namespace Generator.Templating;

/// <summary>The engine that is compiled in.</summary>
internal static class TemplateEngines
{
#if SCRIBAN_PACKAGE
    public static ITemplateEngine Current { get; } = new Adapter.ScribanEngine();
#else
    public static ITemplateEngine Current { get; } = new TemplateEngine();
#endif
}

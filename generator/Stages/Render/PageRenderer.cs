using Generator.Stages.Render.Views;

namespace Generator.Stages.Render;

/// <summary>Makes a page of its template and what the template may see of it.</summary>
internal sealed class PageRenderer(SiteScope scope, TemplateStore templates, CancellationToken cancellation)
{
    public Outcome<OutputFile?> Render(Page page)
    {
        var template = templates.Find(page.Template)!;
        using var output = new Utf8Output();
        var result = Render(page, template, output, trace: null);
        return result.Succeeded
            ? new Outcome<OutputFile?>(FileOf(page, template, output.Written), [])
            : new Outcome<OutputFile?>(null, result.Diagnostics);
    }

    private RenderResult Render(Page page, ITemplate template, Utf8Output output, RenderTrace? trace)
    {
        var pageScope = new PageScope(scope, page);
        var context = new RenderContext(
            new GlobalsView(pageScope),
            TemplateHost.FunctionsFor(pageScope),
            templates,
            TemplateOptions.Site,
            new TemplateBudget(TemplateOptions.Site.Limits),
            scope.Site.Now,
            page.Edition.Source.Path,
            trace,
            cancellation);
        return template.Render(context, output);
    }

    private OutputFile FileOf(Page page, ITemplate template, ReadOnlySpan<byte> written) => new(
        page.Path,
        written.ToArray(),
        MediaTypes.Html,
        new Origin(page.Edition.Source.Path, template.Source.Path, TraceOf(page, template)));

    /// <summary>Renders the page once more when somebody asks who wrote a byte of it, and remembers the answer for the next.</summary>
    private Func<int, Location?> TraceOf(Page page, ITemplate template)
    {
        var trace = new Lazy<RenderTrace>(() =>
        {
            var traced = new RenderTrace();
            using var output = new Utf8Output();
            Render(page, template, output, traced);
            return traced;
        });
        return offset => trace.Value.At(offset);
    }
}

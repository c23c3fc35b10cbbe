namespace Generator.Stages.Render;

/// <summary>Makes a page of its template and what the template may see of it.</summary>
internal sealed class PageRenderer(SiteScope scope, Templates templates, CancellationToken cancellation)
{
    public Outcome<OutputFile?> Render(Page page)
    {
        var (html, found) = templates.Render(page.Template, GlobalsOf(page), page.Edition.Source.Path, cancellation);
        return new Outcome<OutputFile?>(found.IsEmpty ? FileOf(page, html) : null, found);
    }

    private Dictionary<string, object?> GlobalsOf(Page page) => PageGlobals.Of(new PageScope(scope, page));

    /// <summary>The page is rendered once more when somebody asks who wrote a byte of it; the answer is kept for the next.</summary>
    private OutputFile FileOf(Page page, string html)
    {
        var trace = new Lazy<RenderTrace>(() => templates.Trace(page.Template, GlobalsOf(page)));
        return new(
            page.Path,
            Encoding.UTF8.GetBytes(html),
            MediaTypes.Html,
            new Origin(page.Edition.Source.Path, templates.Find(page.Template)!.Source.Path, offset => trace.Value.At(offset)));
    }
}

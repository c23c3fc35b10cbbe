using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>Renders a template that stands in the test, with globals and partials that stand there too.</summary>
internal sealed class TemplateRun
{
    private readonly Dictionary<string, object?> _globals = new(StringComparer.Ordinal);
    private readonly List<SourceText> _partials = [];

    public Limits Limits { get; init; } = Limits.Site;

    public SourcePath? Page { get; init; }

    public TemplateRun With(string name, object? value)
    {
        _globals.Add(name, value);
        return this;
    }

    public TemplateRun With(HostFunction function) => With(function.Name, function);

    public TemplateRun Partial(string name, string text)
    {
        _partials.Add(Source(name, text));
        return this;
    }

    /// <summary>The output of a template that must not fail.</summary>
    public string Render(string template)
    {
        var (output, found) = Run(template);
        Assert.Empty(found.Select(d => $"{d.Location}: {d.Message}"));
        return output;
    }

    /// <summary>The one finding of a template that must fail.</summary>
    public Diagnostic Fail(string template)
    {
        var (output, found) = Run(template);
        Assert.Equal("", output);
        return Assert.Single(found);
    }

    public Outcome<string> Run(string template) => Run(template, TestContext.Current.CancellationToken);

    public Outcome<string> Run(string template, CancellationToken cancellation)
    {
        var templates = TemplatesWith(template);
        var faults = templates.Find("page.html")!.Faults;
        return faults.IsEmpty ? templates.Render("page.html", _globals, Page, cancellation) : new("", faults);
    }

    public RenderTrace Trace(string template) => TemplatesWith(template).Trace("page.html", _globals);

    public Generator.Templating.Templates TemplatesWith(string template) =>
        new([Source("page.html", template), .. _partials], new SourcePath("templates")) { Limits = Limits };

    private static SourceText Source(string name, string text) => new(new SourcePath("templates/" + name), text);
}

/// <summary>A page as a view shows it.</summary>
internal sealed class SamplePage
{
    public string Url { get; } = "a";

    public SamplePage? Link { get; }

    public ImmutableArray<int> Numbers { get; } = [3, 4];

    public HtmlFragment Content { get; } = HtmlFragment.Unmarked("<b>x</b>");

    public string Broken => Url == "a" ? throw new Refusal("there is no such word", "add it") : "";
}

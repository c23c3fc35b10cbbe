using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>Renders a template that stands in the test, with a model and partials that stand there too.</summary>
internal sealed class TemplateRun : ITemplateLoader
{
    private static readonly ITemplateEngine Engine = TemplateEngines.Current;
    private readonly Dictionary<string, string> _partials = new(StringComparer.Ordinal);

    public TemplateOptions Options { get; init; } = TemplateOptions.Site;

    public ScriptObject Model { get; } = new();

    public TemplateFunctions Functions { get; init; } = TemplateFunctions.None;

    public RenderTrace? Trace { get; init; }

    public SourcePath? Page { get; init; }

    public TemplateRun With(string name, Value value)
    {
        Model.Set(name, value);
        return this;
    }

    public TemplateRun Partial(string name, string text)
    {
        _partials.Add(name, text);
        return this;
    }

    /// <summary>The output of a template that must not fail.</summary>
    public string Render(string template)
    {
        using var output = new Utf8Output();
        var result = Run(template, output);
        Assert.Empty(result.Diagnostics.Select(d => $"{d.Location}: {d.Message}"));
        return output.ToString();
    }

    /// <summary>The one finding of a template that must fail.</summary>
    public Diagnostic Fail(string template)
    {
        using var output = new Utf8Output();
        var result = Run(template, output);
        Assert.Equal("", output.ToString());
        return Assert.Single(result.Diagnostics);
    }

    public RenderResult Run(string template, Utf8Output output) => Parse("page.html", template).Render(
        new RenderContext(
            Options.StrictNames ? new ReadOnlyObject(Model) : Model, Functions, this, Options, new TemplateBudget(Options.Limits), TestClock, Page, Trace, TestContext.Current.CancellationToken),
        output);

    public ITemplate? Find(string name) => _partials.TryGetValue(name, out var text) ? Parse(name, text) : null;

    public ImmutableArray<string> PathsTried(string name) => ["templates/" + name];

    public static Value Object(params (string Name, Value Value)[] members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result.Set(name, value);
        }

        return Value.Object(result);
    }

    public static Value List(params Value[] items) => Value.List([.. items]);

    private static DateTimeOffset TestClock { get; } = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private ITemplate Parse(string name, string text) =>
        Engine.Parse(new SourceText(new SourcePath("templates/" + name), text), Options);
}

/// <summary>An object as a site's model shows it: to be read, not to be written.</summary>
internal sealed class ReadOnlyObject(ITemplateObject inner) : ITemplateObject
{
    public int Count => inner.Count;

    public IEnumerable<string> Names => inner.Names;

    public bool TryGet(string name, out Value value) => inner.TryGet(name, out value);
}

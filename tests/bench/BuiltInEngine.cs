using System.Collections.Immutable;
using Generator.Templating;
using Generator.Text;

namespace Bench;

/// <summary>The workloads through the built-in engine, with the settings of a site build.</summary>
internal sealed class BuiltInEngine : ITemplateLoader, IDisposable
{
    private static readonly TemplateOptions Options = TemplateOptions.Site;
    private readonly TemplateEngine _engine = new();
    private readonly Dictionary<string, ITemplate> _templates;
    private readonly ITemplateObject _page = DataValues.ChangeableObject(Data.Page());
    private readonly ITemplateObject _rows = DataValues.ChangeableObject(Data.Rows());
    private readonly Utf8Output _output = new();

    public BuiltInEngine() => _templates = Resources.Pages.Append("rows.html").ToDictionary(n => n, Parse);

    public int Parse() => Resources.Pages.Sum(name => Parse(name).ConstantIncludes.Length);

    public int ParseRows() => Parse("rows.html").ConstantIncludes.Length;

    public int RenderPage() => Render("page.html", _page);

    public int RenderRows() => Render("rows.html", _rows);

    public string Text(string name)
    {
        Render(name, name == "rows.html" ? _rows : _page);
        return _output.ToString();
    }

    public ITemplate? Find(string name) => _templates.GetValueOrDefault(name);

    public ImmutableArray<string> PathsTried(string name) => [name];

    public void Dispose() => _output.Dispose();

    private ITemplate Parse(string name) => _engine.Parse(new SourceText(new SourcePath(name), Resources.Read(name)), Options);

    private int Render(string name, ITemplateObject model)
    {
        _output.CutTo(0);
        var context = new RenderContext(
            new ReadOnly(model), TemplateFunctions.None, this, Options, new TemplateBudget(Options.Limits), DateTimeOffset.UnixEpoch, null, null, default);
        var result = _templates[name].Render(context, _output);
        return result.Succeeded ? _output.Length : throw new InvalidOperationException(result.Faults[0].ConformanceLine);
    }

    private sealed class ReadOnly(ITemplateObject inner) : ITemplateObject
    {
        public int Count => inner.Count;

        public IEnumerable<string> Names => inner.Names;

        public bool TryGet(string name, out Value value) => inner.TryGet(name, out value);
    }
}

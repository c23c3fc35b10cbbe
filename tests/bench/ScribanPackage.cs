#if SCRIBAN_PACKAGE
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bench;

/// <summary>The same workloads through the Scriban package, with its limits off.</summary>
internal sealed class ScribanPackage
{
    private readonly Dictionary<string, Template> _templates =
        Resources.Pages.Append("rows.html").ToDictionary(n => n, n => Template.Parse(Resources.Read(n), n));
    private readonly ScriptObject _page = Convert(Data.Page());
    private readonly ScriptObject _rows = Convert(Data.Rows());
    private readonly ScriptObject _builtins = TemplateContext.GetDefaultBuiltinObject();

    public static int Parse() => Resources.Pages.Sum(n => Template.Parse(Resources.Read(n), n).Messages.Count);

    public static int ParseRows() => Template.Parse(Resources.Read("rows.html"), "rows.html").Messages.Count;

    public string RenderPage() => Render("page.html", _page);

    public string RenderRows() => Render("rows.html", _rows);

    private string Render(string name, ScriptObject model)
    {
        var context = new TemplateContext(_builtins) { AutoIndent = false, LoopLimit = 0, LimitToString = 0, TemplateLoader = new Loader() };
        foreach (var (key, template) in _templates)
        {
            context.CachedTemplates.Add(key, template);
        }

        context.PushGlobal(new ScriptObject());
        context.PushGlobal(model);
        context.PushGlobal(new ScriptObject());
        return _templates[name].Render(context);
    }

    private static ScriptObject Convert(Dictionary<string, object?> members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result[name] = Convert(value);
        }

        return result;
    }

    private static object? Convert(object? value) => value switch
    {
        Dictionary<string, object?> members => Convert(members),
        List<object?> items => new ScriptArray(items.Select(Convert)),
        _ => value,
    };

    private sealed class Loader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new InvalidOperationException();

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new InvalidOperationException();
    }
}
#endif

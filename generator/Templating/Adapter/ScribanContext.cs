using System.Net;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating.Adapter;

/// <summary>
/// One render through the package: options, model and host functions in its terms, partials parsed beforehand, and
/// values escaped where they are written.
/// </summary>
internal sealed class ScribanContext : TemplateContext
{
    private readonly bool _escapes;

    public ScribanContext(RenderContext context, SourceText source, Dictionary<string, SourceText> sources)
        : base(PackageBuiltins.Of(context))
    {
        var options = context.Options;
        _escapes = options.EscapesHtml;
        AutoIndent = options.AutoIndent;
        NewLine = "\n";
        StrictVariables = options.StrictNames;
        EnableRelaxedMemberAccess = !options.StrictNames;
        LoopLimit = options.Limits.Iterations;
        LimitToString = options.CutsText ? LimitToString : options.Limits.TextLength;
        RecursiveLimit = options.Limits.Recursion;
        ObjectRecursionLimit = options.Limits.PrintDepth;
        RegexTimeOut = options.Limits.RegexTime;
        CancellationToken = context.Cancellation;
        TemplateLoader = new Loader(context.Loader, sources);
        var state = new RenderState(context, source, new Utf8Output());
        foreach (var name in context.Functions.Names)
        {
            BuiltinObject.SetValue(name, new HostFunction(context.Functions.Find(name)!, state), true);
        }

        if (context.Model is Templating.ScriptObject model)
        {
            PushGlobal((Scriban.Runtime.ScriptObject)Bridge.ToPackage(Value.Object(model), state)!);
            return;
        }

        PushGlobal(new ModelObject(context.Model, state));
        PushGlobal(new Scriban.Runtime.ScriptObject());
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (!_escapes || textAsObject is null or Markup or IScriptOutput)
        {
            return base.Write(span, textAsObject is Markup markup ? markup.Text : textAsObject);
        }

        Write(WebUtility.HtmlEncode(ObjectToString(textAsObject)));
        return this;
    }

    /// <summary>Partials come from our loader, already parsed.</summary>
    protected override Scriban.Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        if (((Loader)TemplateLoader!).Find(templatePath) is not { } template)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while creating template from path `{templatePath}`");
        }

        if (template.Parsed.HasErrors)
        {
            throw new ScriptParserRuntimeException(span, $"Error while parsing template `{templatePath}`", template.Parsed.Messages);
        }

        CachedTemplates.Add(templatePath, template.Parsed);
        return template.Parsed;
    }

    private sealed class Loader(Templating.ITemplateLoader loader, Dictionary<string, SourceText> sources) : Scriban.Runtime.ITemplateLoader
    {
        public ScribanTemplate? Find(string name)
        {
            var template = loader.Find(name) as ScribanTemplate;
            if (template is not null)
            {
                sources.TryAdd(template.Source.Path.Value, template.Source);
            }

            return template;
        }

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException();

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException();
    }
}

/// <summary>The package's builtins for one render: its clock, and in a site build nothing that differs from run to run.</summary>
internal static class PackageBuiltins
{
    public static Scriban.Runtime.ScriptObject Of(RenderContext context)
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        if (!context.Options.IsReproducible)
        {
            return builtins;
        }

        var date = Group(builtins, "date");
        date.SetValue("now", new Constant(context.Now.UtcDateTime), true);
        date.SetValue("utc_now", new Constant(context.Now.UtcDateTime), true);
        var math = Group(builtins, "math");
        math.SetValue("uuid", new Refused("math.uuid"), true);
        math.SetValue("random", new Refused("math.random"), true);
        MakeMarkup(builtins, "include");
        MakeMarkup(Group(builtins, "html"), "escape");
        return builtins;
    }

    private static Scriban.Runtime.ScriptObject Group(Scriban.Runtime.ScriptObject builtins, string name) =>
        (Scriban.Runtime.ScriptObject)builtins[name]!;

    private static void MakeMarkup(Scriban.Runtime.ScriptObject group, string name) =>
        group.SetValue(name, new MarkupFunction((IScriptCustomFunction)group[name]!), true);
}

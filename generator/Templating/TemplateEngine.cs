using Generator.Templating.Binding;
using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>The built-in engine: parse, then bind; what it returns can be rendered any number of times.</summary>
internal sealed class TemplateEngine : ITemplateEngine
{
    public ITemplate Parse(SourceText source, TemplateOptions options)
    {
        var parsed = Parser.Parse(source.Text, options);
        var faults = parsed.Faults.Select(f => ToFault(source, f)).ToImmutableArray();
        if (!faults.IsEmpty)
        {
            return new Template(source, new Body(source), faults, [], []);
        }

        var binder = new Binder(source, options);
        var body = binder.BindTemplate(parsed.Root);
        return new Template(source, body, [], binder.Includes, binder.NamedParameters);
    }

    private static TemplateFault ToFault(SourceText source, SyntaxFault fault)
    {
        var message = fault.Message.TrimEnd('.');
        var diagnostic = Diagnostic.At(TemplateRules.Syntax, Places.Locate(source, fault.Span), message, null);
        return new TemplateFault(diagnostic, Places.Conformance(source, fault.Span, fault.Message));
    }
}

using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>
/// Renders one template by itself, by the documented defaults of the package and within the limits of a site: what the
/// command <c>template</c> does.
/// </summary>
/// <param name="source">The template; messages begin with its path.</param>
/// <param name="readInclude">Gives the text of an include by the name as written; nothing if there is none.</param>
internal sealed class TemplateTrial(SourceText source, Func<string, SourceText?> readInclude) : ITemplateLoader
{
    private readonly Dictionary<string, SourceText> _includes = new(StringComparer.Ordinal);

    /// <summary>Never throws for bad input, but for cancellation.</summary>
    /// <param name="data">The globals of the template, plain values as a data file has them.</param>
    /// <param name="autoIndent">Whether blocks repeat their indent.</param>
    public TemplateTrialResult Run(IReadOnlyDictionary<string, object?> data, bool autoIndent, CancellationToken cancellation)
    {
        var parsed = new ParsedTemplate(source);
        if (parsed.Page is null)
        {
            return new TemplateTrialResult("", parsed.Messages, parsed.Faults);
        }

        var globals = new ScriptObject();
        foreach (var (name, value) in data)
        {
            globals.SetValue(name, value, readOnly: false);
        }

        var context = new LimitedContext(TemplateContext.GetDefaultBuiltinObject(), Limits.Site)
        {
            AutoIndent = autoIndent,
            CancellationToken = cancellation,
            TemplateLoader = this,
        };
        context.PushGlobal(globals);
        ScriptRuntimeException fault;
        try
        {
            return new TemplateTrialResult(context.Run(parsed.Page), [], []);
        }
        catch (ScriptRuntimeException exception)
        {
            fault = exception; // Read below: in here the stack is as deep as where it was thrown
        }

        var found = Fault.Of(fault).ToDiagnostic(span => ParsedTemplate.Locate(_includes.GetValueOrDefault(span.FileName ?? "", source), span));
        return new TemplateTrialResult("", [fault.Message], [found]);
    }

    string ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    string ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        (_includes[templatePath] = readInclude(templatePath) ?? throw Fault.NoTemplate(templatePath, callerSpan, $"looked for {templatePath}")).Text;

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException();
}

/// <summary>How a trial ended.</summary>
/// <param name="Output">The text as rendered; empty if it failed.</param>
/// <param name="Lines">All that the parser found, or the one fault that stopped the render, as the package writes it: <c>name(line,column) : error : message</c>.</param>
/// <param name="Diagnostics">The same for <c>--verbose</c>.</param>
internal sealed record TemplateTrialResult(string Output, ImmutableArray<string> Lines, ImmutableArray<Diagnostic> Diagnostics);

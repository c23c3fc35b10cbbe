using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating.Adapter;

/// <summary>A template of the package.</summary>
internal sealed class ScribanTemplate(
    SourceText source,
    Scriban.Template parsed,
    ImmutableArray<TemplateFault> faults,
    IncludeReads reads) : ITemplate
{
    public SourceText Source => source;

    public ImmutableArray<TemplateFault> Faults => faults;

    public ImmutableArray<ConstantInclude> ConstantIncludes => reads.Includes;

    public ImmutableArray<string> NamedParameters => reads.NamedParameters;

    public Scriban.Template Parsed => parsed;

    public RenderResult Render(RenderContext context, Utf8Output output)
    {
        if (!faults.IsEmpty)
        {
            return new RenderResult(faults, Truncated: false);
        }

        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal) { [source.Path.Value] = source };
        try
        {
            var run = new ScribanContext(context, source, sources);
            output.Write(parsed.Render(run));
            return new RenderResult([], Truncated: false);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(context.Cancellation);
        }
        catch (ScriptRuntimeException exception)
        {
            return new RenderResult([ToFault(exception, sources, context.Page)], Truncated: false);
        }
    }

    private TemplateFault ToFault(ScriptRuntimeException exception, Dictionary<string, SourceText> sources, SourcePath? page)
    {
        var file = sources.GetValueOrDefault(exception.Span.FileName ?? "", source);
        var inner = exception.InnerException as TemplateFailure;
        var rule = inner?.Rule ?? RuleOf(exception.OriginalMessage);
        var diagnostic = Diagnostic.At(
            rule, ScribanEngine.Locate(file, exception.Span), exception.OriginalMessage.TrimEnd('.'), inner?.Hint);
        return new TemplateFault(
            page is { } path ? diagnostic.RelatedTo("page", Location.OfFile(path)) : diagnostic,
            exception.Message);
    }

    /// <summary>The package tells its faults apart by their words alone.</summary>
    private static Rule RuleOf(string message) => message switch
    {
        _ when message.StartsWith("The variable or function", StringComparison.Ordinal) => TemplateRules.UnknownName,
        _ when message.StartsWith("Cannot get member with name", StringComparison.Ordinal) => TemplateRules.UnknownMember,
        _ when message.Contains("null", StringComparison.Ordinal) => TemplateRules.MemberOfNull,
        _ when message.StartsWith("The function", StringComparison.Ordinal) => TemplateRules.UnknownFunction,
        _ when message.StartsWith("Invalid number of arguments", StringComparison.Ordinal) => TemplateRules.ArgumentCount,
        _ when message.Contains("limit", StringComparison.OrdinalIgnoreCase) => TemplateRules.TooManySteps,
        _ when message.Contains("creating template", StringComparison.Ordinal) => TemplateRules.MissingTemplate,
        _ when message.Contains("readonly", StringComparison.Ordinal) => TemplateRules.ReadOnly,
        _ when message.Contains("statement", StringComparison.Ordinal) => TemplateRules.MisplacedStatement,
        _ => TemplateRules.WrongType,
    };
}

using Scriban.Parsing;

namespace Generator.Templating.Adapter;

/// <summary>
/// The Scriban package behind the seam, for those who want the original. Compiled only with
/// <c>-p:TemplateEngine=Scriban</c>. It counts no steps and keeps no trace.
/// </summary>
internal sealed class ScribanEngine : ITemplateEngine
{
    public ITemplate Parse(SourceText source, TemplateOptions options)
    {
        var parser = new ParserOptions { ExpressionDepthLimit = options.Limits.ParseDepth };
        var parsed = Scriban.Template.Parse(source.Text, source.Path.Value, parser);
        var faults = parsed.Messages.Select(m => ToFault(source, m)).ToImmutableArray();
        var reads = IncludeReader.Read(source, parsed);
        return new ScribanTemplate(source, parsed, faults, reads);
    }

    /// <summary>The place of a span of the package in our own terms.</summary>
    public static Location Locate(SourceText source, SourceSpan span) => span.Start.Offset < 0
        ? source.At(source.Text.Length, 0)
        : source.At(
            Math.Min(span.Start.Offset, source.Text.Length),
            Math.Max(0, span.End.Offset + 1 - span.Start.Offset));

    private static TemplateFault ToFault(SourceText source, LogMessage message) => new(
        Diagnostic.At(TemplateRules.Syntax, Locate(source, message.Span), message.Message.TrimEnd('.'), null),
        message.ToString());
}

/// <summary>What a template includes by constant names, and the locals it expects.</summary>
internal readonly record struct IncludeReads(ImmutableArray<ConstantInclude> Includes, ImmutableArray<string> NamedParameters);

/// <summary>
/// Finds the constant includes by parsing with our own parser, which both engines agree with: the package's tree
/// need not be known here.
/// </summary>
internal static class IncludeReader
{
    public static IncludeReads Read(SourceText source, Scriban.Template parsed)
    {
        if (parsed.HasErrors)
        {
            return new IncludeReads([], []);
        }

        var own = new TemplateEngine().Parse(source, TemplateOptions.Site);
        return new IncludeReads(own.ConstantIncludes, own.NamedParameters);
    }
}

using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>
/// Ends a render from deep inside. The node that was running gives it its place, each include on the way out
/// adds itself, and the engine turns it into a <see cref="TemplateFault"/>: it never leaves this folder.
/// </summary>
/// <param name="message">The message of the conformance form.</param>
internal sealed class TemplateFailure(Rule rule, string message) : Exception(message)
{
    private ImmutableArray<RelatedLocation> _chain = [];

    public Rule Rule => rule;

    /// <summary>What people read, where the conformance form is too technical.</summary>
    public string? Plain { get; init; }

    public string? Hint { get; init; }

    /// <summary>Which argument of the call is to blame; minus one for none.</summary>
    public int ArgumentIndex { get; private set; } = -1;

    /// <summary>The template that was running.</summary>
    public SourceText? File { get; private set; }

    public TextSpan Span { get; private set; }

    /// <summary>The faults of an included template, if they are what stopped the render.</summary>
    public ImmutableArray<TemplateFault> Inner { get; init; } = [];

    public TemplateFailure At(SourceText source, TextSpan span)
    {
        if (File is null)
        {
            File = source;
            Span = span;
        }

        return this;
    }

    /// <summary>Blames one argument of the call, counted from zero.</summary>
    public TemplateFailure AtArgument(int index)
    {
        ArgumentIndex = index;
        return this;
    }

    /// <summary>Forgets a place that was only a stand-in.</summary>
    public TemplateFailure WithoutPlace()
    {
        File = null;
        return this;
    }

    public void IncludedFrom(Location location) => _chain = _chain.Add(new RelatedLocation("included from", location));

    public TemplateFault ToFault(SourcePath? page)
    {
        var source = File!;
        var location = Places.Locate(source, Span);
        var plain = Inner.IsEmpty
            ? new Diagnostic(rule, rule.Severity, location, Plain ?? Message.TrimEnd('.'), Hint, _chain)
            : Inner[0].Diagnostic with { Related = [new RelatedLocation("included from", location), .. _chain] };
        if (page is { } path)
        {
            plain = plain.RelatedTo("page", Location.OfFile(path));
        }

        return new TemplateFault(plain, Places.Conformance(source, Span, Message));
    }
}

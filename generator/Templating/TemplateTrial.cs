namespace Generator.Templating;

/// <summary>
/// Renders one template by itself, with the language's documented defaults: what the command <c>template</c> does,
/// and what conformance cases are run through.
/// </summary>
/// <param name="Source">The template; messages begin with its path.</param>
/// <param name="Model">The globals of the template, which it may change: made afresh for every trial.</param>
/// <param name="AutoIndent">Whether blocks repeat their indent.</param>
/// <param name="ReadInclude">Gives the text of an include by the name as written; nothing if there is none.</param>
/// <param name="Now">The time that <c>date.now</c> gives, in its own zone.</param>
internal sealed record TemplateTrial(
    SourceText Source,
    ScriptObject Model,
    bool AutoIndent,
    Func<string, SourceText?> ReadInclude,
    DateTimeOffset Now)
{
    /// <summary>Never throws for bad input, but for cancellation.</summary>
    public TemplateTrialResult Run(CancellationToken cancellation)
    {
        var options = TemplateOptions.Language with { AutoIndent = AutoIndent };
        var template = TemplateEngines.Current.Parse(Source, options);
        if (!template.Faults.IsEmpty)
        {
            return new TemplateTrialResult("", template.Faults, Truncated: false);
        }

        using var output = new Utf8Output();
        var context = new RenderContext(
            Model,
            TemplateFunctions.None,
            new Includes(ReadInclude, options),
            options,
            new TemplateBudget(options.Limits),
            Now,
            Page: null,
            Trace: null,
            cancellation);
        var result = template.Render(context, output);
        return new TemplateTrialResult(result.Succeeded ? output.ToString() : "", result.Faults, result.Truncated);
    }

    /// <summary>The includes of one trial, each parsed once.</summary>
    private sealed class Includes(Func<string, SourceText?> read, TemplateOptions options) : ITemplateLoader
    {
        private readonly Dictionary<string, ITemplate?> _parsed = new(StringComparer.Ordinal);

        public ITemplate? Find(string name)
        {
            if (!_parsed.TryGetValue(name, out var template))
            {
                template = read(name) is { } source ? TemplateEngines.Current.Parse(source, options) : null;
                _parsed.Add(name, template);
            }

            return template;
        }

        public ImmutableArray<string> PathsTried(string name) => [name];
    }
}

/// <summary>How a trial ended.</summary>
/// <param name="Output">The text as rendered; empty if it failed.</param>
/// <param name="Faults">All that the parser found, or the one fault that stopped the render.</param>
/// <param name="Truncated">Whether the text was cut at the language's limit.</param>
internal sealed record TemplateTrialResult(string Output, ImmutableArray<TemplateFault> Faults, bool Truncated)
{
    /// <summary>The lines of the conformance form, joined; empty if nothing failed.</summary>
    public string FaultLines => string.Join('\n', Faults.Select(f => f.ConformanceLine));
}

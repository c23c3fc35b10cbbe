namespace Generator.Templating;

/// <summary>
/// The templates of a site, parsed once: a fixed set, so that an include can reach nothing outside it and every
/// page sees the same templates.
/// </summary>
internal sealed class TemplateStore : ITemplateLoader
{
    private readonly string _root;
    private readonly FrozenDictionary<string, ITemplate> _byName;

    /// <param name="sources">The texts below <paramref name="root"/>; those elsewhere are left out.</param>
    /// <param name="root">The folder that include names start from.</param>
    public TemplateStore(ITemplateEngine engine, TemplateOptions options, IEnumerable<SourceText> sources, SourcePath root)
    {
        _root = root.Value + "/";
        _byName = sources
            .Where(s => s.Path.Value.StartsWith(_root, StringComparison.Ordinal))
            .ToFrozenDictionary(s => s.Path.Value[_root.Length..], s => engine.Parse(s, options), StringComparer.Ordinal);
    }

    /// <summary>The names that can be included, such as <c>partials/card.html</c>, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// All that is known before anything is rendered, by path and place: what the parser did not understand,
    /// includes of templates that do not exist, and named arguments that an include leaves out.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var findings = new Findings();
            foreach (var template in _byName.Values)
            {
                findings.AddRange(template.Faults.Select(f => f.Diagnostic));
                findings.AddRange(template.ConstantIncludes.SelectMany(Check));
            }

            return findings.Sorted();
        }
    }

    public ITemplate? Find(string name) => _byName.GetValueOrDefault(name);

    public ImmutableArray<string> PathsTried(string name) => [_root + name];

    /// <summary>The text of a template and of every include it can reach by constant names, in ordinal order.</summary>
    public ImmutableArray<SourceText> SourcesOf(string name)
    {
        var reached = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        Reach(name, reached);
        return [.. reached.Values];
    }

    private IEnumerable<Diagnostic> Check(ConstantInclude include)
    {
        if (Find(include.Name) is not { } partial)
        {
            var hint = Suggestion.DidYouMean(include.Name, Names) ?? $"looked for {_root}{include.Name}";
            yield return Diagnostic.At(
                TemplateRules.MissingTemplate, include.Location, $"there is no template `{include.Name}` to include", hint);
            yield break;
        }

        foreach (var name in partial.NamedParameters.Except(include.NamedArguments))
        {
            yield return Diagnostic.At(
                TemplateRules.MissingArgument,
                include.Location,
                $"`{include.Name}` reads `${name}`, which this include does not pass",
                $"add `{name}: …`, or `{name}: null` for none");
        }
    }

    private void Reach(string name, SortedDictionary<string, SourceText> reached)
    {
        if (Find(name) is not { } template || !reached.TryAdd(name, template.Source))
        {
            return;
        }

        foreach (var include in template.ConstantIncludes)
        {
            Reach(include.Name, reached);
        }
    }
}

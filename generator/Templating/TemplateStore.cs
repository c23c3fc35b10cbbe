using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Text;

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

    /// <summary>All that was found while parsing, by path and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var findings = new Findings();
            findings.AddRange(_byName.Values.SelectMany(t => t.Faults).Select(f => f.Diagnostic));
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

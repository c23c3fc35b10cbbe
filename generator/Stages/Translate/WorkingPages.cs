using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Stages.Translate;

/// <summary>Collects what the pages for translators show of each file: its words, published or not, and what is wrong with it.</summary>
/// <param name="sources">The pages of the source language that are built.</param>
/// <param name="findings">All that was found in the content, by path and place.</param>
internal sealed class WorkingPages(
    FrozenDictionary<PageName, Edition> sources, ImmutableArray<Diagnostic> findings, bool showsNotes)
{
    private readonly ILookup<string?, Diagnostic> _findings = findings.ToLookup(d => d.Location?.Path.Value, StringComparer.Ordinal);

    public IEnumerable<WorkingPage> Of(ImmutableArray<TranslatedPage> pages, TranslatedEditions editions) => pages
        .Where(p => sources.ContainsKey(p.Id.Name))
        .Select(p => new WorkingPage(
            p,
            sources[p.Id.Name],
            editions.WordsOf(p, sources[p.Id.Name]),
            p.File is { } file ? [.. _findings[file.Source.Path.Value]] : [],
            showsNotes));
}

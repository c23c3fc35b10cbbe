using Generator.Translations.Checks;

namespace Generator.Translations.Editions;

/// <summary>Collects what the pages for translators show of each file: its words, published or not, and what is wrong with it.</summary>
/// <param name="sources">The pages of the source language that are built.</param>
/// <param name="checkedSource">Knows the terms in every text of the source.</param>
/// <param name="findings">All that was found in the content, by path and place.</param>
internal sealed class ReviewedPages(
    FrozenDictionary<PageName, Edition> sources, CheckedSource checkedSource, ImmutableArray<Diagnostic> findings, bool showsNotes)
{
    private readonly ILookup<string?, Diagnostic> _findings = findings.ToLookup(d => d.Location?.Path.Value, StringComparer.Ordinal);

    public IEnumerable<ReviewedPage> Of(IEnumerable<TranslatedPage> pages, TranslatedEditions editions) => pages
        .Where(p => sources.ContainsKey(p.Id.Name))
        .Select(p => new ReviewedPage(
            p,
            sources[p.Id.Name],
            editions.WordsOf(p, sources[p.Id.Name]),
            TermsOf(p),
            p.File is { } file ? [.. _findings[file.Source.Path.Value]] : [],
            showsNotes));

    private PageTerms TermsOf(TranslatedPage page)
    {
        var definitions = PageDefinitions.Of(page).OfSource;
        return new PageTerms(
            [.. page.Body.Blocks.Select(b => checkedSource.BlockOf(b.Source.Text, definitions).Terms)],
            [.. page.Fields.Select(f => checkedSource.WordsOf(f.Source.Value).Terms)]);
    }
}

namespace Generator.Translations.Commands;

/// <summary>
/// Says what a change of the source asks of translators: which of its texts are new, which make a translation old, and
/// which differ in signs only, so that no translation has to change. Pure.
/// </summary>
internal static class SourceChanges
{
    private const string Strings = Sync.StringsPage;

    /// <summary>The changed texts in the order of the pages, those of the interface last.</summary>
    /// <param name="before">The state that the change starts from.</param>
    public static ImmutableArray<SourceChange> Between(TranslationProject before, TranslationProject now)
    {
        var old = before.Editions.Translations.ToDictionary(p => p.Id);
        var ofPages = now.Files.Where(p => old.ContainsKey(p.Id)).SelectMany(p => New(p.Id, old[p.Id].Texts, p.Texts));
        var oldStrings = before.Strings(PageChoice.All).ToDictionary(s => s.Language, s => s.Fields);
        var ofStrings = now.Strings(PageChoice.All)
            .Where(s => oldStrings.ContainsKey(s.Language))
            .SelectMany(s => New(new PageId(new PageName(Strings), s.Language), oldStrings[s.Language], s.Fields));
        return
        [
            .. ofPages.Concat(ofStrings)
                .GroupBy(t => (t.Page, t.Id))
                .Select(g => new SourceChange(g.Key.Page, g.Key.Id, [.. g.Where(t => t.IsOld).Select(t => t.Language)], g.All(t => t.IsCosmetic)))
                .OrderBy(c => c.Page == Strings),
        ];
    }

    private static IEnumerable<Text> New(PageId page, IEnumerable<ReconciledText> before, IEnumerable<ReconciledText> now)
    {
        var known = before.Select(t => (t.Id, t.Mark.Hash)).ToHashSet();
        return
            from text in now
            where text.HasWords && !known.Contains((text.Id, text.Mark.Hash))
            let isCosmetic = text.Before is { } old && Letters(old) == Letters(text.Text)
            select new Text(page.Name.Value, text.Id, page.Language, text.IsPending, isCosmetic);
    }

    /// <summary>A text without what may change and mean the same: punctuation, white space, capitals. A sign between two digits is a part of a number.</summary>
    private static string Letters(string text) => string.Concat(text
        .Where((c, i) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))
        .Select(char.ToLowerInvariant));

    private readonly record struct Text(string Page, string Id, LanguageTag Language, bool IsOld, bool IsCosmetic);
}

/// <summary>A text of the source that is not as it was.</summary>
/// <param name="Id">The hash of a block, or a key.</param>
/// <param name="Old">The languages whose words are older now.</param>
/// <param name="IsCosmetic">Only punctuation, white space or capitals differ.</param>
internal sealed record SourceChange(string Page, string Id, ImmutableArray<LanguageTag> Old, bool IsCosmetic);

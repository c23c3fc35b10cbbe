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
    public static ImmutableArray<SourceChange> Between(Workspace before, Workspace now)
    {
        var old = before.Editions.Translations.ToDictionary(p => p.Id);
        var ofPages = now.Files.Where(p => old.ContainsKey(p.Id)).SelectMany(p => OfPage(old[p.Id], p));
        var oldStrings = Sync.StringsOf(before, PageChoice.All).ToDictionary(s => s.File.Language, s => s.Fields);
        var ofStrings = Sync.StringsOf(now, PageChoice.All)
            .Where(s => oldStrings.ContainsKey(s.File.Language))
            .SelectMany(s => OfFields(Strings, s.File.Language, oldStrings[s.File.Language], s.Fields));
        return
        [
            .. ofPages.Concat(ofStrings)
                .GroupBy(t => (t.Page, t.Id))
                .Select(g => new SourceChange(g.Key.Page, g.Key.Id, [.. g.Where(t => t.IsOld).Select(t => t.Language)], g.All(t => t.IsCosmetic)))
                .OrderBy(c => c.Page == Strings),
        ];
    }

    private static IEnumerable<Text> OfPage(TranslatedPage before, TranslatedPage now)
    {
        var known = before.Body.Blocks.Select(b => b.Source.Hash).ToHashSet();
        var blocks = now.Body.Blocks
            .Where(b => !known.Contains(b.Source.Hash))
            .Select(b => Of(now.Id, b.Source.Hash.Hex, b.State, (b.Before, b.Source.Text)));
        return OfFields(now.Id.Name.Value, now.Id.Language, before.Fields, now.Fields).Concat(blocks);
    }

    private static IEnumerable<Text> OfFields(
        string page, LanguageTag language, ImmutableArray<ReconciledField> before, ImmutableArray<ReconciledField> now)
    {
        var known = before.ToDictionary(f => f.Key, f => BlockHash.Of(f.Source.Value), StringComparer.Ordinal);
        return now
            .Where(f => f.HasWords && !(known.TryGetValue(f.Key, out var hash) && hash == BlockHash.Of(f.Source.Value)))
            .Select(f => Of(new PageId(new PageName(page), language), f.Key, f.State, (f.Mark.Before, f.Source.Value)));
    }

    private static Text Of(PageId page, string id, BlockState state, (string? Before, string Now) source) => new(
        page.Name.Value,
        id,
        page.Language,
        state is BlockState.Update or BlockState.UpdateWrong or BlockState.Check,
        source.Before is { } before && Letters(before) == Letters(source.Now));

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

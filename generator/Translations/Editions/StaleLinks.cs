namespace Generator.Translations.Editions;

/// <summary>
/// Keeps an older translation from breaking the build when the source moves on: a block that is to be updated and
/// leads to a page, an anchor or a source that is gone is withheld, and the source is shown in its place.
/// </summary>
/// <param name="anchors">The ids of every page of the source language.</param>
internal sealed class StaleLinks(ParsedSite site, FrozenDictionary<PageName, FrozenSet<string>> anchors, Findings findings)
{
    private readonly FrozenSet<string> _files = site.Assets.Select(a => a.Path.Value).ToFrozenSet(StringComparer.Ordinal);

    public TranslatedPage Withhold(TranslatedPage page)
    {
        if (page.File is not { } file || !page.Body.Blocks.Any(b => b.State == BlockState.Update))
        {
            return page;
        }

        var inSource = page.Original.Blocks.SelectMany(b => LinkChanges.Targets(b.Text)).ToFrozenSet(StringComparer.Ordinal);
        var defined = page.Original.Blocks.SelectMany(FootnoteLabels.DefinedIn).ToFrozenSet(StringComparer.Ordinal);
        var joined = Regrouping.JoinedTo(page.Body);
        var blocks = page.Body.Blocks.Select((b, i) => b.State == BlockState.Update && IsDead(page, file.Source, (i, joined), (inSource, defined)) ? b with { State = BlockState.UpdateWrong } : b);
        return TranslatedPages.With(page, page.Body with { Blocks = [.. blocks] }, site.Config.SourceLanguage);
    }

    /// <param name="known">What the source links to, and the footnotes that it defines.</param>
    private bool IsDead(TranslatedPage page, SourceText file, (int Index, ILookup<int, int> Joined) block, (FrozenSet<string> Targets, FrozenSet<string> Notes) known)
    {
        var (original, words) = (page.Original, Regrouping.WordsOf(page.Body, block.Index, block.Joined));
        var dead = words.SelectMany(b => LinkChanges.Targets(b.Text)).FirstOrDefault(t => !known.Targets.Contains(t) && !Exists(original, t))
            ?? words.SelectMany(b => Citations.In(b.Text)).FirstOrDefault(id => !site.Bibliography.ById.ContainsKey(id))
            ?? words.SelectMany(FootnoteLabels.ReferredTo).Except(words.SelectMany(FootnoteLabels.DefinedIn)).FirstOrDefault(l => !known.Notes.Contains(l));
        if (dead is null)
        {
            return false;
        }

        findings.Add(
            TranslationRules.StaleLink,
            file.At(file.StartOf(page.Body.Blocks[block.Index].Body[0].Line), 0),
            $"this block is older than its source and leads to `{dead}`, which is gone; readers see the source until it is brought up to date",
            "correct the text and delete the word UPDATE above it");
        return true;
    }

    private bool Exists(Original original, string target)
    {
        if (target.Contains(':', StringComparison.Ordinal))
        {
            return true;
        }

        var parts = target.Split('#', 2);
        var folder = original.Source.Path.Value[..original.Source.Path.Value.LastIndexOf('/')];
        var path = parts[0].Length == 0 ? original.Source.Path.Value : LinkPath.Resolve(folder, parts[0]);
        var top = $"content/{site.Config.SourceLanguage.Value}/";
        if (path is null || !path.StartsWith(top, StringComparison.Ordinal) || !path.EndsWith(".md", StringComparison.Ordinal))
        {
            return path is not null && _files.Contains(path);
        }

        return anchors.TryGetValue(new PageName(path[top.Length..^".md".Length]), out var ids) && (parts.Length == 1 || ids.Contains(parts[1]));
    }
}

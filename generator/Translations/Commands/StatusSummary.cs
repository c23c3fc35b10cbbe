namespace Generator.Translations.Commands;

/// <summary>
/// How the translations stand, as a few lines of Markdown for the summary of a pull request: what is done and open on
/// each page, and what a change of the source asks of translators. No word of the content stands in it.
/// </summary>
/// <param name="before">The state that a change starts from; only pages that it touches are named then.</param>
internal sealed class StatusSummary(TranslationProject now, TranslationProject? before)
{
    /// <summary>More lines than these are counted.</summary>
    private const int MostListed = 12;

    private readonly ImmutableArray<SourceChange> _changes = before is null ? [] : SourceChanges.Between(before, now);

    private readonly Dictionary<PageId, TranslatedPage> _before = before?.Files.ToDictionary(p => p.Id) ?? [];

    public string Of(TranslationStatus status)
    {
        var text = new StringBuilder(Sealed()).Append("## Translations\n\n");
        var ofPages = status.Pages.Where(p => p.File is not null && (before is null ? p.IsBehind : IsTouched(p))).Select(Line);
        var ofStrings = status.Strings.Where(s => s.File is not null && (before is null ? s.Fields.Any(f => f.IsOpen) : IsTouched(s))).Select(Line);
        var lines = ofPages.Concat(ofStrings).Concat(Deleted(status)).ToList();
        text.Append(lines.Count > 0 ? string.Concat(lines) : before is null ? "Nothing is open on the pages that are begun.\n" : "No translated page is touched.\n");
        if (!_changes.IsEmpty)
        {
            text.Append("\n## Changes of the source\n\n").AppendJoin("", _changes.GroupBy(c => c.Page).Select(Line));
        }

        return text.ToString();
    }

    /// <summary>What only people can judge stands first.</summary>
    private string Sealed()
    {
        var found = before is null ? [] : ChangedTexts.Since(before, now).Where(d => d.Rule == TranslationCheckRules.SealedText).ToList();
        return found.Count == 0
            ? ""
            : $"## ⚠ A sealed text is touched\n\n{string.Concat(found.Select(d => $"- `{d.Location}`: {d.Message}\n"))}\nHold every word against the document that is quoted before this is merged.\n\n";
    }

    private IEnumerable<string> Deleted(TranslationStatus status) =>
        from page in _before.Values
        join language in status.Pages.Select(p => p.Id.Language).Distinct() on page.Id.Language equals language
        where ChangedTexts.IsGone(page.File!.Source.Path, now)
        select Invariant($"- {LanguageRow.Of(page.Id.Language).Name}, {page.Id.Name}: deleted, was {ChangedTexts.FinishedIn(page.Texts)} of {page.Texts.Count()} done\n");

    /// <summary>Whether the file or its source is another than before.</summary>
    private bool IsTouched(TranslatedPage page)
    {
        var old = before!.Editions.Translations.FirstOrDefault(p => p.Id == page.Id);
        return old?.File?.Source.Text != page.File!.Source.Text || old.Original.Source.Text != page.Original.Source.Text;
    }

    private bool IsTouched(ReconciledStrings strings) =>
        before!.Tree.Find(strings.File!.Source.Path.Value)?.Text?.Text != now.Tree.Find(strings.File.Source.Path.Value)?.Text?.Text
        || _changes.Any(c => c.Page == Sync.StringsPage);

    private string Line(TranslatedPage page) => Line(
        $"{LanguageRow.Of(page.Id.Language).Name}, {page.Id.Name}",
        (page.Texts.Count(), _before.GetValueOrDefault(page.Id)?.Texts),
        [.. OpenWork.On(page, now.SourceLanguage).Select(o => (o.Line, o.Text is ReconciledBlock b ? Invariant($"line {b.Source.Line} of {page.Original.Source.Path}") : o.Text.Id))]);

    private string Line(ReconciledStrings strings) => Line(
        $"{LanguageRow.Of(strings.Language).Name}, {Sync.StringsPage}",
        (strings.Fields.Length, before?.Strings(PageChoice.All).FirstOrDefault(s => s.Language == strings.Language)?.Fields),
        [.. OpenWork.On(strings, now.SourceLanguage).Select(o => (o.Line, o.Text.Id))]);

    /// <param name="texts">How many there are, and those of the state before.</param>
    /// <param name="open">The lines where something is open, zero where the file has none for it yet, and what it is.</param>
    private static string Line(string name, (int Total, IEnumerable<ReconciledText>? Before) texts, ImmutableArray<(int Line, string Text)> open)
    {
        var places = open.Select(o => o.Line).Where(l => l > 0).Distinct().Order().ToList();
        var missing = open.Where(o => o.Line == 0).Select(o => o.Text).ToList();
        var (done, was) = (texts.Total - open.Length, texts.Before is { } before ? ChangedTexts.FinishedIn(before) : -1);
        return Invariant($"- {name}: {done} of {texts.Total} done")
            + (was >= 0 && was != done ? Invariant($", was {was}") : "")
            + (places.Count == 0 ? "" : $"; open: {(places.Count == 1 ? "line" : "lines")} {Listed(places)}")
            + (missing.Count == 0 ? "" : $"; not in the file yet: {Listed(missing)}") + "\n";
    }

    private static string Line(IGrouping<string, SourceChange> page)
    {
        var cosmetic = page.Where(c => c.IsCosmetic && !c.Old.IsEmpty).ToList();
        var old = page.Where(c => !c.IsCosmetic && !c.Old.IsEmpty).ToList();
        var added = page.Count(c => c.Old.IsEmpty);
        List<string> parts =
        [
            .. cosmetic.Count == 0 ? [] : (string[])[Invariant($"{cosmetic.Count} {(cosmetic.Count == 1 ? "looks" : "look")} cosmetic: {string.Join(", ", cosmetic.Select(c => $"`translate accept {page.Key} {c.Id}`"))}")],
            .. old.Count == 0 ? [] : (string[])[Invariant($"{old.Count} {(old.Count == 1 ? "becomes" : "become")} UPDATE ({string.Join(", ", old.SelectMany(c => c.Old).Distinct())})")],
            .. added == 0 ? [] : (string[])[Invariant($"{added} {(added == 1 ? "is" : "are")} to be translated")],
        ];
        return Invariant($"- {page.Key}: {string.Join("; ", parts)}\n");
    }

    private static string Listed<T>(List<T> lines)
    {
        var shown = string.Join(", ", lines.Take(MostListed).Select(l => Invariant($"{l}")));
        return lines.Count <= MostListed ? shown : Invariant($"{shown} and {lines.Count - MostListed} more");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

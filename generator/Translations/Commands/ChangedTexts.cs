namespace Generator.Translations.Commands;

/// <summary>
/// Compares two states of the content: what a second person should read, because a text was changed or removed that its
/// source gave no reason to change; and who has mended a text, but not said so. Pure.
/// </summary>
internal sealed class ChangedTexts
{
    private const string SecondReader = "somebody else who reads both languages should look at it";

    private const string SayWhy = "if it is meant, say why; else bring it back from the history";

    /// <summary>More removed texts than these, and as many as half of a page, are said once of the page.</summary>
    private const int FewRemoved = 3;

    private static readonly SourcePath Settings = new("content/site.yml");

    private readonly Findings _findings = new();

    /// <param name="before">The state that the change starts from.</param>
    public static ImmutableArray<Diagnostic> Since(TranslationProject before, TranslationProject now)
    {
        var changed = new ChangedTexts();
        changed._findings.AddRange(SealedTexts.Since(before, now));
        changed.ComparePages(before, now);
        var strings = now.Strings(PageChoice.All).ToDictionary(s => s.Language);
        foreach (var old in before.Strings(PageChoice.All))
        {
            changed.Compare(old, strings.GetValueOrDefault(old.Language), now);
        }

        foreach (var language in before.Site.Config.Languages.Except(now.Site.Config.Languages))
        {
            changed.Removed(Location.OfFile(Settings), $"`{language}` was taken out of `languages`: none of its pages is published", "if it is meant, say why; else add it again");
        }

        return changed._findings.Sorted();
    }

    /// <summary>How many texts of a page or an interface are finished.</summary>
    public static int FinishedIn(IEnumerable<ReconciledText> texts) => texts.Count(t => !t.IsOpen);

    private void ComparePages(TranslationProject before, TranslationProject now)
    {
        var pages = now.Files.ToDictionary(p => p.Id);
        var known = before.Files.Select(p => p.Id).ToHashSet();
        var added = now.Files.Where(p => !known.Contains(p.Id)).ToHashSet();
        var byText = added.SelectMany(p => p.Body.Blocks.SelectMany(TextsOf).Distinct(), (page, text) => (page, text)).ToLookup(p => (p.page.Id.Language, p.text), p => p.page);
        foreach (var old in before.Files)
        {
            var page = pages.GetValueOrDefault(old.Id) ?? Renamed(old, text => byText[(old.Id.Language, text)].Where(added.Contains));
            Compare(old, page, now);
            _ = page is not null && added.Remove(page);
        }

        foreach (var page in added)
        {
            CompareBodies([], page);
        }
    }

    /// <summary>The page that has most paragraphs, in the source or in the translation, of one that had another name.</summary>
    private static TranslatedPage? Renamed(TranslatedPage old, Func<string, IEnumerable<TranslatedPage>> withText) => old.Body.Blocks
        .SelectMany(block => TextsOf(block).SelectMany(withText).Distinct())
        .CountBy(page => page)
        .Where(page => 2 * page.Value > old.Body.Blocks.Length)
        .Select(page => page.Key)
        .FirstOrDefault();

    /// <summary>By what a paragraph is known again.</summary>
    private static IEnumerable<string> TextsOf(ReconciledBlock block) => block.Words.Length > 0 ? [block.Source.Hash.Hex, block.Words] : [block.Source.Hash.Hex];

    private void Compare(ReconciledStrings before, ReconciledStrings? now, TranslationProject project)
    {
        if (now is null)
        {
            ReportGone(before.File!.Source.Path, before.Fields, project);
            return;
        }

        var file = now.File!.Source;
        Compare(before.Fields, now.Fields, file);
        CompareRemoved(Pairs(before.Fields, now.Fields), file, t => OpenWork.LineOf(file, (ReconciledField)t));
        var data = now.File.Fields.Where(f => FormatData.IsData(f.Key)).ToLookup(f => f.Key, StringComparer.Ordinal);
        var changed = before.File!.Fields.Where(f => FormatData.IsData(f.Key) && data[f.Key].FirstOrDefault()?.Value.Value != f.Value.Value).ToList();
        foreach (var (key, current) in changed.Select(f => (f.Key, data[f.Key].FirstOrDefault())).Where(f => f.Item2 is not null))
        {
            Report(current!.Value.Location, $"`{key}`, by which dates or numbers are written, was changed", SecondReader);
        }

        var gone = changed.Select(f => f.Key).Where(k => !data[k].Any()).ToList();
        if (gone.Count > 0)
        {
            Removed(Location.OfFile(file.Path), $"lines by which dates or numbers are written were removed: {string.Join(", ", gone.Select(k => $"`{k}`"))}", SayWhy);
        }
    }

    private void Compare(TranslatedPage before, TranslatedPage? now, TranslationProject project)
    {
        if (now is null)
        {
            ReportGone(before.File!.Source.Path, before.Texts, project);
            return;
        }

        var file = now.File!;
        if (before.File!.Review?.Value.Value != file.Review?.Value.Value)
        {
            Report(file.Review?.Value.Location ?? Location.OfFile(file.Source.Path), "the line `reviewed` was changed", "a maintainer should know why");
        }

        if (before.File.IsReleased != file.IsReleased)
        {
            Report(Location.OfFile(file.Source.Path), "the line `released` was changed", "a maintainer should know why");
        }

        Compare(before.Fields, now.Fields, file.Source);
        CompareRemoved(Pairs(before.Fields, now.Fields).Concat(CompareBodies([.. BlockIds.Of(before.Body)], now)), file.Source, t => OpenWork.LineOf(now, t));
    }

    /// <summary>Words whose key the source has lost are no removal.</summary>
    private static IEnumerable<(ReconciledText Old, ReconciledText? Now)> Pairs(ImmutableArray<ReconciledField> before, ImmutableArray<ReconciledField> now) =>
        before.Join(now, f => f.Key, f => f.Key, (old, current) => ((ReconciledText)old, (ReconciledText?)current), StringComparer.Ordinal);

    /// <summary>Compares the texts whose paragraph of the source is the same, and the marks that say that nothing is needed.</summary>
    /// <returns>Each text as it was, with what stands in its place.</returns>
    private List<(ReconciledText Old, ReconciledText? Now)> CompareBodies(ImmutableArray<(string Id, ReconciledBlock Block)> before, TranslatedPage now)
    {
        var current = BlockIds.Of(now.Body).ToImmutableArray();
        var byId = current.ToDictionary(b => b.Id, b => b.Block, StringComparer.Ordinal);
        var byWas = current.Select(b => b.Block).Where(b => b.Was is not null).ToLookup(b => b.Was!.Value);
        var ids = before.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var file = now.File!.Source;
        var pairs = new List<(ReconciledText Old, ReconciledText? Now)>();
        foreach (var (i, j) in CommonSubsequence.Align([.. before.Select(b => b.Id)], [.. current.Select(b => b.Id)]).Where(p => p.A >= 0))
        {
            var (id, was) = before[i];
            var isSame = byId.TryGetValue(id, out var block);
            block ??= byWas[was.Source.Hash].FirstOrDefault() ?? (j >= 0 && !ids.Contains(current[j].Id) ? current[j].Block : null);
            pairs.Add((was, block));
            if (isSame && !block!.Body.IsEmpty)
            {
                var place = file.At(file.StartOf(block.Body[0].Line), 0);
                Compare(was, block, place, OpenWork.LineOf(now, block));
                CompareMarks("ignore", was.Comments.Ignored, block.Comments.Ignored, place);
                CompareMarks("allow", was.Comments.Allowed, block.Comments.Allowed, place);
            }
        }

        var left = pairs.Where(p => p.Now is not null).ToLookup(p => p.Now!, p => p.Old.State);
        foreach (var block in now.Body.Blocks.Where(b => b.State is BlockState.Omit or BlockState.Merged && !left[b].Contains(b.State)))
        {
            ReportLeftOut(block, now);
        }

        var kept = now.Body.Removed.Select(s => string.Join("\n\n", s.Body.Select(b => b.Text))).Concat(now.Body.Blocks.Select(b => b.Words)).ToHashSet(StringComparer.Ordinal);
        return [.. pairs.Where(p => p.Now is not null || !kept.Contains(p.Old.Words))];
    }

    private void ReportLeftOut(ReconciledBlock block, TranslatedPage page)
    {
        var word = WordOf(block);
        var isSealed = page.Original.Matter is LetterMatter;
        _findings.Add(
            isSealed ? TranslationCheckRules.SealedText : TranslationCheckRules.TextRemoved,
            LineAt(page.File!.Source, OpenWork.LineOf(page, block)),
            $"{word} is new here: readers of this language no longer find this paragraph{(isSealed ? " of a sealed text" : "")}" + (block.State == BlockState.Merged ? " by itself" : ""),
            block.State == BlockState.Merged ? "somebody who reads both languages should see that the paragraph above says it" : "a maintainer decides that; else delete the word and translate");
    }

    /// <summary>Finished texts that readers of the translation do not find any more.</summary>
    private void CompareRemoved(IEnumerable<(ReconciledText Old, ReconciledText? Now)> pairs, SourceText file, Func<ReconciledText, int> lineOf)
    {
        var finished = pairs.Where(p => p.Old is { IsTranslated: true, Words.Length: > 0 }).ToList();
        var removed = finished.Where(p => p.Now is null or { IsTranslated: false }).ToList();
        if (removed.Count > FewRemoved && 2 * removed.Count >= finished.Count)
        {
            Removed(Location.OfFile(file.Path), $"{removed.Count} of the {finished.Count} finished texts of this file were removed", "was another page, or an older copy, pasted over it? Bring the texts back from the history");
            return;
        }

        foreach (var (old, now) in removed)
        {
            var message = now is null or { Words.Length: 0 } ? "the finished text that stood here was removed"
                : now.State == BlockState.Todo ? "the words of the source stand where a finished text stood"
                : $"a finished text is marked {WordOf(now)}, so that readers see the source in its place";
            Removed(LineAt(file, now is null ? 0 : lineOf(now)), message + (now is null or ReconciledField ? $": {old.Id}" : ""), SayWhy);
        }
    }

    /// <summary>A file with an error that keeps it from being read is there, and has a finding.</summary>
    public static bool IsGone(SourcePath path, TranslationProject now) => now.Tree.Find(path.Value) is null && !now.Unreadable.Contains(path.Value);

    private void ReportGone(SourcePath path, IEnumerable<ReconciledText> texts, TranslationProject now)
    {
        if (IsGone(path, now) && FinishedIn(texts) is > 0 and var finished)
        {
            Removed(Location.OfFile(path), $"this file was deleted, with {finished} finished {(finished == 1 ? "text" : "texts")}", SayWhy);
        }
    }

    private void Removed(Location place, string message, string hint) => _findings.Add(TranslationCheckRules.TextRemoved, place, message, hint);

    private static Location LineAt(SourceText file, int line) =>
        line > 0 ? file.LineAt(line) : Location.OfFile(file.Path);

    private void Compare(ImmutableArray<ReconciledField> before, ImmutableArray<ReconciledField> now, SourceText file)
    {
        var old = before.ToDictionary(f => f.Key, StringComparer.Ordinal);
        foreach (var field in now)
        {
            if (field.Value is { } value && old.GetValueOrDefault(field.Key) is { } was && was.Mark.Hash == field.Mark.Hash)
            {
                Compare(was, field, value.Location, OpenWork.LineOf(file, field) is > 0 and var line ? line : value.Location.Line);
            }
        }
    }

    /// <summary>Two states of the words of one text whose source is as it was.</summary>
    /// <param name="markLine">Where the word of the mark stands.</param>
    private void Compare(ReconciledText before, ReconciledText now, Location place, int markLine)
    {
        if (before.Words.Length == 0)
        {
            return;
        }

        var isChanged = CanonicalText.Of(before.Words) != CanonicalText.Of(now.Words);
        if (isChanged && before.State == BlockState.Done && now.State == BlockState.Done)
        {
            Report(place, "this text was changed, and its source was not", SecondReader);
        }
        else if (isChanged && before.IsPending && now.State == before.State)
        {
            _findings.Add(
                TranslationCheckRules.WordLeft,
                place,
                "this text was changed and still counts as open",
                $"finished? then delete the word {WordOf(now)} in line {markLine}");
        }
        else if (!isChanged && before.IsPending && now.State == BlockState.Done)
        {
            _findings.Add(
                TranslationCheckRules.WordLeft,
                place,
                $"the word {WordOf(before)} was deleted, and the text is as it was",
                "that is fine if the change of the source does not matter in this language");
        }
    }

    private void CompareMarks(string mark, IEnumerable<string> before, IEnumerable<string> now, Location place)
    {
        if (!before.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal)))
        {
            Report(place, $"the mark `{mark}` of this text was changed", SecondReader);
        }
    }

    private void Report(Location place, string message, string hint) =>
        _findings.Add(TranslationCheckRules.ChangedWithoutSource, place, message, hint);

    private static string WordOf(ReconciledText text) => MarkerWords.Text(States.WordOf(text.State));
}

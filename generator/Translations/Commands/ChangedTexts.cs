namespace Generator.Translations.Commands;

/// <summary>
/// Compares two states of the content: what a second person should read, because a text was changed that its source
/// gave no reason to change; and who has mended a text, but not said so. Pure.
/// </summary>
internal sealed class ChangedTexts
{
    private readonly Findings _findings = new();

    /// <param name="before">The state that the change starts from.</param>
    public static ImmutableArray<Diagnostic> Since(TranslationProject before, TranslationProject now)
    {
        var changed = new ChangedTexts();
        var pages = before.Files.ToDictionary(p => p.Id);
        foreach (var page in now.Files)
        {
            if (pages.GetValueOrDefault(page.Id) is { } old)
            {
                changed.Compare(old, page);
            }
        }

        var strings = before.Strings(PageChoice.All).ToDictionary(s => s.Language);
        foreach (var current in now.Strings(PageChoice.All))
        {
            if (strings.GetValueOrDefault(current.Language) is { } old)
            {
                changed.Compare(old.Fields, current.Fields, current.File!.Source);
            }
        }

        return changed._findings.Sorted();
    }

    private void Compare(TranslatedPage before, TranslatedPage now)
    {
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
        var old = BlockIds.Of(before.Body).ToDictionary(b => b.Id, b => b.Block, StringComparer.Ordinal);
        foreach (var (id, block) in BlockIds.Of(now.Body))
        {
            if (!block.Body.IsEmpty && old.GetValueOrDefault(id) is { } was)
            {
                var place = file.Source.At(file.Source.StartOf(block.Body[0].Line), 0);
                Compare(was, block, place, OpenWork.LineOf(now, block));
                CompareMarks("ignore", was.Comments.Ignored, block.Comments.Ignored, place);
                CompareMarks("allow", was.Comments.Allowed, block.Comments.Allowed, place);
            }
        }
    }

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
            Report(place, "this text was changed, and its source was not", "somebody else who reads both languages should look at it");
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
            Report(place, $"the mark `{mark}` of this text was changed", "somebody else who reads both languages should look at it");
        }
    }

    private void Report(Location place, string message, string hint) =>
        _findings.Add(TranslationCheckRules.ChangedWithoutSource, place, message, hint);

    private static string WordOf(ReconciledText text) => MarkerWords.Text(States.WordOf(text.State));
}

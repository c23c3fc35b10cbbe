namespace Generator.Translations.Commands;

/// <summary>
/// Compares two states of the content: what a second person should read, because a text was changed that its source
/// gave no reason to change; and who has mended a text, but not said so. Pure.
/// </summary>
internal static class ChangedTexts
{
    /// <param name="before">The state that the change starts from.</param>
    public static ImmutableArray<Diagnostic> Since(Workspace before, Workspace now)
    {
        var findings = new Findings();
        var pages = before.Files.ToDictionary(p => p.Id);
        foreach (var page in now.Files)
        {
            if (pages.GetValueOrDefault(page.Id) is { } old)
            {
                new ChangedPage(old, page, findings).Compare();
            }
        }

        var strings = Sync.StringsOf(before, PageChoice.All).ToDictionary(s => s.File.Language);
        foreach (var (file, fields) in Sync.StringsOf(now, PageChoice.All))
        {
            if (strings.TryGetValue(file.Language, out var old))
            {
                CompareFields(old.Fields, fields, file.Source, findings);
            }
        }

        return findings.Sorted();
    }

    public static void CompareFields(
        ImmutableArray<ReconciledField> before, ImmutableArray<ReconciledField> now, SourceText file, Findings findings)
    {
        var old = before.ToDictionary(f => f.Key, StringComparer.Ordinal);
        foreach (var field in now)
        {
            if (field.Value is { } value && old.GetValueOrDefault(field.Key) is { Value: not null } was && was.Mark.Hash == field.Mark.Hash)
            {
                var line = field.Entry is { Lines.Length: > 0 } entry ? file.LineOf(entry.MarkLines.Start) : value.Location.Line;
                var text = new TextChange(was.State, field.State, BlockText.Normalise(was.Value!.Value) != BlockText.Normalise(value.Value));
                findings.AddRange(text.Report(value.Location, line) is { } found ? [found] : []);
            }
        }
    }
}

/// <summary>What happened to the words of one text whose source is as it was.</summary>
internal readonly record struct TextChange(BlockState Before, BlockState Now, bool IsChanged)
{
    private bool WasOpen => Before is BlockState.Update or BlockState.UpdateWrong or BlockState.Check;

    /// <summary>What there is to say about it.</summary>
    /// <param name="markLine">Where the word of the mark stands.</param>
    public Diagnostic? Report(Location place, int markLine) => this switch
    {
        { Before: BlockState.Done, Now: BlockState.Done, IsChanged: true } => Diagnostic.At(
            TranslationCheckRules.ChangedWithoutSource,
            place,
            "this text was changed, and its source was not",
            "somebody else who reads both languages should look at it"),
        { WasOpen: true, IsChanged: true } when Now == Before => Diagnostic.At(
            TranslationCheckRules.WordLeft,
            place,
            "this text was changed and still counts as open",
            $"finished? then delete the word {MarkerWords.Text(States.WordOf(Now))} in line {markLine}"),
        { WasOpen: true, IsChanged: false, Now: BlockState.Done } => Diagnostic.At(
            TranslationCheckRules.WordLeft,
            place,
            $"the word {MarkerWords.Text(States.WordOf(Before))} was deleted, and the text is as it was",
            "that is fine if the change of the source does not matter in this language"),
        _ => null,
    };
}

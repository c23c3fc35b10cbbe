namespace Generator.Translations.Commands;

/// <summary>
/// What the editor of the source tells all translations at once: that a change was cosmetic (<c>accept</c>), or that
/// the old statement was wrong and must not stand any longer (<c>flag</c>).
/// </summary>
internal static class Flags
{
    /// <param name="what">The hash of a block, old or new, or a key; nothing for all that is to be updated.</param>
    public static CommandResult Accept(TranslationProject project, PageChoice choice, string? what) => Change(project, choice, what, new NewMark(
        [BlockState.Update],
        text => new Marker(text.Mark.Hash, MarkerWord.None, null, text is ReconciledField ? FieldLines.OnOneLine(text.Text) : text.Text, null)));

    public static CommandResult Flag(TranslationProject project, PageChoice choice, string what) => Change(project, choice, what, new NewMark(
        [BlockState.Done, BlockState.Update, BlockState.Check],
        text => text.Mark with { Word = MarkerWord.UpdateWrong }));

    private static CommandResult Change(TranslationProject project, PageChoice choice, string? what, NewMark mark)
    {
        var changes = new List<FileChange?>();
        var matched = 0;
        foreach (var page in project.Files.Where(p => choice.Includes(p.Id)))
        {
            var fields = Change(page.Fields, f => Matches(f, what), mark, ref matched);
            var blocks = Change(page.Body.Blocks, b => Matches(b, what) || MarkerOf(b, page)?.Hash.Hex == what, mark, ref matched);
            changes.Add(fields == page.Fields && blocks == page.Body.Blocks
                ? null
                : Sync.Page(project, page with { Body = page.Body with { Blocks = blocks }, Fields = fields }, prune: false));
        }

        foreach (var strings in project.Strings(choice))
        {
            var fields = Change(strings.Fields, f => Matches(f, what), mark, ref matched);
            changes.Add(fields == strings.Fields ? null : Sync.Strings(project, strings with { Fields = fields }));
        }

        return matched > 0
            ? CommandResult.Of(changes)
            : CommandResult.Refused(CommandResult.Nothing(
                "nothing matches, so nothing was changed", "`translate status` names at the end of a line what has changed"));
    }

    /// <summary>The texts with another mark where they match; the same array where none does.</summary>
    private static ImmutableArray<T> Change<T>(ImmutableArray<T> texts, Func<T, bool> matches, NewMark mark, ref int matched)
        where T : ReconciledText
    {
        var changed = texts.Select(t => mark.From.Contains(t.State) && t.Words.Length > 0 && matches(t) ? (T)((ReconciledText)t with { Mark = mark.Of(t) }) : t).ToImmutableArray();
        var count = changed.Zip(texts).Count(t => t.First != t.Second);
        matched += count;
        return count == 0 ? texts : changed;
    }

    private static bool Matches(ReconciledText text, string? what) =>
        what is null || text.Id == what || text.Mark.Hash.Hex == what || text.Was?.Hex == what;

    /// <summary>The marker as it stands in the file.</summary>
    private static Marker? MarkerOf(ReconciledBlock block, TranslatedPage page) => page.Body.Segments[block.Segment].Source.Marker;

    /// <param name="From">The states in which a text gets it.</param>
    private sealed record NewMark(ImmutableArray<BlockState> From, Func<ReconciledText, Marker> Of);
}

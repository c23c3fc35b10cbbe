namespace Generator.Translations.Format;

/// <summary>Finds what the authors of a page wrote to its translators, in comments that begin with <c>note</c>.</summary>
internal static class SourceNotes
{
    private const string Word = "note";

    /// <summary>The notes by the block that they stand above or within; what stands below the last belongs to it.</summary>
    public static ILookup<Block, string> Of(SourceText source, ImmutableArray<Block> blocks) => CommentRanges.In(source.Text)
        .Select(range => (Line: source.LineOf(range.Start), Text: TextOf(range.In(source.Text))))
        .Where(note => !blocks.IsEmpty && note.Text.StartsWith(Word, StringComparison.Ordinal))
        .ToLookup(
            note => blocks.FirstOrDefault(b => b.LineNumbers[^1] >= note.Line) ?? blocks[^1],
            note => note.Text[Word.Length..].TrimStart(':', ' ', '\n'),
            (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);

    private static string TextOf(string comment) =>
        comment.Replace("\r", "", StringComparison.Ordinal).Trim('<', '!', '-', '>', ' ', '\n');
}

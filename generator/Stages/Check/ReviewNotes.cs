namespace Generator.Stages.Check;

/// <summary>
/// What people wrote into the lines <c>reviewed</c> of translations, often their names: it must not reach the site.
/// Notes of fewer than five characters say nothing and stand everywhere.
/// </summary>
internal sealed class ReviewNotes
{
    private const int Shortest = 5;

    private readonly SearchValues<string> _notes;
    private readonly ImmutableArray<string> _written;

    private ReviewNotes(IEnumerable<string> notes)
    {
        _written = [.. notes.Concat(notes.Select(HtmlText.Escape)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _notes = SearchValues.Create(_written.AsSpan(), StringComparison.Ordinal);
    }

    public static ReviewNotes None { get; } = new([]);

    public static ReviewNotes In(IEnumerable<TranslatedPage> pages) =>
        new([.. pages.Select(p => p.File?.Review?.Value.Value).OfType<string>().Select(NoteIn).Where(n => n.Length >= Shortest)]);

    /// <summary>The offset of the first note in a text, as words of their own; -1 without any.</summary>
    public int IndexIn(string text)
    {
        var at = -1;
        do
        {
            var next = text.AsSpan(at + 1).IndexOfAny(_notes);
            if (next < 0)
            {
                return -1;
            }

            at += next + 1;
        }
        while (!_written.Any(note => IsAt(text, at, note)));

        return at;
    }

    private static bool IsAt(string text, int at, string note) =>
        text.AsSpan(at).StartsWith(note, StringComparison.Ordinal)
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + note.Length == text.Length || !char.IsLetterOrDigit(text[at + note.Length]));

    /// <summary>The text behind the hash and the day.</summary>
    private static string NoteIn(string review) => string.Join(
        ' ', review.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => SignOff.IsHash(w) || PartialDate.TryParse(w, out _)));
}

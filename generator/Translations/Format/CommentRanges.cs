namespace Generator.Translations.Format;

/// <summary>Finds where comments stand in Markdown, so that they can stay while the words around them change.</summary>
internal static class CommentRanges
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Each comment with its signs, in order; one that is never closed goes on to the end.</summary>
    public static IEnumerable<TextRange> In(string text)
    {
        var at = 0;
        while ((at = text.IndexOf(Opening, at, StringComparison.Ordinal)) >= 0)
        {
            if (at > 0 && text[at - 1] == '\\')
            {
                at += Opening.Length;
                continue;
            }

            // HTML lets a comment end within its own opening: <!--> and <!---> are whole.
            var closing = text.IndexOf(Closing, at + 2, StringComparison.Ordinal);
            var end = closing < 0 ? text.Length : closing + Closing.Length;
            yield return new TextRange(at, end);
            at = end;
        }
    }
}

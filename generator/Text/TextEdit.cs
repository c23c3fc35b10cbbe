namespace Generator.Text;

/// <summary>A part of a text with what takes its place. Everything outside of it stays as it is.</summary>
internal sealed record TextEdit(TextRange Range, string Replacement)
{
    public static TextEdit Insert(int at, string text) => new(new TextRange(at, at), text);

    /// <summary>The text with all edits made.</summary>
    /// <param name="edits">In any order; none overlaps another, and those at one place keep their order.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Range.Start).ThenBy(e => e.Range.End))
        {
            result.Append(text, at, edit.Range.Start - at).Append(edit.Replacement);
            at = edit.Range.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>A part of a text, in UTF-16 units.</summary>
/// <param name="End">The offset after its last unit.</param>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];
}

namespace Generator.Model;

/// <summary>A piece of markup that remembers which content lines it was made from.</summary>
/// <param name="Text">Well-formed HTML, never escaped again.</param>
/// <param name="ReadMarks">Finds the lines, by ascending offset; only a trace asks.</param>
internal sealed record HtmlFragment(string Text, Func<ImmutableArray<HtmlMark>> ReadMarks)
{
    public ImmutableArray<HtmlMark> Marks => ReadMarks();

    public static HtmlFragment Unmarked(string text) => new(text, static () => []);

    public override string ToString() => Text;
}

/// <summary>From this offset on, a fragment was made from this place.</summary>
/// <param name="Offset">In UTF-16 units of the fragment's text.</param>
internal readonly record struct HtmlMark(int Offset, Location Location);

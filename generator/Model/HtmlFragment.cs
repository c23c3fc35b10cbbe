namespace Generator.Model;

/// <summary>A piece of markup that remembers which content lines it was made from.</summary>
/// <param name="Text">Well-formed HTML, never escaped again.</param>
/// <param name="Marks">By ascending offset; empty when nobody asked.</param>
internal sealed record HtmlFragment(string Text, ImmutableArray<HtmlMark> Marks)
{
    public static HtmlFragment Unmarked(string text) => new(text, []);

    public override string ToString() => Text;
}

/// <summary>From this offset on, a fragment was made from this place.</summary>
/// <param name="Offset">In UTF-16 units of the fragment's text.</param>
internal readonly record struct HtmlMark(int Offset, Location Location);

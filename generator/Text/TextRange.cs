namespace Generator.Text;

/// <summary>A part of a text, in UTF-16 units.</summary>
/// <param name="End">The offset after its last unit.</param>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];
}

namespace Generator.Templating.Syntax;

/// <summary>A stretch of a template's text.</summary>
/// <param name="Start">Offset of the first character; minus one at the end of the file.</param>
/// <param name="End">Offset of the last character, so that an empty stretch ends before it starts.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The end of the file, where there is no character to point to.</summary>
    public static TextSpan EndOfFile { get; } = new(-1, -1);

    public TextSpan To(TextSpan other) => new(Start, other.End);
}

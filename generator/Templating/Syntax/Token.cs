namespace Generator.Templating.Syntax;

/// <summary>A token: its kind and where it stands. Its text is read from the template when needed.</summary>
/// <param name="Start">Offset of the first character; minus one at the end of the file.</param>
/// <param name="End">Offset of the last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public static Token EndOfFile { get; } = new(TokenKind.EndOfFile, -1, -1);

    public TextSpan Span => new(Start, End);
}

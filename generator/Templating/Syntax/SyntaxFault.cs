namespace Generator.Templating.Syntax;

/// <summary>Something that the lexer or the parser did not understand.</summary>
/// <param name="Message">The message of the conformance form.</param>
internal sealed record SyntaxFault(TextSpan Span, string Message);

namespace Generator.Templating.Syntax;

/// <summary>A piece of a parsed template, as written; nothing in it is resolved yet.</summary>
internal abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; set; } = span;

    /// <summary>What messages call this construct.</summary>
    public abstract string Kind { get; }

    /// <summary>How messages show what the construct looks like.</summary>
    public abstract string Example { get; }
}

namespace Generator.Model;

/// <summary>What a block is, told by its first line.</summary>
internal enum BlockKind
{
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph,
    List,
    Quote,
    Footnote,
    LinkDefinition,
    Code,
    Table,
}

/// <summary>
/// One top-level block of a source file: the unit that is translated, compared and sealed.
/// </summary>
/// <param name="Text">The author's lines without comments, joined by <c>\n</c>.</param>
/// <param name="Line">The line of the file on which it begins, counted from one.</param>
/// <param name="LineNumbers">For every line of <paramref name="Text"/> the line of the file it stands on (comments removed in between leave gaps).</param>
/// <param name="HashOf">Makes its hash.</param>
/// <param name="IsWordless">Nothing in it can be translated: code, link definitions, blocks without a letter.</param>
internal sealed record Block(
    BlockKind Kind,
    string Text,
    int Line,
    System.Collections.Immutable.ImmutableArray<int> LineNumbers,
    Func<string, BlockHash> HashOf,
    bool IsWordless)
{
    private BlockHash _hash;

    public string Text { get; init => (field, _hash) = (value, default); } = Text;

    /// <summary>Made when somebody first asks, which nobody does on a site without translations.</summary>
    public BlockHash Hash => _hash.Hex is null ? _hash = HashOf(Text) : _hash;

    /// <summary>Whether the hash is known yet makes no difference.</summary>
    public bool Equals(Block? other) => other is not null
        && (Kind, Text, Line, LineNumbers, IsWordless).Equals((other.Kind, other.Text, other.Line, other.LineNumbers, other.IsWordless));

    public override int GetHashCode() => HashCode.Combine(Kind, Text, Line);
}

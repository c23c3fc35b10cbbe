namespace Generator.Translations.Checks;

/// <summary>A text of the source and the words that a translation has for it, with the way back to where these stand in the file.</summary>
internal sealed class TextPair(ReconciledText text, SourceText file, PageDefinitions definitions)
{
    private Block? _block;

    /// <summary>Of a word of front matter or a string; nothing for a block.</summary>
    public string? Key => (text as ReconciledField)?.Key;

    /// <summary>The text that the words are held against: that of the source, or as it was when they were made.</summary>
    public string Source => text.Before ?? text.Text;

    public string Words => text.Words;

    /// <summary>The words wait for somebody: what would be an error is a warning, for readers may not see them.</summary>
    public bool IsPending => text.State != BlockState.Done;

    public bool IsSameAsSource => text is ReconciledBlock block
        ? block.IsSameAsSource
        : text.State == BlockState.Todo && BlockHash.Of(text.Words) == text.Mark.Hash;

    /// <summary>Names of checks that are silenced here.</summary>
    public ImmutableArray<string> Ignored { get; } =
        text is ReconciledBlock block ? [.. block.Comments.Ignored] : IgnoredAbove(file, ((ReconciledField)text).Value!.Location.Line);

    /// <summary>What people wrote into comments beside the words.</summary>
    public ImmutableArray<string> Comments => (text as ReconciledBlock)?.Comments.Comments ?? [];

    /// <summary>Addresses that may be linked though the source does not.</summary>
    public IEnumerable<string> Allowed => (text as ReconciledBlock)?.Comments.Allowed ?? [];

    public PageDefinitions Definitions => definitions;

    /// <summary>The place of some units of the words.</summary>
    public Location At(int offset, int length) => text is ReconciledBlock block
        ? AtBlock(_block ??= BlockSplitter.Join(block.Body), offset, length)
        : AtField(((ReconciledField)text).Value!, offset, length);

    private Location AtBlock(Block block, int offset, int length)
    {
        var lines = new SourceText(file.Path, block.Text);
        var place = lines.At(offset, length);
        var number = block.LineNumbers[Math.Min(place.Line, block.LineNumbers.Length) - 1];
        var indent = Math.Max(0, file.Line(number).IndexOf(lines.Line(place.Line), StringComparison.Ordinal));
        return new Location(file.Path, number, place.Column + indent, place.Length);
    }

    /// <summary>A value whose signs stand in the file as they are read has places; of any other only its beginning is known.</summary>
    private Location AtField(Located<string> value, int offset, int length)
    {
        var start = value.Location;
        var line = start.IsWholeFile ? "" : file.Line(start.Line);
        var written = start.IsWholeFile ? -1 : line.IndexOf(value.Value, Math.Min(start.Column - 1, line.Length), StringComparison.Ordinal);
        return written < 0 ? start : new Location(start.Path, start.Line, written + offset + 1, length);
    }

    /// <summary>What the comment lines directly above a line silence.</summary>
    private static ImmutableArray<string> IgnoredAbove(SourceText file, int line) =>
    [
        .. Enumerable.Range(1, line).Select(distance => file.Line(line - distance))
            .TakeWhile(comment => comment.StartsWith('#'))
            .SelectMany(comment => TranslatedBody.ListIn(comment[1..], TranslatedBody.Marks[0]))
            .Select(name => name.ToLowerInvariant()),
    ];
}

/// <summary>The link definitions of a page, each on lines of its own: a block can only be read together with them.</summary>
/// <param name="OfTranslation">Its own come first: of two with one label the first one counts.</param>
internal sealed record PageDefinitions(string OfSource, string OfTranslation)
{
    public static PageDefinitions None { get; } = new("", "");

    public static PageDefinitions Of(TranslatedPage page)
    {
        var source = Join(page.Original.Blocks);
        var own = Join(page.Body.Blocks.SelectMany(b => b.Body));
        return new PageDefinitions(source, own.Length == 0 ? source : $"{own}\n\n{source}");
    }

    private static string Join(IEnumerable<Block> blocks) =>
        string.Join("\n\n", blocks.Where(b => b.Kind == BlockKind.LinkDefinition).Select(b => b.Text));
}

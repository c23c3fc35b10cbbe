namespace Generator.Model;

/// <summary>
/// The Markdown of one page in one language, put together from blocks that may come from two files, with the way
/// back from each line to the file that it was written in. A separator paragraph stands before each block: it keeps
/// neighbouring lists apart and tells which part of the tree belongs to which block.
/// </summary>
/// <param name="lines">Where each line of <paramref name="text"/> comes from; a separator has the place of its block.</param>
/// <param name="segments">What is known of each block, in order.</param>
internal sealed class ComposedText(SourcePath path, string text, ImmutableArray<ComposedLine> lines, ImmutableArray<Segment> segments)
{
    /// <summary>Begins a separator; the number of its segment follows. Content cannot have it: it is a hidden character.</summary>
    public const char Separator = '\uE000';

    private readonly SourceText _composed = new(path, text);

    /// <summary>The file that the page is named for.</summary>
    public SourcePath Path => _composed.Path;

    public string Text => _composed.Text;

    public ImmutableArray<Segment> Segments { get; } = segments;

    /// <summary>The place in its author's file of some units of the composed text.</summary>
    /// <param name="offset">From zero to the length of the text.</param>
    /// <param name="length">Units meant, cut at the end of the line; zero for a point.</param>
    public Location At(int offset, int length)
    {
        if (lines.IsEmpty)
        {
            return Location.OfFile(Path);
        }

        var composed = _composed.At(offset, length);
        var line = lines[Math.Min(composed.Line, lines.Length) - 1];
        var meant = _composed.Line(composed.Line).AsSpan(composed.Column - 1);
        var column = ColumnOf(meant, line.Source.Line(line.Number), composed.Column - 1);
        return new Location(line.Source.Path, line.Number, column + 1, composed.Length);
    }

    /// <summary>A comment before the place may have moved it: then what follows it is looked up in the author's line.</summary>
    private static int ColumnOf(ReadOnlySpan<char> meant, ReadOnlySpan<char> written, int column)
    {
        if (written.Length >= column && written[column..].StartsWith(meant))
        {
            return column;
        }

        var found = written.IndexOf(meant);
        return found >= 0 ? found : Math.Min(column, written.Length);
    }
}

/// <summary>Where a line of a composed text was written.</summary>
/// <param name="Number">The line of the file, counted from one.</param>
internal readonly record struct ComposedLine(SourceText Source, int Number);

/// <summary>What the source language knows of a block of its page, so that addresses are the same in every language.</summary>
/// <param name="Index">The place of the block among those of the source, from zero.</param>
/// <param name="Paragraph">The number of a numbered paragraph, from one.</param>
/// <param name="HeadingId">The id of the heading that the block is; nothing where the heading gives its own.</param>
/// <param name="Passage">Nothing where the words are in the page's language.</param>
/// <param name="Anchors">Ids of blocks that this language does not show, at the end of this one.</param>
internal readonly record struct Segment(int Index, int? Paragraph, string? HeadingId, Passage? Passage, ImmutableArray<string> Anchors)
{
    /// <summary>A block in the language of its page.</summary>
    public static Segment Of(int index, int? paragraph, string? headingId) => new(index, paragraph, headingId, null, []);
}

/// <summary>Words in another language than that of their page.</summary>
/// <param name="Direction">The value of <c>dir</c>.</param>
/// <param name="Footnote">Of a footnote, which is shown elsewhere: its label, such as <c>^1</c>.</param>
internal sealed record Passage(LanguageTag Language, string Direction, string? Footnote);

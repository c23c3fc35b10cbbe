namespace Generator.Model;

/// <summary>One content file of a translation as it was read, not yet held against its source.</summary>
/// <param name="Source">With <c>\n</c> at the end of every line.</param>
/// <param name="BodyStart">Where the front matter ends, in UTF-16 units.</param>
/// <param name="Fields">The words of the front matter, in the order of the file.</param>
/// <param name="Review">The line <c>reviewed</c>.</param>
/// <param name="IsReleased">The line <c>released: yes</c>: the page was published once.</param>
/// <param name="Copies">Entries that only repeat what is inherited, by their offsets.</param>
/// <param name="Segments">The body from marker to marker; text above the first one is a segment without a marker.</param>
internal sealed record Translated(
    PageName Name,
    LanguageTag Language,
    SourceText Source,
    int BodyStart,
    ImmutableArray<TranslatedField> Fields,
    TranslatedField? Review,
    bool IsReleased,
    ImmutableArray<TextRange> Copies,
    ImmutableArray<TranslatedSegment> Segments);

/// <summary>The <c>strings.yml</c> of a translation as it was read.</summary>
/// <param name="Source">With <c>\n</c> at the end of every line.</param>
internal sealed record TranslatedStrings(LanguageTag Language, SourceText Source, ImmutableArray<TranslatedField> Fields);

/// <summary>A part of a translated body: a marker and everything up to the next.</summary>
/// <param name="Marker">Nothing above the first one.</param>
/// <param name="IsDamaged">It could be read, but a person or a program has changed its signs.</param>
/// <param name="MarkerRange">From <c>&lt;!--</c> to <c>--&gt;</c>.</param>
/// <param name="BodyRange">From there to the next marker or the end.</param>
/// <param name="SnapshotLines">The snapshot as it stands in the file.</param>
/// <param name="BeforeLines">The lines below “before” as they stand in the file.</param>
internal sealed record TranslatedSegment(
    Marker? Marker,
    bool IsDamaged,
    TextRange MarkerRange,
    TextRange BodyRange,
    ImmutableArray<NumberedLine> SnapshotLines,
    ImmutableArray<NumberedLine> BeforeLines,
    TranslatedBody Body)
{
    /// <summary>What somebody typed on the first line of the marker; else empty.</summary>
    public string Typed { get; init; } = "";
}

/// <summary>The words of a segment, without comments.</summary>
/// <param name="Blocks">None where nothing is written yet.</param>
/// <param name="Comments">The texts of its comments, trimmed: notes, and marks that silence checks.</param>
internal sealed record TranslatedBody(ImmutableArray<Block> Blocks, ImmutableArray<string> Comments)
{
    private const string Note = "note";

    /// <summary>The words that begin a mark for the checks.</summary>
    public static ImmutableArray<string> Marks { get; } = ["ignore", "allow"];

    public static TranslatedBody Empty { get; } = new([], []);

    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>The names of the checks that somebody silenced here.</summary>
    public IEnumerable<string> Ignored => Comments.SelectMany(c => ListIn(c, Marks[0])).Select(n => n.ToLowerInvariant());

    /// <summary>The addresses that may be linked though the source does not.</summary>
    public IEnumerable<string> Allowed => Comments.SelectMany(c => ListIn(c, Marks[1]));

    /// <summary>What translators wrote to one another; never published.</summary>
    public IEnumerable<string> Notes => Comments
        .Where(c => c.StartsWith(Note, StringComparison.OrdinalIgnoreCase))
        .Select(c => c[Note.Length..].TrimStart(':', ' ', '\n'));

    /// <summary>What a mark lists. Without a colon it is one only if all that it lists are names or addresses, for people also write sentences.</summary>
    public static IEnumerable<string> ListIn(string comment, string mark)
    {
        var rest = comment.TrimStart().StartsWith(mark, StringComparison.OrdinalIgnoreCase) ? comment.TrimStart()[mark.Length..].TrimStart() : "";
        var isMark = rest is [':' or '\uFF1A', ..];
        var listed = rest.TrimStart(':', '\uFF1A').Split((char[])[',', ';', ' ', '\n', '\u3001', '\uFF0C', '\u060C'], StringSplitOptions.RemoveEmptyEntries);
        return isMark || listed.All(l => l.Contains("://", StringComparison.Ordinal) || Rules.InTexts.Any(r => r.Name.Equals(l, StringComparison.OrdinalIgnoreCase))) ? listed : [];
    }
}

/// <summary>A line <c>key: text</c> of front matter or of strings, with the comment lines above it.</summary>
/// <param name="Value">The words; empty where nothing is written yet.</param>
/// <param name="Mark">What the comment lines say, if there are any.</param>
/// <param name="MarkLines">The comment lines of the tool, by their offsets; empty, at the beginning of the key's line, without them.</param>
/// <param name="Lines">The line of the key and those that go on with its text, by their offsets; empty where it stands in a copied group.</param>
/// <param name="Rewritten">The line as it should be written, where YAML would not read it as it is meant.</param>
internal sealed record TranslatedField(
    string Key, Located<string> Value, Marker? Mark, TextRange MarkLines, TextRange Lines, string? Rewritten);

/// <summary>What stands above a translated block, in a comment: the text of the source that it was made from, and how it stands.</summary>
/// <param name="Hash">Of the source block that the words were made from.</param>
/// <param name="Was">With <see cref="Before"/>: of the source block as it was when the words last fitted.</param>
/// <param name="Snapshot">The source block itself; empty where somebody deleted it.</param>
internal sealed record Marker(BlockHash Hash, MarkerWord Word, BlockHash? Was, string Snapshot, string? Before);

/// <summary>The word behind the hash of a marker.</summary>
internal enum MarkerWord
{
    None,
    Ok,
    Todo,
    Update,
    UpdateWrong,
    Check,
    Removed,
    Merged,
    Omit,
}

namespace Generator.Translations.Exchange;

/// <summary>All words of one language in the form in which translation tools take and give them, whatever their file format.</summary>
internal sealed record ExchangeFile(LanguageTag SourceLanguage, LanguageTag Language, ImmutableArray<ExchangeEntry> Entries)
{
    /// <summary>The site's title in the source language. It stands where tools would name a person.</summary>
    public string Project { get; init; } = "";

    /// <summary>When the source last changed in substance: of the same words a file is the same on every day.</summary>
    public PartialDate? Revised { get; init; }

    /// <summary>The language that a tool wrote, which may have its own habits: <c>zh_CN</c>, <c>fr_FR.UTF-8</c>.</summary>
    public static LanguageTag? FindLanguage(string written)
    {
        var plain = written.Split('.', '@')[0].Trim();
        return LanguageTag.TryParse(plain, out var tag, out var nearest) ? tag : nearest is null ? null : new LanguageTag(nearest);
    }
}

/// <summary>One text with its translation.</summary>
/// <param name="Kind">What it is: <c>p</c>, <c>h2</c>, <c>l</c>, … for a block, <c>k</c> for a field or a string.</param>
/// <param name="Source">Literal Markdown of the source.</param>
/// <param name="Target">The words of the translation; empty while there are none.</param>
/// <param name="Before">Of words that are older than their source: what they were made from.</param>
/// <param name="Notes">What people wrote about it.</param>
/// <param name="Terms">What the glossary says of its words.</param>
/// <param name="Location">Of an entry to export the place of its source; of one that was read its place in the tool's file.</param>
internal sealed record ExchangeEntry(
    ExchangeKey Key,
    string Kind,
    string Source,
    string Target,
    ExchangeState State,
    string? Before,
    ExportStamp Stamp,
    ImmutableArray<string> Notes,
    ImmutableArray<string> Terms,
    Location Location)
{
    /// <summary>Where the source stands, in the form that tools turn into a link.</summary>
    public string Place => Location.IsWholeFile ? Location.Path.Value : FormattableString.Invariant($"{Location.Path}:{Location.Line}");
}

/// <summary>Tells apart texts of equal words.</summary>
/// <param name="Page">Its name; <see cref="Strings"/> for the interface.</param>
/// <param name="Field">The key of a field or a string; nothing for a block.</param>
/// <param name="Ordinal">Which of the blocks with this source, from one.</param>
internal readonly record struct ExchangeKey(string Page, string? Field, int Ordinal)
{
    public const string Strings = "strings";

    private const string Extension = ".md";

    public override string ToString() => Field is null ? Page : $"{Page}:{Field}";

    /// <summary>The file of a page, or of the interface.</summary>
    public static SourcePath PathOf(string page, LanguageTag language) =>
        page == Strings ? FormatData.PathOf(language) : new SourcePath($"content/{language}/{page}{Extension}");

    /// <summary>The page that a path means; nothing where it means none.</summary>
    public static string? PageAt(string path, LanguageTag language)
    {
        var folder = $"content/{language}/";
        return path == FormatData.PathOf(language).Value ? Strings
            : path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[folder.Length..^Extension.Length]
            : null;
    }
}

/// <summary>
/// How an entry stood when it was exported. It is what tells words that somebody worked on in a tool from those that
/// only travelled, and words that somebody changed in the Markdown meanwhile from those that stayed.
/// </summary>
/// <param name="Body">The hash of the translation; nothing while there was none.</param>
/// <param name="Word">The word of a block that somebody had yet to look at: <c>UPDATE</c>, <c>UPDATE!</c>, <c>CHECK</c>; else none.</param>
internal readonly record struct ExportStamp(BlockHash? Body, MarkerWord Word)
{
    private const string BodyName = "site-body";
    private const string StateName = "site-state";

    /// <summary>The words of what is still to do are at most a copy of the source, which nobody needs.</summary>
    public static ExportStamp Of(ReconciledText text) => new(
        text.Words.Length == 0 || text.State == BlockState.Todo ? null : BlockHash.Of(text.Words),
        text.IsPending ? States.WordOf(text.State) : MarkerWord.None);

    /// <summary>What files of tools carry along, under the names by which they do.</summary>
    public IEnumerable<(string Name, string Value)> Entries()
    {
        if (Body is { } body)
        {
            yield return (BodyName, body.Hex);
        }

        if (Word != MarkerWord.None)
        {
            yield return (StateName, MarkerWords.Text(Word).ToLowerInvariant());
        }
    }

    /// <summary>The stamp with what a file says; what cannot be read was never said, and of two hashes that a tool put together none counts.</summary>
    public ExportStamp With(string name, string value) => name switch
    {
        BodyName when MarkerHead.IsHash(value, 0) && value.Length == 8 => this with { Body = new BlockHash(Body is { } other && !value.Equals(other.Hex, StringComparison.OrdinalIgnoreCase) ? "" : value.ToLowerInvariant()) },
        StateName when MarkerWords.Find(value) is { } word && MarkerWords.IsPending(word) => this with { Word = word },
        _ => this,
    };
}

/// <summary>How far a text has come, as tools know it.</summary>
internal enum ExchangeState
{
    /// <summary>There are no words.</summary>
    Open,

    /// <summary>There are words that somebody has to look at.</summary>
    Pending,
    Translated,

    /// <summary>A second person has read the page.</summary>
    Reviewed,
}

namespace Generator.Translations.Exchange;

/// <summary>All words of one language in the form in which translation tools take and give them, whatever their file format.</summary>
internal sealed record ExchangeFile(LanguageTag SourceLanguage, LanguageTag Language, ImmutableArray<ExchangeEntry> Entries);

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

    public override string ToString() => Field is null ? Page : $"{Page}:{Field}";
}

/// <summary>
/// How an entry stood when it was exported. It is what tells words that somebody worked on in a tool from those that
/// only travelled, and words that somebody changed in the Markdown meanwhile from those that stayed.
/// </summary>
/// <param name="Body">The hash of the translation; nothing while there was none.</param>
/// <param name="Word">The word of a block that somebody had yet to look at: <c>UPDATE</c>, <c>UPDATE!</c>, <c>CHECK</c>; else none.</param>
internal readonly record struct ExportStamp(BlockHash? Body, MarkerWord Word);

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

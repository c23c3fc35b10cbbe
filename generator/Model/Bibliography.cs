namespace Generator.Model;

/// <summary>What the site cites, from <c>sources.yml</c>.</summary>
/// <param name="Sources">In the order of the file.</param>
internal sealed record Bibliography(ImmutableArray<Source> Sources, FrozenDictionary<string, Source> ById);

/// <summary>One entry of the bibliography. What is unknown is nothing, and is printed as unknown.</summary>
/// <param name="Title">In its original language.</param>
/// <param name="Url">Only where the page was seen.</param>
/// <param name="Language">Language of the page.</param>
/// <param name="Symbol">Symbol of a UN document.</param>
/// <param name="Short">Words: what it is called where it is cited, if not by its publisher.</param>
/// <param name="Note">Words: what it shows, in the source language.</param>
internal sealed record Source(
    Located<string> Id,
    Located<string>? Title,
    Located<string>? Publisher,
    Located<string>? Author,
    Located<PartialDate>? Date,
    Located<Uri>? Url,
    LanguageTag Language,
    SourceKind Kind,
    Located<string>? Symbol,
    Located<string>? Short,
    Located<string>? Note);

/// <summary>What kind of document a source is; the bibliography is grouped by it, in this order.</summary>
internal enum SourceKind
{
    Letter,
    Statement,
    UnDocument,
    Government,
    Organisation,
    Press,
    Reference,
}

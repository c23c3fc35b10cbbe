namespace Generator.Model;

/// <summary>
/// Every word of the interface in one language, from its <c>strings.yml</c>, and the words that stand in data
/// files (<c>site.title</c>, <c>claim.ID.text</c>, <c>claim.ID.REPORT</c>, <c>source.ID.note</c>, …) under keys made from their ids.
/// </summary>
internal sealed record Strings(LanguageTag Language, FrozenDictionary<string, Located<string>> ByKey)
{
    /// <summary>Key prefixes that register a name: the rest of the key is the id that front matter uses.</summary>
    public static readonly ImmutableArray<string> NamePrefixes = ["person.", "organisation.", "body.", "place."];
}

namespace Generator.Stages.Parse;

/// <summary>Reads the pages of a translation: the words of their front matter, and their bodies from marker to marker.</summary>
internal sealed class TranslatedReader(ImmutableArray<Original> originals, LanguageTag sourceLanguage)
{
    private readonly FrozenDictionary<PageName, Lazy<(FrozenSet<string> Words, InheritedFacts? Facts)>> _originals = originals.ToFrozenDictionary(
        o => o.Name,
        o => new Lazy<(FrozenSet<string>, InheritedFacts?)>(() => (MatterWords.Of(o.Matter).Select(w => w.Key).ToFrozenSet(StringComparer.Ordinal), InheritedFacts.Of(o))));

    /// <summary>The page, or nothing beside an error.</summary>
    public Translated? Read(SourceText source, PageName name, LanguageTag language, Findings findings)
    {
        if (FrontMatterSplitter.Split(source, Directions.Of(language) == Directions.RightToLeft, findings) is not { } parts
            || !BodyLimits.Allows(source, parts.BodyLine, findings))
        {
            return null;
        }

        var (words, facts) = _originals.GetValueOrDefault(name)?.Value ?? ([], null);
        var matter = new TranslatedMatterReader(source, words, facts, findings).Read(parts);
        return new Translated(
            name,
            language,
            source,
            source.StartOf(parts.BodyLine),
            [.. matter.Fields.Where(f => f.Key is not (TranslatedMatterReader.Review or TranslatedMatterReader.Released))],
            matter.Fields.FirstOrDefault(f => f.Key == TranslatedMatterReader.Review),
            matter.Fields.Any(f => f.Key == TranslatedMatterReader.Released && f.Value.Value is "yes" or "true"),
            matter.Copies,
            BlockFile.Read(source, parts.BodyLine, sourceLanguage, findings));
    }
}

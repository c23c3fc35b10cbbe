namespace Generator.Stages.Parse;

/// <summary>Reads the pages of a translation: the words of their front matter, and their bodies from marker to marker.</summary>
internal sealed class TranslatedReader(ImmutableArray<Original> originals, LanguageTag sourceLanguage, Findings findings)
{
    private const string Review = "reviewed";
    private const string Released = "released";

    private readonly FrozenDictionary<PageName, Original> _originals = originals.ToFrozenDictionary(o => o.Name);
    private readonly Dictionary<PageName, InheritedFacts> _facts = [];

    /// <summary>The page, or nothing beside an error.</summary>
    public Translated? Read(SourceText file, PageName name, LanguageTag language)
    {
        var source = BlockFile.WithPlainLineEnds(file);
        if (FrontMatterSplitter.Split(source, Directions.Of(language) == Directions.RightToLeft, findings) is not { } parts
            || !BodyLimits.Allows(source, parts.BodyLine, findings))
        {
            return null;
        }

        var original = _originals.GetValueOrDefault(name);
        var words = original is null ? FrozenSet<string>.Empty : MatterWords.Of(original.Matter).Select(w => w.Key).ToFrozenSet(StringComparer.Ordinal);
        var matter = new TranslatedMatterReader(source, words, original is null ? null : FactsOf(original), findings).Read(parts);
        return new Translated(
            name,
            language,
            source,
            parts.BodyLine > source.LineCount ? source.Text.Length : source.StartOf(parts.BodyLine),
            [.. matter.Fields.Where(f => f.Key is not (Review or Released))],
            matter.Fields.FirstOrDefault(f => f.Key == Review),
            matter.Fields.Any(f => f.Key == Released && f.Value.Value is "yes" or "true"),
            matter.Copies,
            BlockFile.Read(source, parts.BodyLine, sourceLanguage, findings));
    }

    private InheritedFacts FactsOf(Original original)
    {
        if (!_facts.TryGetValue(original.Name, out var facts))
        {
            facts = InheritedFacts.Of(original);
            _facts.Add(original.Name, facts);
        }

        return facts;
    }
}

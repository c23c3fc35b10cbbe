using Generator.Translations.Checks;

namespace Generator.Translations.Exchange;

/// <summary>Says beside each text how the terms in it are called in the language, as the glossary has it.</summary>
internal sealed class EntryTerms(ParsedSite site, LanguageTag language)
{
    /// <summary>Of a term with its cases, the first few tell enough.</summary>
    private const int MostForms = 3;

    private readonly CheckedSource _source = new(site.SourceStrings, site.Glossary, FrozenSet<string>.Empty);

    public ImmutableArray<string> InField(string text) => Lines(_source.WordsOf(text).Terms);

    public ImmutableArray<string> InBlock(string text) => Lines(_source.BlockOf(text, "").Words.Terms);

    private ImmutableArray<string> Lines(ImmutableArray<GlossaryTerm> terms) =>
    [
        .. from term in terms
           where term.Forms.ContainsKey(language)
           let forms = string.Join("; ", term.Forms[language].Take(MostForms))
           select term.Kind == TermKind.Avoid ? $"{term.Term}: not {forms}" : $"{term.Term} = {forms}",
    ];
}

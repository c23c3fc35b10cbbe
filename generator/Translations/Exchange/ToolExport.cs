using Generator.Translations.Checks;

namespace Generator.Translations.Exchange;

/// <summary>Makes of the pages of a language the entries that tools get.</summary>
internal sealed class ToolExport(ParsedSite site)
{
    /// <summary>Of a term with its cases, the first few tell enough.</summary>
    private const int MostForms = 3;

    private readonly CheckedSource _source = new(site.SourceStrings, site.Glossary, new(FrozenSet<string>.Empty));

    /// <summary>All words of a language, its pages begun or not.</summary>
    /// <param name="onlyOpen">Leaves out what is translated.</param>
    public ExchangeFile Of(LanguageTag language, bool onlyOpen)
    {
        var entries = ExchangePage.In(language, site).SelectMany(p => Of(p, language));
        return new ExchangeFile(
            site.Config.SourceLanguage,
            language,
            [.. entries.Where(e => !onlyOpen || e.State is ExchangeState.Open or ExchangeState.Pending)])
        {
            Project = site.Config.Title,
            Revised = site.Originals.Max(o => o.Matter.Common.Updated?.Value),
        };
    }

    private IEnumerable<ExchangeEntry> Of(ExchangePage page, LanguageTag language)
    {
        var ordinals = new Dictionary<BlockHash, int>();
        var hints = page.Original is { } original ? SourceNotes.Of(original.Source, original.Blocks) : null;
        foreach (var text in page.Texts)
        {
            var words = text.State == BlockState.Todo ? "" : text.Words;
            var (state, stamp, notes) = (StateOf(text.State, page.IsReviewed), ExportStamp.Of(text), page.NotesOf(text));
            if (text is ReconciledBlock { Source: var source })
            {
                var ordinal = ordinals[source.Hash] = ordinals.GetValueOrDefault(source.Hash) + 1;
                var (key, kind) = (new ExchangeKey(page.Name, null, ordinal), BlockIds.Letter(source.Kind));
                var terms = TermsIn(_source.BlockOf(text.Text, ""), language);
                var place = new Location(page.Original!.Source.Path, source.Line, 1, 0);
                yield return new ExchangeEntry(key, kind, text.Text, words, state, text.Before, stamp, [.. hints![source], .. notes], terms, place);
            }
            else if (text is ReconciledField field)
            {
                var key = new ExchangeKey(page.Name, field.Key, 1);
                var terms = TermsIn(_source.WordsOf(text.Text), language);
                yield return new ExchangeEntry(key, "k", text.Text, words, state, text.Before, stamp, notes, terms, field.Source.Location);
            }
        }
    }

    /// <summary>How the terms in a text are called in the language, as the glossary has it.</summary>
    private static ImmutableArray<string> TermsIn(SourceWords words, LanguageTag language) =>
    [
        .. from term in words.Terms
           where term.Forms.ContainsKey(language)
           let forms = string.Join("; ", term.Forms[language].Take(MostForms))
           select term.Kind == TermKind.Avoid ? $"{term.Term}: not {forms}" : $"{term.Term} = {forms}",
    ];

    private static ExchangeState StateOf(BlockState state, bool isReviewed) => state switch
    {
        BlockState.Todo => ExchangeState.Open,
        BlockState.Done => isReviewed ? ExchangeState.Reviewed : ExchangeState.Translated,
        _ => ExchangeState.Pending,
    };
}

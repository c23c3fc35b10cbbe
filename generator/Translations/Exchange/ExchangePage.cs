using Generator.Translations.Editions;

namespace Generator.Translations.Exchange;

/// <summary>A page of a translation, or its interface, held against its source.</summary>
/// <param name="Original">Nothing for the interface.</param>
/// <param name="File">The file of the translation, with <c>\n</c> at the end of every line; nothing where nobody has begun it.</param>
/// <param name="Body">Nothing for the interface.</param>
internal sealed record ExchangePage(
    string Name, Original? Original, SourceText? File, ImmutableArray<ReconciledField> Fields, Reconciled? Body, bool IsReviewed)
{
    public ImmutableArray<ReconciledBlock> Blocks => Body?.Blocks ?? [];

    /// <summary>Every page of the source and the interface, begun in this language or not, in ordinal order of their names.</summary>
    public static ImmutableArray<ExchangePage> In(LanguageTag language, ParsedSite site)
    {
        var files = site.Translations.Where(t => t.Language == language).ToDictionary(t => t.Name);
        return
        [
            .. site.Originals
                .Select(o => Of(site, o, files.GetValueOrDefault(o.Name)))
                .Append(OfStrings(language, site))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private static ExchangePage Of(ParsedSite site, Original original, Translated? file)
    {
        var fields = ReconcileFields.Of(MatterWords.Of(original.Matter), file?.Fields ?? [], site.Glossary.Kept);
        var body = file is null
            ? new Reconciled([.. original.Blocks.Where(b => !b.IsWordless).Select(Reconciler.Missing)], [], null)
            : Reconciler.Bodies(original.Blocks, file, site.Config.SourceLanguage);
        var isReviewed = SignOff.StateOf(file?.Review, fields, body) == ReviewState.Valid;
        return new ExchangePage(original.Name.Value, original, file?.Source, fields, body, isReviewed);
    }

    private static ExchangePage OfStrings(LanguageTag language, ParsedSite site)
    {
        var file = site.TranslatedStrings.FirstOrDefault(s => s.Language == language);
        var fields = LanguageStrings.Reconcile(site, language, file);
        return new ExchangePage(ExchangeKey.Strings, null, file?.Source, fields, null, IsReviewed: false);
    }
}

namespace Generator.Diagnostics;

/// <summary>The rules that hold the words of a translation against their source (TRN, from 0201).</summary>
internal static class TranslationCheckRules
{
    public static readonly Rule NotNormalised = new(
        "TRN0201", "not-nfc", Severity.Warning, "Letters with marks are written in one way only.");

    public static readonly Rule MixedScriptWord = new(
        "TRN0202", "mixed-script-word", Severity.Warning, "No word mixes letters that look alike.");

    public static readonly Rule PresentationForms = new(
        "TRN0203", "presentation-forms", Severity.Warning, "Arabic is written with letters, not with their shapes.");

    public static readonly Rule Links = new(
        "TRN0204", "links", Severity.Error, "A translation links where its source does.");

    public static readonly Rule Images = new(
        "TRN0205", "images", Severity.Error, "A translation shows the images of its source.");

    public static readonly Rule Code = new(
        "TRN0206", "code", Severity.Error, "Code is not translated.");

    public static readonly Rule Citations = new(
        "TRN0207", "citations", Severity.Error, "A translation cites what its source cites.");

    public static readonly Rule FootnoteLabels = new(
        "TRN0208", "footnotes", Severity.Error, "A translation has the footnotes of its source.");

    public static readonly Rule Headings = new(
        "TRN0209", "headings", Severity.Error, "A heading is translated by one heading of its level.");

    public static readonly Rule Lists = new(
        "TRN0210", "lists", Severity.Warning, "A list has as many items as that of its source.");

    public static readonly Rule TableShapes = new(
        "TRN0211", "table-shape", Severity.Warning, "A table has the rows and columns of its source.");

    public static readonly Rule BlockCount = new(
        "TRN0212", "block-count", Severity.Info, "A paragraph is translated by one paragraph.");

    public static readonly Rule LiteralMarkup = new(
        "TRN0213", "literal-markup", Severity.Warning, "The signs of Markdown are not shown to readers.");

    public static readonly Rule Dates = new(
        "TRN0214", "dates", Severity.Warning, "A translation has the dates of its source.");

    public static readonly Rule Numbers = new(
        "TRN0215", "numbers", Severity.Warning, "A translation has the numbers of its source.");

    public static readonly Rule Quotes = new(
        "TRN0216", "quotes", Severity.Warning, "Quotations are marked as in the source, at both ends.");

    public static readonly Rule Glossary = new(
        "TRN0217", "glossary", Severity.Warning, "Terms are translated as the glossary says.");

    public static readonly Rule SameAsSource = new(
        "TRN0218", "same-as-source", Severity.Warning, "A translation is not a copy of its source.");

    public static readonly Rule LeftoverSource = new(
        "TRN0219", "leftover-source", Severity.Warning, "No sentence is left in the language of the source.");

    public static readonly Rule ScriptShare = new(
        "TRN0220", "script-share", Severity.Warning, "A translation is written in the script of its language.");

    public static readonly Rule WrongVariant = new(
        "TRN0221", "wrong-variant", Severity.Warning, "Simplified and traditional characters are not mixed.");

    public static readonly Rule UyghurLetters = new(
        "TRN0222", "ug-letters", Severity.Warning, "Uyghur is written with the letters of its own alphabet.");

    public static readonly Rule TibetanPunctuation = new(
        "TRN0223", "bo-punctuation", Severity.Info, "No line of Tibetan begins with a shad.");

    public static readonly Rule FrenchSpacing = new(
        "TRN0224", "spacing-fr", Severity.Info, "French puts a space before double signs.");

    public static readonly Rule ChineseSpacing = new(
        "TRN0225", "spacing-zh", Severity.Info, "Chinese has punctuation of full width.");

    public static readonly Rule UntranslatedAttribute = new(
        "TRN0226", "untranslated-attr", Severity.Warning, "The words for images and the titles of links are translated too.");

    public static readonly Rule TextLength = new(
        "TRN0227", "length", Severity.Info, "A translation is about as long as such translations are.");

    public static readonly Rule ChangedWithoutSource = new(
        "TRN0228", "text-changed-without-source", Severity.Warning, "A finished text changes when its source does, or a second person has read it.");

    public static readonly Rule UnknownCheck = new(
        "TRN0229", "unknown-check", Severity.Warning, "Marks that silence a check name one.");

    public static readonly Rule GlossaryForm = new(
        "TRN0230", "glossary-form", Severity.Error, "The glossary is a table that can be read.");

    public static readonly Rule WordLeft = new(
        "TRN0231", "word-left", Severity.Info, "The word above a text says whether it is finished.");

    /// <summary>The rules that a mark beside a text may name.</summary>
    public static ImmutableArray<Rule> InTexts => [.. All.Except([ChangedWithoutSource, UnknownCheck, GlossaryForm, WordLeft])];

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NotNormalised,
        MixedScriptWord,
        PresentationForms,
        Links,
        Images,
        Code,
        Citations,
        FootnoteLabels,
        Headings,
        Lists,
        TableShapes,
        BlockCount,
        LiteralMarkup,
        Dates,
        Numbers,
        Quotes,
        Glossary,
        SameAsSource,
        LeftoverSource,
        ScriptShare,
        WrongVariant,
        UyghurLetters,
        TibetanPunctuation,
        FrenchSpacing,
        ChineseSpacing,
        UntranslatedAttribute,
        TextLength,
        ChangedWithoutSource,
        UnknownCheck,
        GlossaryForm,
        WordLeft,
    ];
}

namespace Generator.Translations.Checks;

/// <summary>
/// Holds the words of a translation against those they were made from. It judges what can be counted or looked up,
/// whatever the language: a maintainer who cannot read a text still learns what may be wrong with it.
/// </summary>
internal static class BlockChecks
{
    /// <summary>Checks of any words.</summary>
    private static readonly ImmutableArray<Action<Comparison>> OfWords =
    [
        Normalisation.Check,
        MixedScripts.Check,
        PresentationForms.Check,
        DatesAndNumbers.Check,
        Quotations.Check,
        GlossaryTerms.Check,
        LeftoverSource.Check,
        ScriptShare.Check,
        ChineseVariants.Check,
        UyghurLetters.Check,
        TibetanPunctuation.Check,
        Spacing.Check,
        TextLength.Check,
    ];

    /// <summary>Every name that may stand in a mark that silences checks: errors cannot be silenced.</summary>
    private static readonly ImmutableArray<string> Names = [.. Rules.InTexts.Where(r => r.Severity != Severity.Error).Select(r => r.Name)];

    /// <summary>The findings in a block, by place.</summary>
    public static ImmutableArray<Diagnostic> Check(BlockPair pair, CheckContext context)
    {
        var block = context.Source.BlockOf(pair.Source, pair.Definitions.OfSource);
        if (block.Facts is not { } source || BlockReader.Read(pair.Translation.Text, pair.Definitions.OfTranslation) is not { } facts)
        {
            return [];
        }

        var comparison = Compare(context, (block.Words, facts.Prose), pair.Translation, new CheckMarks(pair.IsPending, pair.Ignored, IsField: false));
        CheckMarksOf(pair.Ignored, comparison);
        if (pair.IsSameAsSource)
        {
            SameAsSource.Check(comparison);
            return comparison.Found;
        }

        Targets.Check(comparison, source, facts, pair.Allowed);
        BlockShape.Check(comparison, source, facts);
        Footnotes.Check(comparison, source, facts);
        LiteralMarkup.Check(comparison);
        Attributes.Check(comparison, source, facts);
        return Run(comparison);
    }

    /// <summary>The findings in a word of front matter or a string: plain text, whose placeholders and addresses are no words.</summary>
    public static ImmutableArray<Diagnostic> Check(FieldPair pair, CheckContext context)
    {
        var words = (context.Source.WordsOf(pair.Source), PlainWords.Of(pair.Translation.Text));
        var comparison = Compare(context, words, pair.Translation, new CheckMarks(pair.IsPending, pair.Ignored, IsField: true));
        CheckMarksOf(pair.Ignored, comparison);
        if (pair.IsSameAsSource)
        {
            SameAsSource.Check(comparison, pair.Key);
            return comparison.Found;
        }

        return Run(comparison);
    }

    private static Comparison Compare(CheckContext context, (SourceWords Source, string Translation) words, PlacedText place, CheckMarks marks)
    {
        var translation = new CheckedText(words.Translation, context.Translation);
        var (source, rest) = SharedQuotations.TakeOut(words.Source.Words, translation);
        return ReferenceEquals(rest, words.Translation)
            ? new Comparison(context, words.Source, translation, place, marks)
            : new Comparison(context, context.Source.PartOf(source), new CheckedText(rest, context.Translation), place, marks);
    }

    private static ImmutableArray<Diagnostic> Run(Comparison comparison)
    {
        foreach (var check in OfWords)
        {
            check(comparison);
        }

        return comparison.Found;
    }

    private static void CheckMarksOf(ImmutableArray<string> ignored, Comparison comparison)
    {
        foreach (var name in ignored.Where(n => !Names.Contains(n)))
        {
            comparison.Report(
                TranslationCheckRules.UnknownCheck,
                Rules.InTexts.Any(r => r.Name == name) ? $"what `{name}` finds is an error, which nothing silences" : $"there is no check `{name}` to ignore",
                Suggestion.DidYouMean(name, Names) ?? $"the checks are {string.Join(", ", Names.Select(n => $"`{n}`"))}");
        }
    }
}

namespace Generator.Translations.Checks;

/// <summary>
/// Holds the words of a translation against those they were made from. It judges what can be counted or looked up,
/// whatever the language: a maintainer who cannot read a text still learns what may be wrong with it.
/// </summary>
internal static class TextChecks
{
    /// <summary>Checks of any words.</summary>
    private static readonly ImmutableArray<Action<Comparison>> OfWords =
    [
        Normalisation.Check,
        MixedScripts.Check,
        TypedSigns.Check,
        DatesAndNumbers.Check,
        Quotations.Check,
        GlossaryTerms.Check,
        LeftoverSource.Check,
        OtherLanguage.Check,
        ScriptShare.Check,
        ChineseVariants.Check,
        TextLength.Check,
    ];

    /// <summary>Checks of what a block of Markdown holds beside words.</summary>
    private static readonly ImmutableArray<Action<Comparison, BlockFacts, BlockFacts>> OfBlocks = [BlockParts.Check, BlockShape.Check];

    /// <summary>Every name that may stand in a mark that silences checks: errors cannot be silenced.</summary>
    private static readonly ImmutableArray<string> Names = [.. Rules.InTexts.Where(r => r.Severity != Severity.Error).Select(r => r.Name)];

    /// <summary>The findings in a text, by place; none in a block that cannot be read.</summary>
    public static ImmutableArray<Diagnostic> Check(TextPair pair, CheckContext context)
    {
        if (pair.Key is not null)
        {
            return Check(Comparison.Of(pair, context, context.Source.WordsOf(pair.Source), PlainWords.Of(pair.Words)), null, null);
        }

        var source = context.Source.BlockOf(pair.Source, pair.Definitions.OfSource);
        return source.Facts is { } ours && BlockReader.Read(pair.Words, pair.Definitions.OfTranslation) is { } theirs
            ? Check(Comparison.Of(pair, context, source, theirs.Prose), ours, theirs)
            : [];
    }

    private static ImmutableArray<Diagnostic> Check(Comparison comparison, BlockFacts? source, BlockFacts? facts)
    {
        CheckIgnored(comparison);
        if (comparison.Pair.IsSameAsSource)
        {
            SameAsSource.Check(comparison);
            return comparison.Found;
        }

        foreach (var check in source is null ? [] : OfBlocks)
        {
            check(comparison, source!, facts!);
        }

        foreach (var check in OfWords)
        {
            check(comparison);
        }

        foreach (var name in comparison.Pair.Ignored.Where(n => Names.Contains(n) && n != TranslationCheckRules.SameAsSource.Name && !comparison.HasFound(n)))
        {
            comparison.Report(
                TranslationCheckRules.UnusedIgnore,
                $"`ignore: {name}` silences nothing here",
                "delete it; a mark for the next paragraph stands below the grey comment of that one, beside its words");
        }

        return comparison.Found;
    }

    private static void CheckIgnored(Comparison comparison)
    {
        foreach (var word in comparison.Pair.Comments.Select(c => c.Split([':', '\uFF1A', ' '], 2)[0].ToLowerInvariant()).Where(w => !TranslatedBody.Marks.Contains(w)))
        {
            if (Suggestion.Nearest(word, TranslatedBody.Marks) is { } mark)
            {
                comparison.Report(TranslationCheckRules.UnknownCheck, $"a comment that begins with `{word}` is a note and silences nothing", $"if it is meant as a mark, write `{mark}:`");
            }
        }

        foreach (var name in comparison.Pair.Ignored.Where(n => !Names.Contains(n)))
        {
            comparison.Report(
                TranslationCheckRules.UnknownCheck,
                Rules.InTexts.Any(r => r.Name == name) ? $"what `{name}` finds is an error, which nothing silences" : $"there is no check `{name}` to ignore",
                Rules.InTexts.FirstOrDefault(r => string.Equals(r.Id, name, StringComparison.OrdinalIgnoreCase)) is { } rule ? $"the name of this check is `{rule.Name}`"
                    : Suggestion.DidYouMean(name, Names) ?? $"the checks are {string.Join(", ", Names.Select(n => $"`{n}`"))}");
        }
    }
}

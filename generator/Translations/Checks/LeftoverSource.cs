namespace Generator.Translations.Checks;

/// <summary>Finds words of the source, several in a row, that nobody has translated. Names and quotations may stay.</summary>
internal static class LeftoverSource
{
    private const int Consecutive = 5;

    /// <summary>Fewer words that are neither numbers nor begin with a capital are a name or a title.</summary>
    private const int FewestPlain = 2;

    public static void Check(Comparison comparison)
    {
        var words = comparison.Context.Source.Kept.WithoutQuotations(comparison.Words).Words;
        var source = new Lazy<HashSet<string>>(() => RunsOf(comparison.Source.Words));
        var known = 0;
        for (var i = 0; i < words.Length; i++)
        {
            known = comparison.Source.Vocabulary.Contains(words[i].Text) ? known + 1 : 0;
            var first = i - Consecutive + 1;
            if (known >= Consecutive && source.Value.Contains(Run(words, first)) && HasPlainWords(comparison, words, first))
            {
                Report(comparison, words[first].Offset, words[i].End);
                return;
            }
        }
    }

    private static bool HasPlainWords(Comparison comparison, ImmutableArray<Token> words, int first) =>
        words.Skip(first).Take(Consecutive).Count(w => !w.IsNumber && !char.IsUpper(comparison.Words.Text[w.Offset])) >= FewestPlain;

    private static HashSet<string> RunsOf(ImmutableArray<Token> words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Consecutive + 1)).Select(at => Run(words, at)).ToHashSet(StringComparer.Ordinal);

    private static string Run(ImmutableArray<Token> words, int first) =>
        string.Join(' ', words.AsSpan().Slice(first, Consecutive).ToArray().Select(t => t.Text));

    private static void Report(Comparison comparison, int start, int end) => comparison.Report(
        TranslationCheckRules.LeftoverSource,
        start,
        end - start,
        "these words are still those of the source",
        $"translate them, or put them between quotation marks where they are quoted; {comparison.Silence(TranslationCheckRules.LeftoverSource)}");
}

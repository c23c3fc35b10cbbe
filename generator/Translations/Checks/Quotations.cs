namespace Generator.Translations.Checks;

/// <summary>
/// Checks that every quotation mark has its partner, and that as much is quoted as in the source: a quotation that
/// loses its marks becomes our own words, and words that gain them are put in doubt. Names that a language writes
/// between marks may gain them.
/// </summary>
internal static class Quotations
{
    private const int LongestName = 100;

    public static void Check(Comparison comparison)
    {
        var (source, words) = (comparison.Source.Quotations, comparison.Words.Quotations);
        if (words.Unpaired is { } at)
        {
            comparison.Report(
                TranslationCheckRules.Quotes, at, 1, "this quotation mark has no partner", "write both, at the beginning and at the end of the words that are quoted");
        }
        else if (source.Unpaired is null && !AreAlike(comparison, source, words))
        {
            comparison.Report(
                TranslationCheckRules.Quotes,
                $"the source marks {Passages(source.Pairs)} as quoted, this text {words.Pairs}",
                $"put the same words between quotation marks as the source; {comparison.Silence(TranslationCheckRules.Quotes)}");
        }
    }

    /// <summary>Chinese has marks of their own for titles, which may stand for other marks.</summary>
    private static bool AreAlike(Comparison comparison, QuotationMarks source, QuotationMarks words)
    {
        if (words.Pairs + words.Titles < source.Pairs)
        {
            return false;
        }

        var surplus = words.Pairs - source.Pairs - source.Titles;
        return surplus <= 0 || words.Passages.Count(p => IsName(comparison, p)) >= surplus;
    }

    private static bool IsName(Comparison comparison, QuotedPassage passage)
    {
        if (passage.Length > LongestName)
        {
            return false;
        }

        var words = new CheckedText(comparison.Words.Text[(passage.Open + 1)..passage.Close], comparison.Language);
        return comparison.Context.QuotedNames.Any(n => n.FindIn(words) is not null);
    }

    private static string Passages(int count) => count == 1 ? "1 passage" : $"{count} passages";
}

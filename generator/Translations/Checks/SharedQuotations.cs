namespace Generator.Translations.Checks;

/// <summary>
/// Takes out of a source and of its translation what the translation quotes in the words of the source, and what stands
/// in brackets behind such a quotation to explain it: nothing in either is to be compared.
/// </summary>
internal static partial class SharedQuotations
{
    /// <summary>Of more quotations in one block the rest is compared.</summary>
    private const int MostPassages = 100;

    private const int LongestPassage = 400;

    /// <summary>Both texts with spaces in the place of what was taken out.</summary>
    public static (string Source, string Words) TakeOut(CheckedText source, CheckedText words)
    {
        var (ours, theirs) = (source.Text, words.Text);
        var passages = words.Quotations.Passages.Where(p => p.Length is > 0 and <= LongestPassage).Take(MostPassages);
        foreach (var passage in passages.OrderByDescending(p => p.Length))
        {
            var quoted = Plain(theirs[(passage.Open + 1)..passage.Close]).Trim();
            var at = quoted.Any(char.IsLetterOrDigit) ? Plain(ours).IndexOf(quoted, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                ours = Blanks.In(ours, [MarksAround(ours, at, at + quoted.Length)]);
                theirs = Blanks.In(theirs, [new TextRange(passage.Open, EndOfExplanation(theirs, passage.Close + 1))]);
            }
        }

        return (ours, theirs);
    }

    /// <summary>Quotation marks differ by language, within quotations too; so do spaces.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, (plain, from) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = QuotationMarks.IsMark(from[i]) || from[i] == '\'' ? '\'' : char.IsWhiteSpace(from[i]) ? ' ' : from[i];
        }
    });

    private static TextRange MarksAround(string text, int start, int end) =>
        start > 0 && end < text.Length && QuotationMarks.IsMark(text[start - 1]) && QuotationMarks.IsMark(text[end])
            ? new TextRange(start - 1, end + 1)
            : new TextRange(start, end);

    /// <summary>The end of brackets that begin here or after a space; else here.</summary>
    private static int EndOfExplanation(string text, int at) => at + Explanation().Match(text, at).Length;

    [GeneratedRegex(@"\G\s*[(（][^)）]{0,398}[)）]")]
    private static partial Regex Explanation();
}

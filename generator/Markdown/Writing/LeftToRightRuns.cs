namespace Generator.Markdown.Writing;

/// <summary>
/// Finds what would come apart beside letters from right to left, by UAX 9: figures in groups, such as telephone numbers
/// and ISO dates, and words of ASCII that begin or end with a sign of their own, such as C++, @name and content/.
/// Words inside, ranges, percentages and symbols of documents need nothing.
/// </summary>
internal static class LeftToRightRuns
{
    private const string Groups =
        @"\(?\+?[0-9]+\)?([ -][0-9]+){2,}|\(?(\+[0-9]+|0[0-9]+)\)?([ /-][0-9]+)+|[0-9]{4}-(0[1-9]|1[0-2])|[0-9]+([.,][0-9]+)?°";

    private const string PunctuationOfSentences = ".,;:!?\"'";

    private const string Joints = "-/_=~*&|<>";

    private static readonly SearchValues<char> LettersAndFigures =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly Regex Run = new($"(?<groups>{Groups})?[!-~]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<TextRange> In(string text)
    {
        for (var match = Run.Match(text); match.Success; match = match.NextMatch())
        {
            var run = WithoutPunctuation(WithoutHyphens(match, text));
            if (run.Length > 0 && (match.Groups["groups"].Success || HasSignAtAnEnd(run)))
            {
                var start = match.Index + match.ValueSpan.IndexOf(run);
                yield return new TextRange(start, start + run.Length);
            }
        }
    }

    /// <summary>What joins a word of ASCII to a letter from right to left belongs to both, as in <c>كوفيد-19</c>.</summary>
    private static ReadOnlySpan<char> WithoutHyphens(Match match, string text)
    {
        var run = match.ValueSpan;
        var end = match.Index + match.Length;
        run = match.Index > 0 && char.IsLetter(text[match.Index - 1]) ? run.TrimStart(Joints) : run;
        return end < text.Length && char.IsLetter(text[end]) ? run.TrimEnd(Joints) : run;
    }

    private static bool HasSignAtAnEnd(ReadOnlySpan<char> run) =>
        run.ContainsAny(LettersAndFigures) && (!char.IsAsciiLetterOrDigit(run[0]) || !char.IsAsciiLetterOrDigit(run[^1]) && run[^1] != '%');

    /// <summary>Without quotation marks, brackets and stops that belong to the sentence around it.</summary>
    private static ReadOnlySpan<char> WithoutPunctuation(ReadOnlySpan<char> run)
    {
        run = run.TrimStart("\"'").TrimEnd(PunctuationOfSentences);
        var (opens, closes) = (run.StartsWith('('), run.EndsWith(')'));
        if (opens && (closes || !run.Contains(')')))
        {
            run = run[1..];
        }

        if (closes && (opens || !run.Contains('(')))
        {
            run = run[..^1];
        }

        return run.TrimStart("\"'").TrimEnd(PunctuationOfSentences);
    }
}

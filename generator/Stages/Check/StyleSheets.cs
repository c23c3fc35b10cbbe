namespace Generator.Stages.Check;

/// <summary>
/// Reads style sheets word by word, comments and strings aside: nothing is loaded, and sides are named by the
/// direction of the text, so that one sheet serves languages of both directions.
/// </summary>
internal static partial class StyleSheets
{
    public static void Check(OutputFile file, FileFindings found)
    {
        if (file.MediaType == "text/css")
        {
            CheckText(found.Text, 0, found);
        }
    }

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var style in page.Facts.Elements.Where(e => e.Name == "style"))
        {
            CheckText(style.Text, style.OffsetOf(">") + 1, found);
        }
    }

    /// <param name="start">Where the text begins in its file, in UTF-16 units.</param>
    private static void CheckText(string css, int start, FileFindings found)
    {
        foreach (Match token in Token().Matches(css))
        {
            if (token.Groups["word"].Success)
            {
                CheckWord(token.ValueSpan, css.AsSpan(token.Index + token.Length), start + token.Index, found);
            }
        }
    }

    /// <summary>
    /// Comments and strings, closed or not; what is said of marks beside vertical text, whose sides do not follow the
    /// direction and have no logical form; and words. Each begins in its own way, so the search does not go back.
    /// </summary>
    [GeneratedRegex(
        """
        /\* .*? (?: \*/ | \z )
        | (?<quote>["']) (?: \\.? | (?!\k<quote>)[^\\] )* (?: \k<quote> | \z )
        | text-emphasis-position (?![\p{L}\p{Nd}_@\\-]) [^;}]*
        | (?<word> [\p{L}\p{Nd}_@\\-]+ )
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    private static void CheckWord(ReadOnlySpan<char> word, ReadOnlySpan<char> rest, int offset, FileFindings found)
    {
        var loads = word.Equals("@import", StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith("(") && (word.Equals("url", StringComparison.OrdinalIgnoreCase)
                || word.Equals("src", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("image-set", StringComparison.OrdinalIgnoreCase)));
        if (loads || word.Contains('\\'))
        {
            found.Add(
                PageRules.StyleRequest, offset, $"`{word}` in a style sheet can load something", "style with colours, borders and fonts that readers have; drawings belong into the page");
        }

        foreach (var part in word.Split('-'))
        {
            if (word[part] is "left" or "right")
            {
                found.Add(PageRules.PhysicalProperty, offset, $"`{word}` is on the wrong side in languages written from right to left", LogicalHint(word.ToString()));
            }
        }
    }

    private static string LogicalHint(string word)
    {
        var logical = word.Replace("left", "inline-start", StringComparison.Ordinal).Replace("right", "inline-end", StringComparison.Ordinal);
        return word is "left" or "right"
            ? $"write `start` or `end` for text, `inset-{logical}` for a place"
            : $"write `{logical}`, or another property that knows start and end";
    }
}

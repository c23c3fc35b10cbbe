namespace Generator.Stages.Check;

/// <summary>
/// Reads style sheets word by word, comments and strings aside: nothing is loaded, and sides are named by the
/// direction of the text, so that one sheet serves languages of both directions.
/// </summary>
internal static class StyleSheets
{
    /// <summary>Its sides are those of vertical text and do not follow the direction: there is no logical form.</summary>
    private const string SidesOfVerticalText = "text-emphasis-position";

    public static void Check(OutputFile file, FileFindings found)
    {
        if (file.MediaType == "text/css")
        {
            CheckText(RenderedText.Of(file), 0, found);
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
        for (var at = 0; at < css.Length;)
        {
            var end = EndOfToken(css, at);
            var word = css.AsSpan(at, end - at);
            if (IsWordCharacter(css[at]))
            {
                CheckWord(word, css.AsSpan(end), start + at, found);
            }

            at = word is SidesOfVerticalText ? EndOfDeclaration(css, end) : end;
        }
    }

    private static int EndOfToken(string css, int at)
    {
        switch (css[at])
        {
            case '/' when css.AsSpan(at).StartsWith("/*"):
                return css.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : css.Length;
            case '"' or '\'':
                return EndOfString(css, at);
        }

        var next = at + 1;
        while (IsWordCharacter(css[at]) && next < css.Length && IsWordCharacter(css[next]))
        {
            next++;
        }

        return next;
    }

    private static int EndOfString(string css, int at)
    {
        var next = at + 1;
        while (next < css.Length && css[next] != css[at])
        {
            next += css[next] == '\\' ? 2 : 1;
        }

        return Math.Min(next + 1, css.Length);
    }

    private static int EndOfDeclaration(string css, int at) =>
        css.AsSpan(at).IndexOfAny(';', '}') is var length and >= 0 ? at + length : css.Length;

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '@' or '\\';

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

namespace Generator.Templating.Builtins;

/// <summary>
/// Takes tags, comments, scripts and styles out of markup, in one pass: what is left may be read, not trusted.
/// </summary>
internal static class TagStripper
{
    public static string Strip(string html)
    {
        var result = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0)
            {
                break;
            }

            result.Append(html, at, open - at);
            var end = EndOf(html, open);
            if (end < 0)
            {
                result.Append('<');
                at = open + 1;
                continue;
            }

            at = end;
        }

        return at < html.Length ? result.Append(html, at, html.Length - at).ToString() : result.ToString();
    }

    /// <summary>The offset behind what begins here, or minus one if it is no tag.</summary>
    private static int EndOf(string html, int open)
    {
        var end = EndOfElement(html, open, "<script", "</script>");
        end = end < 0 ? EndOfElement(html, open, "<!--", "-->") : end;
        end = end < 0 ? EndOfElement(html, open, "<style", "</style>") : end;
        return end < 0 ? EndOfTag(html, open + 1) : end;
    }

    private static int EndOfElement(string html, int open, string begin, string close)
    {
        if (!html.AsSpan(open).StartsWith(begin, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var end = html.IndexOf(close, open + begin.Length, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? -1 : end + close.Length;
    }

    /// <summary>A tag ends at the next <c>&gt;</c> outside of a quoted value.</summary>
    private static int EndOfTag(string html, int at)
    {
        while (at < html.Length)
        {
            switch (html[at])
            {
                case '>':
                    return at + 1;
                case '=' when at + 1 < html.Length && html[at + 1] is '\'' or '"':
                    var close = html.IndexOf(html[at + 1], at + 2);
                    if (close < 0)
                    {
                        return -1;
                    }

                    at = close + 1;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return -1;
    }
}

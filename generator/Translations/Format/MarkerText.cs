namespace Generator.Translations.Format;

/// <summary>Writes markers, and the signs in a snapshot that would end its comment.</summary>
internal static class MarkerText
{
    public const string Before = "======== before ========";
    public const string Closing = "-->";

    /// <summary>Every way in which a comment's end is written or gets damaged.</summary>
    public static readonly string[] Closings = [Closing, "—>", "–>", "-- >", "--&gt;"];

    /// <summary>The comment, without a line end behind it.</summary>
    /// <param name="language">Of the source.</param>
    public static string Write(LanguageTag language, Marker marker)
    {
        var text = new StringBuilder("<!-- ").Append(language.Value).Append(' ').Append(marker.Hash);
        if (marker.Word != MarkerWord.None)
        {
            text.Append(' ').Append(MarkerWords.Text(marker.Word));
        }

        if (marker.Was is { } was)
        {
            text.Append(" was ").Append(was);
        }

        text.Append('\n');
        AppendLines(text, marker.Snapshot);
        if (marker.Before is { } before)
        {
            text.Append(Before).Append('\n');
            AppendLines(text, before);
        }

        return text.Append(Closing).ToString();
    }

    /// <summary>Puts a backslash before the sign that would end the comment; one that stands there already gets another.</summary>
    public static string Escape(string text) => EachEnd(text, slashes => slashes + "\\");

    public static string Unescape(string text) => EachEnd(text, slashes => slashes.Length > 0 ? slashes[1..] : slashes);

    private static void AppendLines(StringBuilder text, string lines)
    {
        if (lines.Length > 0)
        {
            text.Append(Escape(lines)).Append('\n');
        }
    }

    /// <summary>Goes through all dashes that are followed by backslashes and a sign that closes.</summary>
    private static string EachEnd(string text, Func<string, string> change)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var dash = DashLength(text, at);
            var slashes = dash == 0 ? 0 : SlashesAt(text, at + dash);
            var sign = at + dash + slashes;
            if (dash > 0 && sign < text.Length && (text[sign] == '>' || text.AsSpan(sign).StartsWith("&gt;")))
            {
                result.Append(text, at, dash).Append(change(text.Substring(at + dash, slashes))).Append(text[sign]);
                at = sign + 1;
            }
            else
            {
                result.Append(text[at++]);
            }
        }

        return result.ToString();
    }

    private static int DashLength(string text, int at)
    {
        if (text[at] is '—' or '–')
        {
            return 1;
        }

        return string.CompareOrdinal(text, at, "-- ", 0, 3) == 0 ? 3 : string.CompareOrdinal(text, at, "--", 0, 2) == 0 ? 2 : 0;
    }

    private static int SlashesAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '\\')
        {
            end++;
        }

        return end - at;
    }
}

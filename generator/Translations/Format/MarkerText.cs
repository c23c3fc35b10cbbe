namespace Generator.Translations.Format;

/// <summary>Writes markers, and the signs in a snapshot that would end its comment.</summary>
internal static partial class MarkerText
{
    public const string Before = "======== before ========";
    public const string Closing = "-->";

    /// <summary>Every way in which a comment's end is written or gets damaged.</summary>
    public static readonly string[] Closings = [Closing, "—>", "–>", "-- >", "--&gt;"];

    /// <summary>The comment, without a line end behind it.</summary>
    /// <param name="language">Of the source.</param>
    public static string Write(LanguageTag language, Marker marker)
    {
        var text = new StringBuilder("<!-- ").Append(Head(language, marker)).Append('\n');
        AppendLines(text, marker.Snapshot);
        if (marker.Before is { } before)
        {
            text.Append(Before).Append('\n');
            AppendLines(text, before);
        }

        return text.Append(Closing).ToString();
    }

    /// <summary>The language, the hash and the word, as they stand in comments of both kinds.</summary>
    public static string Head(LanguageTag language, Marker marker)
    {
        var word = marker.Word == MarkerWord.None ? "" : " " + MarkerWords.Text(marker.Word);
        return $"{language} {marker.Hash}{word}{(marker.Was is { } was ? $" was {was}" : "")}";
    }

    /// <summary>A comment that colleagues read.</summary>
    public static string Note(string text) => $"<!-- note\n{Escape(text)}\n{Closing}";

    /// <summary>Puts a backslash before the sign that would end the comment; one that stands there already gets another.</summary>
    public static string Escape(string text) => EndSign().Replace(text, @"$1$2\$3");

    public static string Unescape(string text) => EscapedEndSign().Replace(text, "$1$2$3");

    private static void AppendLines(StringBuilder text, string lines)
    {
        if (lines.Length > 0)
        {
            text.Append(Escape(WithVisibleBreaks(lines))).Append('\n');
        }
    }

    /// <summary>Editors take away the two spaces at the end of a line: as a backslash, the same line break stays.</summary>
    private static string WithVisibleBreaks(string lines)
    {
        var visible = BreakingSpaces().Replace(lines, "\\\n");
        return visible == lines || CanonicalText.Of(visible) != CanonicalText.Of(lines) ? lines : visible;
    }

    [GeneratedRegex(" {2,}\n")]
    private static partial Regex BreakingSpaces();

    /// <summary>A dash in all its forms, any number of backslashes, and a sign that closes.</summary>
    [GeneratedRegex(@"(—|–|-- ?)(\\*)(>|&gt;)")]
    private static partial Regex EndSign();

    [GeneratedRegex(@"(—|–|-- ?)\\(\\*)(>|&gt;)")]
    private static partial Regex EscapedEndSign();
}

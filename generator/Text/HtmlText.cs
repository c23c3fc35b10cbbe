namespace Generator.Text;

/// <summary>
/// Text as it may stand in elements and in attributes of HTML and of XML. The five characters that mean something there
/// are escaped, and no letter: a page is read as source, too, and is to be the same whatever wrote its parts.
/// </summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }

    public static void Append(StringBuilder markup, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            markup.Append(text[..at]).Append(Reference(text[at]));
            text = text[(at + 1)..];
        }

        markup.Append(text);
    }

    /// <summary>The apostrophe by number: HTML 4 and old readers of e-books do not know its name.</summary>
    private static string Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

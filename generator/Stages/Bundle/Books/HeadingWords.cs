namespace Generator.Stages.Bundle.Books;

/// <summary>
/// A heading as an entry of a table of contents: its words alone, and in front of a reader who hears them the language
/// and direction that they have on their page, where that is another than the book's (WCAG 2.2, 3.1.2).
/// </summary>
internal static class HeadingWords
{
    /// <param name="isXhtml">Whether it is to stand in XHTML, where the language is said in the form of XML, too.</param>
    public static string Write(PageElement heading, bool isXhtml)
    {
        var markup = new StringBuilder();
        var (marks, endsWord) = ("", true);
        foreach (var run in heading.Words)
        {
            var words = OneSpaceEach(run.Text, endsWord);
            if (words.Length > 0)
            {
                endsWord = words[^1] == ' ';
                marks = Change(markup, marks, Marks(run.Parent, isXhtml));
                HtmlText.Append(markup, words);
            }
        }

        Change(markup, marks, "");
        return markup.ToString().Trim();
    }

    private static string Change(StringBuilder markup, string from, string to)
    {
        if (to != from)
        {
            markup.Append(from.Length == 0 ? "" : "</span>").Append(to.Length == 0 ? "" : $"<span{to}>");
        }

        return to;
    }

    private static string OneSpaceEach(string text, bool isAfterSpace)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\n' or '\t'))
            {
                line.Append(c);
            }
            else if (line.Length == 0 ? !isAfterSpace : line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    private static string Marks(PageElement element, bool isXhtml)
    {
        var language = Foreign(element, "lang");
        return language + (isXhtml ? language.Replace(" lang", " xml:lang", StringComparison.Ordinal) : "") + Foreign(element, "dir");
    }

    private static string Foreign(PageElement element, string attribute) =>
        element.Closest(e => e.Has(attribute))?[attribute] is { } own && own != element.Page.Elements[0][attribute]
            ? $" {attribute}=\"{HtmlText.Escape(own)}\""
            : "";
}

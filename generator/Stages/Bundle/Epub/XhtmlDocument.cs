namespace Generator.Stages.Bundle.Epub;

/// <summary>The shell of every document of a book: XHTML that names its language and direction and has no more in its head than it needs.</summary>
/// <param name="words">Of the book.</param>
/// <param name="hasStyle">Whether the book has a style sheet.</param>
internal sealed class XhtmlDocument(BookWords words, bool hasStyle)
{
    /// <param name="name">Its path below the folder of the package document.</param>
    /// <param name="kind">Class of the body.</param>
    /// <param name="body">Well-formed.</param>
    public byte[] Write(string name, string title, string kind, string body) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{words.Language}" xml:lang="{words.Language}" dir="{words.Direction}">
        <head>
        <title>{HtmlText.Escape(title)}</title>
        {StyleLink(name)}</head>
        <body class="{HtmlText.Escape(kind)}" dir="{words.Direction}">
        {body.Trim('\n')}
        </body>
        </html>

        """);

    private string StyleLink(string name) =>
        hasStyle ? $"<link rel=\"stylesheet\" type=\"text/css\" href=\"{EpubNames.Up(name, EpubNames.StyleSheet)}\"/>\n" : "";
}

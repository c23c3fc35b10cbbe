namespace Generator.Stages.Bundle.SinglePage;

/// <summary>
/// The one style sheet of the page: that of the site, in which headings move down as those of the pages do, and
/// what only this page needs.
/// </summary>
internal static partial class PageStyle
{
    /// <param name="own">What is added.</param>
    public static string Of(Book book, SourceFile? own)
    {
        var sheets = book.Files(e => e is { Name: "link" } && e["rel"] == "stylesheet", "href")
            .Select(file => Demoted(Encoding.UTF8.GetString(file.Bytes.Span)));
        return string.Join('\n', own is null ? sheets : sheets.Append(Encoding.UTF8.GetString(own.Bytes.Span)));
    }

    /// <summary>A style sheet with the names of the headings, but not of classes and properties, one level lower.</summary>
    public static string Demoted(string css) => Heading().Replace(css, name => "h" + (char)(name.ValueSpan[1] + 1));

    [GeneratedRegex("(?<![.#A-Za-z0-9_-])h[1-5](?![A-Za-z0-9_-])", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.SinglePage;

/// <summary>
/// The one style sheet of the page: that of the site, in which headings move down as those of the pages do, and
/// what only this page needs.
/// </summary>
internal static class PageStyle
{
    private const char LastMoved = '5';

    /// <param name="own">What is added.</param>
    public static string Of(Book book, SourceFile? own)
    {
        var sheets = book.Files(e => e is { Name: "link" } && e["rel"] == "stylesheet", "href")
            .Select(file => Demoted(Encoding.UTF8.GetString(file.Bytes.Span)));
        return string.Join('\n', own is null ? sheets : sheets.Append(Encoding.UTF8.GetString(own.Bytes.Span)));
    }

    /// <summary>A style sheet with the names of the headings, but not of classes and properties, one level lower.</summary>
    public static string Demoted(string css)
    {
        var result = new StringBuilder(css);
        for (var i = 0; i + 1 < css.Length; i++)
        {
            if (css[i] == 'h' && css[i + 1] is >= '1' and <= LastMoved && !BeginsOtherwise(css, i) && !GoesOn(css, i + 2))
            {
                result[i + 1]++;
            }
        }

        return result.ToString();
    }

    private static bool BeginsOtherwise(string css, int at) => at > 0 && (css[at - 1] is '.' or '#' || IsOfName(css[at - 1]));

    private static bool GoesOn(string css, int at) => at < css.Length && IsOfName(css[at]);

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}

using System.IO.Compression;

namespace Generator.Stages.Check;

/// <summary>
/// Weighs a page with its style sheets, compressed as servers do it. Home and letter fit into the first window of
/// a connection, about 14,600 bytes, and so arrive at once even over a slow one.
/// </summary>
internal static class Weight
{
    /// <summary>Most compressed bytes of the home page and of the letter.</summary>
    public const int FirstWindow = 14_000;

    /// <summary>Most compressed bytes of any other page.</summary>
    public const int AnyPage = 50_000;

    public static void Check(CheckedPage page, FileFindings found)
    {
        var path = page.File.Path;
        var isForTranslators = path.Value.StartsWith($"{WellKnownPages.Translations}/", StringComparison.Ordinal);
        var limit = Path.GetFileName(path.Value) is "index.html" or "letter.html" && !isForTranslators ? FirstWindow : AnyPage;
        var styles = page.Urls
            .Where(url => url.Element.Name == "link" && url.Element.HasWord("rel", "stylesheet"))
            .Sum(url => page.Site.CompressedSizeOf(url.Path));
        if (page.File.Bytes.Length + styles > limit && CompressedSize(page.File.Bytes.Span) + styles is var weight && weight > limit)
        {
            found.AddToWhole(
                PageRules.PageWeight,
                string.Create(CultureInfo.InvariantCulture, $"{path} weighs {weight:N0} bytes compressed, with its style sheet; at most {limit:N0} are meant to be"),
                "shorten the page or the style sheet, or divide the page");
        }
    }

    /// <summary>Whether a page is small enough to be read.</summary>
    public static bool IsReadable(OutputFile file, FileFindings found)
    {
        if (file.Bytes.Length <= InputLimits.PageBytes)
        {
            return true;
        }

        found.AddToWhole(
            PageRules.PageSize,
            string.Create(CultureInfo.InvariantCulture, $"{file.Path} has {file.Bytes.Length:N0} bytes; at most {InputLimits.PageBytes:N0} can be checked"),
            "divide the page");
        return false;
    }

    /// <summary>Bytes after <c>gzip -9</c>. The size depends on the machine's zlib and is never printed on a page.</summary>
    public static int CompressedSize(ReadOnlySpan<byte> bytes)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)result.Length;
    }
}

namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// What a book is and of what it consists (EPUB 3.3, section 5): who reads it learns its title, language and how
/// accessible it is. Nobody is named as its author, for those who worked on the site may not want to be. It does not
/// say that it conforms to EPUB Accessibility 1.1, which asks for somebody who has examined the book and signs for it.
/// </summary>
internal static class PackageDocument
{
    private const string Identifier = "book";

    private static readonly ImmutableArray<string> AccessibilityFeatures =
        ["alternativeText", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"];

    /// <param name="files">In reading order; others anywhere.</param>
    public static byte[] Write(BookWords words, string identifier, ImmutableArray<EpubFile> files)
    {
        var items = files.Select((file, i) => (File: file, Id: string.Create(CultureInfo.InvariantCulture, $"f{i + 1}"))).ToList();
        var direction = words.Direction == Directions.RightToLeft ? " page-progression-direction=\"rtl\"" : "";
        return Encoding.UTF8.GetBytes(
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="{Identifier}" xml:lang="{words.Language}" dir="{words.Direction}">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="{Identifier}">{identifier}</dc:identifier>
            <dc:title>{HtmlText.Escape(words.Title)}</dc:title>
            <dc:language>{words.Language}</dc:language>
            {Description(words)}<meta property="dcterms:modified">{words.Modified}</meta>
            {Accessibility(words)}</metadata>
            <manifest>
            {Lines(items.Select(item => Item(item.Id, item.File)))}</manifest>
            <spine{direction}>
            {Lines(items.Where(item => item.File.IsRead).Select(item => $"<itemref idref=\"{item.Id}\"/>"))}</spine>
            </package>

            """);
    }

    private static string Description(BookWords words) =>
        words.Description is { } text ? $"<dc:description>{HtmlText.Escape(text)}</dc:description>\n" : "";

    private static string Accessibility(BookWords words) => Lines(
    [
        Meta("accessMode", "textual"),
        Meta("accessMode", "visual"),
        Meta("accessModeSufficient", "textual"),
        .. AccessibilityFeatures.Select(feature => Meta("accessibilityFeature", feature)),
        Meta("accessibilityHazard", "none"),
        Meta("accessibilitySummary", HtmlText.Escape(words.Accessibility)),
    ]);

    private static string Meta(string property, string value) => $"<meta property=\"schema:{property}\">{value}</meta>";

    private static string Item(string id, EpubFile file)
    {
        var properties = file.Properties.Length == 0 ? "" : $" properties=\"{file.Properties}\"";
        return $"<item id=\"{id}\" href=\"{HtmlText.Escape(file.Name)}\" media-type=\"{file.MediaType}\"{properties}/>";
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}

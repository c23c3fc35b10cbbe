namespace Generator.Stages.Check;

/// <summary>Lists every address on a page: the one table of the attributes that hold one.</summary>
internal static class PageUrls
{
    /// <summary>The words of <c>rel</c> whose address a browser does not load.</summary>
    private static readonly ImmutableArray<string> MetadataRelations =
        ["canonical", "alternate", "license", "author", "help", "next", "prev", "search", "bookmark"];

    public static IEnumerable<PageUrl> Of(CheckedPage page, UrlResolver resolver) =>
        from element in page.Facts.Elements
        from attribute in element.Attributes
        let use = UseOf(element, attribute.Name)
        where use is not null
        from value in ValuesOf(attribute)
        let resolved = resolver.Resolve(value)
        select new PageUrl(page, element, value, use.Value) { Form = resolved.Form, Target = resolved.Target };

    private static UrlUse? UseOf(PageElement element, string attribute) => attribute switch
    {
        "href" when element.Name is "a" or "area" => UrlUse.Navigation,
        "href" when element.Name == "link" && IsMetadata(element) => UrlUse.Metadata,
        "href" or "src" or "srcset" or "imagesrcset" or "poster" or "background" or "data" => UrlUse.Load,
        "cite" when element.Name is "q" or "blockquote" or "ins" or "del" => UrlUse.Metadata,
        "action" or "formaction" => UrlUse.Navigation,
        "content" when element.Name == "meta" && IsAddressProperty(element["property"] ?? element["name"]) => UrlUse.Metadata,
        _ => null,
    };

    private static bool IsMetadata(PageElement link) =>
        MetadataRelations.Any(relation => link.HasWord("rel", relation)) && !link.HasWord("rel", "stylesheet");

    private static bool IsAddressProperty(string? name) => name is "og:url" or "og:image" or "twitter:image";

    private static IEnumerable<string> ValuesOf(PageAttribute attribute) => attribute.Name.EndsWith("srcset", StringComparison.Ordinal)
        ? attribute.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(candidate => candidate.Split(' ')[0])
        : [attribute.Value.Trim()];
}

/// <summary>An address on a page, with what a browser does with it.</summary>
/// <param name="Value">As it was written, entities decoded.</param>
internal sealed record PageUrl(CheckedPage Page, PageElement Element, string Value, UrlUse Use)
{
    public required UrlForm Form { get; init; }

    /// <summary>The file and fragment of the site that it means; nothing where it leads elsewhere or out of the site's folder.</summary>
    public required SiteTarget? Target { get; init; }

    /// <summary>The path of what it means; empty where that is nothing of the site.</summary>
    public string Path => Target?.Path ?? "";
}

/// <summary>What a browser does with an address.</summary>
internal enum UrlUse
{
    /// <summary>It follows it when the reader asks for it.</summary>
    Navigation,

    /// <summary>It loads it without being asked.</summary>
    Load,

    /// <summary>Nothing: it is there for search engines and feed readers.</summary>
    Metadata,
}

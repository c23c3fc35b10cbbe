namespace Generator.Stages.Check;

/// <summary>Lists every address on a page: the one table of the attributes that hold one.</summary>
internal static class PageUrls
{
    public static ImmutableArray<PageUrl> Of(PageFacts page, UrlResolver resolver)
    {
        var urls = ImmutableArray.CreateBuilder<PageUrl>();
        foreach (var element in page.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (UseOf(element, attribute.Name) is { } use)
                {
                    Add(urls, element, attribute, use, resolver);
                }
            }
        }

        return urls.ToImmutable();
    }

    /// <summary>The words of <c>rel</c> whose address a browser does not load.</summary>
    private static readonly ImmutableArray<string> MetadataRelations =
        ["canonical", "alternate", "license", "author", "help", "next", "prev", "search", "bookmark"];

    private static UrlUse? UseOf(PageElement element, string attribute) => attribute switch
    {
        "href" when element.Name is "a" or "area" => UrlUse.Navigation,
        "href" when element.Name == "link" && IsMetadata(element) => UrlUse.Metadata,
        "href" or "src" or "srcset" or "imagesrcset" or "poster" or "background" or "data" => UrlUse.Load,
        "cite" when element.Name is "q" or "blockquote" or "ins" or "del" => UrlUse.Metadata,
        "action" or "formaction" => UrlUse.Navigation,
        "content" when element.Name == "meta" && IsAddressProperty(element) => UrlUse.Metadata,
        _ => null,
    };

    private static bool IsMetadata(PageElement link)
    {
        foreach (var relation in MetadataRelations)
        {
            if (link.HasWord("rel", relation))
            {
                return !link.HasWord("rel", "stylesheet");
            }
        }

        return false;
    }

    private static bool IsAddressProperty(PageElement meta) =>
        (meta["property"] ?? meta["name"]) is "og:url" or "og:image" or "twitter:image";

    private static void Add(
        ImmutableArray<PageUrl>.Builder urls, PageElement element, PageAttribute attribute, UrlUse use, UrlResolver resolver)
    {
        if (!attribute.Name.EndsWith("srcset", StringComparison.Ordinal))
        {
            urls.Add(UrlOf(element, attribute.Value.Trim(), use, resolver));
            return;
        }

        foreach (var candidate in attribute.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            urls.Add(UrlOf(element, candidate.Split(' ')[0], use, resolver));
        }
    }

    private static PageUrl UrlOf(PageElement element, string value, UrlUse use, UrlResolver resolver)
    {
        var (form, target) = resolver.Resolve(value);
        return new PageUrl(element, value, use, form, target);
    }
}

namespace Generator.Stages.Check;

/// <summary>Lists every address on a page: the one table of the attributes that hold one.</summary>
internal static class PageUrls
{
    /// <summary>The words of <c>rel</c> whose address a browser does not load.</summary>
    private static readonly ImmutableArray<string> MetadataRelations =
        ["canonical", "alternate", "license", "author", "help", "next", "prev", "search", "bookmark"];

    public static List<PageUrl> Of(CheckedPage page, UrlResolver resolver)
    {
        var urls = new List<PageUrl>();
        foreach (var element in page.Facts.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (UseOf(element, attribute.Name) is not { } use)
                {
                    continue;
                }

                foreach (var value in ValuesOf(attribute))
                {
                    urls.Add(new PageUrl(page, element, value, use, resolver.Resolve(value)));
                }
            }
        }

        return urls;
    }

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

    private static string[] ValuesOf(PageAttribute attribute) => attribute.Name.EndsWith("srcset", StringComparison.Ordinal)
        ? Array.ConvertAll(
            attribute.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), candidate => candidate.Split(' ')[0])
        : [attribute.Value.Trim()];
}

/// <summary>An address on a page, with what a browser does with it.</summary>
/// <param name="Value">As it was written, entities decoded.</param>
/// <param name="Resolved">Its form, and what of the site it means; nothing where it leads elsewhere or out of the site's folder.</param>
internal sealed record PageUrl(CheckedPage Page, PageElement Element, string Value, UrlUse Use, (UrlForm Form, SiteTarget? Target) Resolved)
{
    public UrlForm Form => Resolved.Form;

    public SiteTarget? Target => Resolved.Target;

    /// <summary>The place in the list of files of what it means; nothing where that is no file of the site.</summary>
    public int? File { get; } = Resolved.Target is { } target ? Page.Site.IndexOf(target.Path) : null;

    /// <summary>An address of the web or of mail; nothing for another.</summary>
    public Uri? Address { get; } = Resolved.Form == UrlForm.Absolute && Value.Split(':')[0].ToLowerInvariant() is "https" or "http" or "mailto"
        && Uri.TryCreate(Value, UriKind.Absolute, out var address) ? address : null;

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

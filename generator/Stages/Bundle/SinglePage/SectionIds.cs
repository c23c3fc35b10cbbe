using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.SinglePage;

/// <summary>Ids of the single page. Those of its own begin with a capital, which the name of a page cannot.</summary>
internal static class SectionIds
{
    public const string Contents = "Contents";
    public const string Imprint = "Imprint";

    /// <summary>The section of a page: its name, with <c>_</c>, which the name cannot have, for the slash.</summary>
    public static string Of(Page page) => page.Name.Value.Replace('/', '_');

    /// <summary>An id of a page, such as <c>letter--p3</c>.</summary>
    public static string Of(Page page, string id) => PrefixOf(page) + id;

    public static string PrefixOf(Page page) => Of(page) + "--";

    /// <summary>The address of a place in the page.</summary>
    public static string AddressOf(BookLink link) =>
        "#" + (link.Fragment is { } id ? Of(link.Chapter.Page, id) : Of(link.Chapter.Page));
}

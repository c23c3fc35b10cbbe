namespace Generator.Stages.Bundle.SinglePage;

/// <summary>Ids of the single page. Those of its own begin with a capital, which the name of a page cannot.</summary>
internal static class SectionIds
{
    public const string Contents = "Contents";
    public const string Imprint = "Imprint";

    /// <summary>The section of a page: its name, with <c>_</c>, which the name cannot have, for the slash.</summary>
    public static string Of(Page page) => page.Name.Value.Replace('/', '_');

    /// <summary>What stands before the ids of a page, as in <c>letter--p3</c>.</summary>
    public static string PrefixOf(Page page) => Of(page) + "--";

    /// <summary>The address of a place in the page.</summary>
    /// <param name="id">One that the chapter has; nothing for its beginning.</param>
    public static string AddressOf(Chapter chapter, string? id) => "#" + (id is null ? Of(chapter.Page) : PrefixOf(chapter.Page) + id);
}

namespace Generator.Html;

/// <summary>
/// The edits that the copies of the site need which are not pages: what they cannot hold is taken out, what refers to
/// other pages is led elsewhere, and pages that are to stand in one document get ids and headings of their own.
/// </summary>
internal static class PageEdits
{
    private const string Reference = "url(#";

    /// <summary>Attributes that are an id, or several with spaces between (HTML; WAI-ARIA 1.2, section 6).</summary>
    private static readonly FrozenSet<string> References = FrozenSet.ToFrozenSet(
    [
        "id", "for", "headers", "list", "form", "aria-activedescendant", "aria-controls", "aria-describedby",
        "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns",
    ]);

    /// <summary>The page without some of its elements and all that is in them, and without the lines that they stood on.</summary>
    public static ParsedPage Without(this ParsedPage page, Func<PageElement, bool> isMeant) =>
        Edit(page, element => isMeant(element) ? null : ElementEdit.Keep(element));

    /// <summary>Plain text in the place of all that is in an element.</summary>
    public static ParsedPage WithText(this ParsedPage page, PageElement? of, string text) =>
        Edit(page, element => ElementEdit.Keep(element) with { Text = element == of ? text : null });

    /// <summary>Gives elements an attribute that they do not have.</summary>
    public static ParsedPage WithAttribute(this ParsedPage page, Func<PageElement, PageAttribute?> attribute) =>
        Edit(page, element => new(element.Name, attribute(element) is { } added ? element.Attributes.Add(added) : element.Attributes, null));

    /// <summary>Leads links elsewhere.</summary>
    /// <param name="rewrite">
    /// The new address for an old one; nothing where the link is to become its text, which keeps its language, direction and anchor.
    /// </param>
    public static ParsedPage WithLinks(this ParsedPage page, Func<string, string?> rewrite) => Edit(page, element =>
    {
        if (element.Name != "a" || element["href"] is not { } address)
        {
            return ElementEdit.Keep(element);
        }

        if (rewrite(address) is { } changed)
        {
            return With(element, "href", changed);
        }

        ImmutableArray<PageAttribute> kept = [.. element.Attributes.Where(a => a.Name is "id" or "lang" or "dir")];
        return new(kept.IsEmpty ? "" : "span", kept, null);
    });

    /// <summary>Takes images from elsewhere.</summary>
    /// <param name="rewrite">The new address for an old one.</param>
    public static ParsedPage WithImages(this ParsedPage page, Func<string, string> rewrite) => Edit(
        page, element => element.Name == "img" && element["src"] is { } address ? With(element, "src", rewrite(address)) : ElementEdit.Keep(element));

    /// <summary>Puts a prefix before every id, and before whatever refers to one within the page.</summary>
    public static ParsedPage WithIdPrefix(this ParsedPage page, string prefix) => Edit(page, element => new(
        element.Name, [.. element.Attributes.Select(a => a with { Value = Prefixed(a.Name, a.Value, prefix) })], null));

    /// <summary>Moves every heading one level down; those of the sixth stay.</summary>
    public static ParsedPage WithLowerHeadings(this ParsedPage page) => Edit(page, element => new(
        element.Name is ['h', >= '1' and <= '5' and var level] ? "h" + (char)(level + 1) : element.Name, element.Attributes, null));

    private static ParsedPage Edit(ParsedPage page, Func<PageElement, ElementEdit?> edit) => new PageEdit(page, edit).Run();

    private static ElementEdit With(PageElement element, string attribute, string value) => new(
        element.Name, [.. element.Attributes.Select(a => a.Name == attribute ? a with { Value = value } : a)], null);

    /// <summary>Addresses of an id are <c>href</c>, also of SVG's <c>use</c>, and <c>usemap</c>.</summary>
    private static string Prefixed(string name, string value, string prefix) => name switch
    {
        _ when References.Contains(name) => string.Join(' ', value.Split(' ').Select(id => id.Length == 0 ? id : prefix + id)),
        "href" or "usemap" when value is ['#', _, ..] => $"#{prefix}{value.AsSpan(1)}",
        _ => value.Replace(Reference, Reference + prefix, StringComparison.Ordinal),
    };
}

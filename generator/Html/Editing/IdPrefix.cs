using AngleSharp.Dom;

namespace Generator.Html.Editing;

/// <summary>Makes the ids of a page different from those of every other, so that pages can stand in one document.</summary>
internal static class IdPrefix
{
    private const string Reference = "url(#";

    /// <summary>Attributes that are an id, or several with spaces between (HTML; WAI-ARIA 1.2, section 6).</summary>
    private static readonly FrozenSet<string> References = FrozenSet.ToFrozenSet(
    [
        "id", "for", "headers", "list", "form", "aria-activedescendant", "aria-controls", "aria-describedby",
        "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns",
    ]);

    /// <summary>Attributes that are the address of an id; <c>href</c> also of SVG's <c>use</c>.</summary>
    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(["href", "usemap"]);

    public static void Put(IDocument document, string prefix)
    {
        foreach (var attribute in document.All.SelectMany(element => element.Attributes))
        {
            attribute.Value = Prefixed(attribute.LocalName, attribute.Value, prefix);
        }
    }

    private static string Prefixed(string name, string value, string prefix) => name switch
    {
        _ when References.Contains(name) => string.Join(' ', value.Split(' ').Select(id => id.Length == 0 ? id : prefix + id)),
        _ when Addresses.Contains(name) && value is ['#', _, ..] => $"#{prefix}{value.AsSpan(1)}",
        _ => value.Replace(Reference, Reference + prefix, StringComparison.Ordinal),
    };
}

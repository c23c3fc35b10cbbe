namespace Generator.Stages.Check;

/// <summary>Asks whether a screen reader has something to say for an element: text, the alternative of an image, or a label.</summary>
internal static class AccessibleName
{
    public static bool IsGiven(PageElement element) => IsLabelled(element) || HasWords(element) || HasNamedPart(element);

    /// <summary>A drawing is named by its first element.</summary>
    public static bool IsGivenToDrawing(PageElement svg) => svg.Has("aria-label") || svg.Has("aria-labelledby")
        || (svg.Inside.FirstOrDefault() is { Name: "title" } title && !string.IsNullOrWhiteSpace(title.Text));

    private static bool HasWords(PageElement element)
    {
        for (var i = element.FirstText; i < element.EndText; i++)
        {
            var (parent, text) = element.Page.Texts[i];
            if (!string.IsNullOrWhiteSpace(text) && !IsHidden(parent, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNamedPart(PageElement element) => element.Inside.Any(inner =>
        (IsLabelled(inner) || (inner.Name == "img" && !string.IsNullOrWhiteSpace(inner["alt"]))) && !IsHidden(inner, element));

    private static bool IsLabelled(PageElement element) =>
        !string.IsNullOrWhiteSpace(element["aria-label"]) || !string.IsNullOrWhiteSpace(element["aria-labelledby"]);

    private static bool IsHidden(PageElement inner, PageElement element) =>
        inner.Closest(at => at == element || at["aria-hidden"] == "true" || at.Has("hidden")) != element;
}

namespace Generator.Stages.Check;

/// <summary>Asks whether a screen reader has something to say for an element: text, the alternative of an image, or a label.</summary>
internal static class AccessibleName
{
    public static bool IsGiven(PageElement element) => IsLabelled(element)
        || (element.FirstText < element.EndText && IsWord(element.Page.Texts[element.FirstText], element)) // Most begin so
        || element.Texts.Any(text => IsWord(text, element))
        || element.Inside.Any(inner =>
            (IsLabelled(inner) || (inner.Name == "img" && !string.IsNullOrWhiteSpace(inner["alt"]))) && !IsHidden(inner, element));

    /// <summary>A drawing is named by its first element.</summary>
    public static bool IsGivenToDrawing(PageElement svg) => svg.Has("aria-label") || svg.Has("aria-labelledby")
        || (svg.Inside.FirstOrDefault() is { Name: "title" } title && !string.IsNullOrWhiteSpace(title.Text));

    private static bool IsWord(PageText text, PageElement element) => !string.IsNullOrWhiteSpace(text.Text) && !IsHidden(text.Parent, element);

    private static bool IsLabelled(PageElement element) =>
        !string.IsNullOrWhiteSpace(element["aria-label"]) || !string.IsNullOrWhiteSpace(element["aria-labelledby"]);

    private static bool IsHidden(PageElement inner, PageElement element) =>
        inner.Closest(at => at == element || at["aria-hidden"] == "true" || at.Has("hidden")) != element;
}

namespace Generator.Stages.Check;

/// <summary>Asks whether a screen reader has something to say for an element: text, the alternative of an image, or a label.</summary>
internal static class AccessibleName
{
    public static bool Has(PageFacts page, PageElement element) =>
        IsLabelled(element) || HasText(page, element) || HasNamedDescendant(page, element);

    private static bool IsLabelled(PageElement element) =>
        !string.IsNullOrWhiteSpace(element["aria-label"]) || !string.IsNullOrWhiteSpace(element["aria-labelledby"]);

    private static bool HasText(PageFacts page, PageElement element)
    {
        for (var i = element.FirstText; i < element.EndText; i++)
        {
            if (!string.IsNullOrWhiteSpace(page.Texts[i].Text) && !IsHidden(page.Texts[i].Parent, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNamedDescendant(PageFacts page, PageElement element)
    {
        for (var i = element.Index + 1; i < element.End; i++)
        {
            var inner = page.Elements[i];
            if ((IsLabelled(inner) || (inner.Name == "img" && !string.IsNullOrWhiteSpace(inner["alt"]))) && !IsHidden(inner, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(PageElement inner, PageElement element)
    {
        for (var at = inner; at is not null && at != element; at = at.Parent)
        {
            if (at["aria-hidden"] == "true" || at.Has("hidden"))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Generator.Stages.Check;

/// <summary>Checks what people need who do not see the page or do not use a mouse.</summary>
internal static class Accessibility
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        var hasTitle = false;
        foreach (var element in page.Facts.Elements)
        {
            hasTitle |= element is { Name: "title", Parent.Name: "head" } && !string.IsNullOrWhiteSpace(page.Facts.TextOf(element));
            CheckElement(page.Facts, element, found);
            CheckTabOrder(element, found);
            CheckDirection(element, found);
        }

        if (!hasTitle)
        {
            found.AddToWhole(PageRules.PageTitle, "the page has no title", "give it a `title:`, which tabs and bookmarks show");
        }
    }

    private static void CheckElement(PageFacts page, PageElement element, FileFindings found)
    {
        switch (element.Name)
        {
            case "html" when string.IsNullOrWhiteSpace(element["lang"]):
                found.Add(PageRules.PageLanguage, element, "the page does not say its language", "write `<html lang=…>`");
                break;
            case "img" or "area" when !element.Has("alt"):
                found.Add(PageRules.MissingAlt, element, "an image has no alternative text", "describe what it shows, or write `alt=\"\"` where it only decorates");
                break;
            case "a" or "button" when !AccessibleName.Has(page, element):
                found.Add(PageRules.EmptyLink, element, $"the link `{element["href"]}` has no words", "write where it leads; screen readers read nothing else");
                break;
            case "table" when element["role"] is not ("presentation" or "none") && !Holds(page, element, "th"):
                found.Add(PageRules.TableHeaders, element, "a table has no header cells", "name the columns or rows in `<th>`");
                break;
            case "svg" when element["aria-hidden"] != "true" && (element["role"] != "img" || !IsNamedDrawing(page, element)):
                found.Add(PageRules.DrawingName, element, "a drawing has no name", "write `role=\"img\"` and a `<title>`, or `aria-hidden=\"true\"` where the text says the same");
                break;
        }
    }

    private static bool Holds(PageFacts page, PageElement element, string name)
    {
        for (var i = element.Index + 1; i < element.End; i++)
        {
            if (page.Elements[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedDrawing(PageFacts page, PageElement svg)
    {
        if (svg.Has("aria-label") || svg.Has("aria-labelledby"))
        {
            return true;
        }

        return svg.Index + 1 < svg.End
            && page.Elements[svg.Index + 1] is { Name: "title" } title
            && !string.IsNullOrWhiteSpace(page.TextOf(title));
    }

    private static void CheckTabOrder(PageElement element, FileFindings found)
    {
        if (element["tabindex"] is { } tabindex
            && int.TryParse(tabindex, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index > 0)
        {
            found.Add(PageRules.Tabindex, element, $"`tabindex=\"{tabindex}\"` makes the keyboard jump", "put the element where it belongs in the page");
        }
    }

    private static void CheckDirection(PageElement element, FileFindings found)
    {
        if (element["lang"] is not { Length: > 0 } language || (element.Name == "bdi" && !element.Has("dir")))
        {
            return;
        }

        var expected = Directions.Of(new LanguageTag(language));
        var actual = DirectionOf(element);
        if (actual != expected && actual != "auto")
        {
            found.Add(
                PageRules.Direction,
                element,
                $"`<{element.Name}>` is in the language `{language}`, but its direction is {actual ?? "not given"}",
                $"write `dir=\"{expected}\"` beside `lang`");
        }
    }

    private static string? DirectionOf(PageElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at["dir"] is { } direction)
            {
                return direction.ToLowerInvariant();
            }
        }

        return null;
    }
}

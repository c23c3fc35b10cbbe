namespace Generator.Stages.Check;

/// <summary>Checks the parts of a page between which screen readers jump: one main part, navigations that can be told apart, nothing outside.</summary>
internal static class Landmarks
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        CheckMain(page.Facts, found);
        CheckNavigation(page.Facts, found);
        CheckTexts(page.Facts, found);
    }

    private static void CheckMain(PageFacts page, FileFindings found)
    {
        var mains = 0;
        foreach (var element in page.Elements)
        {
            if ((element.Name == "main" || element["role"] == "main") && ++mains > 1)
            {
                found.Add(PageRules.OneMain, element, "the page has a second `<main>`", "keep one, for the skip link and screen readers go there");
            }
        }

        if (mains == 0)
        {
            found.AddToWhole(PageRules.OneMain, "the page has no `<main>`", "put what the page is about into `<main>`");
        }
    }

    private static void CheckNavigation(PageFacts page, FileFindings found)
    {
        PageElement? first = null;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.Name != "nav")
            {
                continue;
            }

            var isNew = labels.Add(element["aria-label"] ?? element["aria-labelledby"] ?? "");
            if (first is not null && (!isNew || labels.Contains("")))
            {
                found.Add(PageRules.Landmark, element, "two `<nav>` cannot be told apart", "give each its own `aria-label`");
            }

            first ??= element;
        }
    }

    private static void CheckTexts(PageFacts page, FileFindings found)
    {
        foreach (var text in page.Texts)
        {
            if (!string.IsNullOrWhiteSpace(text.Text) && IsOutsideOfLandmarks(text.Parent))
            {
                found.Add(
                    PageRules.Landmark,
                    text.Parent,
                    $"“{Excerpt.Of(text.Text)}” lies outside of header, navigation, main part and footer",
                    "screen readers jump between those parts; move it into one");
            }
        }
    }

    /// <summary>A skip link, which leads to an id of its own page, may come before all landmarks.</summary>
    private static bool IsOutsideOfLandmarks(PageElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Name is "header" or "nav" or "main" or "footer" or "aside" or "search" or "head" or "script" or "style"
                || at.Has("role")
                || (at.Name == "a" && at["href"]?.StartsWith('#') == true))
            {
                return false;
            }
        }

        return true;
    }
}

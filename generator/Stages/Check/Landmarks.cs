namespace Generator.Stages.Check;

/// <summary>Checks the parts of a page between which screen readers jump: one main part, navigations that can be told apart, nothing outside.</summary>
internal static class Landmarks
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        var elements = page.Facts.Elements;
        CheckMain([.. elements.Where(e => e.Name == "main" || e["role"] == "main")], found);
        CheckNavigation([.. elements.Where(e => e.Name == "nav")], found);
        var outside = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            if (IsLandmark(elements[i]))
            {
                CheckOutside(page.Facts, outside, elements[i].FirstText, found);
                (i, outside) = (elements[i].End - 1, elements[i].EndText);
            }
        }

        CheckOutside(page.Facts, outside, page.Facts.Texts.Count, found);
    }

    private static void CheckOutside(ParsedPage page, int start, int end, FileFindings found)
    {
        foreach (var text in page.Texts.Take(start..end).Where(text => !string.IsNullOrWhiteSpace(text.Text)))
        {
            found.Add(
                PageRules.Landmark,
                text.Parent,
                $"“{RenderedText.Excerpt(text.Text)}” lies outside of header, navigation, main part and footer",
                "screen readers jump between those parts; move it into one");
        }
    }

    private static void CheckMain(ImmutableArray<PageElement> mains, FileFindings found)
    {
        foreach (var main in mains.Skip(1))
        {
            found.Add(PageRules.OneMain, main, "the page has a second `<main>`", "keep one, for the skip link and screen readers go there");
        }

        if (mains.IsEmpty)
        {
            found.AddToWhole(PageRules.OneMain, "the page has no `<main>`", "put what the page is about into `<main>`");
        }
    }

    /// <summary>One of several may not be without a label, nor have that of another.</summary>
    private static void CheckNavigation(ImmutableArray<PageElement> navigations, FileFindings found)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var navigation in navigations)
        {
            var isNew = labels.Add(navigation["aria-label"] ?? navigation["aria-labelledby"] ?? "");
            if (navigation != navigations[0] && (!isNew || labels.Contains("")))
            {
                found.Add(PageRules.Landmark, navigation, "two `<nav>` cannot be told apart", "give each its own `aria-label`");
            }
        }
    }

    /// <summary>A skip link, which leads to an id of its own page, may come before all landmarks.</summary>
    private static bool IsLandmark(PageElement element) =>
        element.Name is "header" or "nav" or "main" or "footer" or "aside" or "search" or "head" or "script" or "style"
        || element.Has("role")
        || (element.Name == "a" && element["href"]?.StartsWith('#') == true);
}

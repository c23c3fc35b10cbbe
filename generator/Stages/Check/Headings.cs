namespace Generator.Stages.Check;

/// <summary>Checks that the headings are an outline of the page, by which people who listen find their way.</summary>
internal static class Headings
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        var (previous, titles) = (0, 0);
        foreach (var element in page.Facts.Elements.Where(e => e.Name is ['h', >= '1' and <= '6']))
        {
            var level = element.Name[1] - '0';
            titles += level == 1 ? 1 : 0;
            if (level == 1 && titles > 1)
            {
                found.Add(PageRules.OneH1, element, "the page has a second heading of the first level", "write `##` for the parts of a page; its title is the only `<h1>`");
            }
            else if (level > previous + 1)
            {
                found.Add(PageRules.SkippedHeading, element, SkippedMessage(element.Text.Trim(), level, previous), $"make it a heading of level {previous + 1}");
            }

            if (!AccessibleName.IsGiven(element))
            {
                found.Add(PageRules.EmptyHeading, element, $"the heading `<{element.Name}>` has no words", "screen readers list headings; write what the part is about");
            }

            previous = level;
        }

        if (titles == 0)
        {
            found.AddToWhole(PageRules.OneH1, "the page has no heading of the first level", "its template must show the title in an `<h1>`");
        }
    }

    private static string SkippedMessage(string heading, int level, int previous) => previous == 0
        ? $"the first heading, “{heading}”, is of level {level}"
        : $"the heading “{heading}” is of level {level}, after one of level {previous}";
}

using Browser.Tests.Rules;
using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>
/// What holds of every page, whatever readers ask of their system and whatever they read with. To open a page costs more
/// than to ask it something, so a page answers for all rules in one tab; a fault begins with the name of its rule.
/// </summary>
public sealed class PageTests(Chromium chromium)
{
    /// <summary>In this order: each leaves the tab as it found it, but for the last two, which open the page anew and use the keyboard.</summary>
    private static readonly (string Name, Func<IPage, Task<IEnumerable<string>>> FaultsAsync)[] Rules =
    [
        ("the page follows the scheme of the system", PreferenceRules.SchemeAsync),
        ("nothing moves for those who asked for that", PreferenceRules.MotionAsync),
        ("forced colours show the same words", WordRules.ForcedColoursAsync),
        ("a narrow screen needs no sideways scrolling", ScreenRules.NarrowAsync),
        ("wider spacing of text loses nothing", ScreenRules.SpacingAsync),
        ("the keyboard follows the page and shows where it is", KeyboardRules.EveryStopAsync),
        ("a browser without scripts shows the same words", WordRules.WithoutScriptsAsync),
        ("the first key offers to skip to the text", KeyboardRules.FirstStopAsync),
    ];

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task A_page_keeps_every_rule(string page)
    {
        Faults.None(await chromium.InTabAsync(async tab =>
        {
            List<string> faults = [];
            await tab.OpenAsync(Site.UrlOf(page));
            foreach (var (name, faultsAsync) in Rules)
            {
                faults.AddRange((await faultsAsync(tab.Page)).Select(fault => $"{name}: {fault}"));
            }

            return faults.Concat(Network(tab, page)).ToList();
        }));
    }

    private static IEnumerable<string> Network(Tab tab, string page)
    {
        Assert.NotEmpty(tab.Requests);
        var elsewhere = tab.Requests.Where(url => !url.StartsWith(Site.UrlOf(page)[..^page.Length], StringComparison.Ordinal));
        return elsewhere.Concat(tab.Complaints).Select(fault => $"the page asks for nothing but files of the site, and gets them: {fault}");
    }
}

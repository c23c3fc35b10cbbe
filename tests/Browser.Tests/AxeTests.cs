using Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Browser.Tests;

public sealed class AxeTests(Chromium chromium)
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags(
            "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    public static TheoryData<string, ColorScheme> PagesAndSchemes =>
        new MatrixTheoryData<string, ColorScheme>(Site.VisitedPages, [ColorScheme.Light, ColorScheme.Dark]);

    /// <summary>The page's own policy would block axe itself, hence <c>BypassCSP</c>.</summary>
    [Theory]
    [MemberData(nameof(PagesAndSchemes))]
    public async Task Axe_finds_no_barrier(string page, ColorScheme scheme)
    {
        var tab = await chromium.OpenAsync(page, new() { BypassCSP = true, ColorScheme = scheme });

        var result = await tab.RunAxe(Everything);
        await tab.Context.CloseAsync();

        Faults.None(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html} at {string.Join(" ", n.Target)}")));
    }
}

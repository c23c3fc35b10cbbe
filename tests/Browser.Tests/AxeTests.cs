using Browser.Tests.Support;
using Deque.AxeCore.Commons;

namespace Browser.Tests;

public sealed class AxeTests(Chromium chromium)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Everything = """
        { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
        """;

    /// <summary>All that another scheme can change; the contrast of every pair of colours is computed without a browser too.</summary>
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }";

    [Theory]
    [MemberData(nameof(Site.PagesOfEachKind), MemberType = typeof(Site))]
    public async Task Axe_finds_no_barrier(string page) => Faults.None(await chromium.InTabAsync(async tab =>
    {
        await tab.OpenAsync(Site.UrlOf(page));
        await tab.Page.EvaluateAsync(Axe);
        var light = await ViolationsAsync(tab.Page, Everything);
        var dark = await Tab.WithMediaAsync(
            tab.Page, new() { ColorScheme = ColorScheme.Dark }, () => ViolationsAsync(tab.Page, Extent.IsAll ? Everything : Colours));
        return light.Concat(dark.Select(fault => $"in the dark scheme: {fault}")).ToList();
    }));

    /// <summary>The pages have no frames, so axe is asked directly: what it passed need not be told, which takes longer than the rules.</summary>
    private static Task<string[]> ViolationsAsync(IPage page, string rules) => page.EvaluateAsync<string[]>($$"""
        () => axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] })
          .then(result => result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.html} at ${n.target.join(' ')}`)))
        """);
}

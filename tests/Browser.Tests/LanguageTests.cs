using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>Pages in each script on a phone and on a desk: those of the site, and those in languages that it is not published in.</summary>
public sealed class LanguageTests(Chromium chromium, TestLanguages languages)
{
    /// <summary>Everything that a reader of the script would stumble over.</summary>
    private const string Broken = """
        () => {
          const found = [], say = (what, e) => found.push(what + ': ' + e.outerHTML.slice(0, 100));
          const root = document.documentElement;
          if (root.scrollWidth > innerWidth) [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1).forEach(e => say('too wide', e));
          const own = e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('');
          for (const e of document.querySelectorAll('body *')) {
            const style = getComputedStyle(e), size = parseFloat(style.fontSize), line = parseFloat(style.lineHeight) / size;
            const language = e.closest('[lang]').lang;
            const needed = /[\u0F00-\u0FFF]/.test(own(e)) ? 1.87 : /[\u0600-\u06FF]/.test(own(e)) ? 1.4 : /\p{L}/u.test(own(e)) ? 1.15 : 0;
            if (line < needed && !e.closest('.languages')) say('lines at ' + line.toFixed(2), e);
            if (/[\u0F00-\u0FFF\u0600-\u06FF]/.test(own(e)) && style.overflowY !== 'visible') say('clipped', e);
            if (style.textAlign === 'justify' || style.textTransform !== 'none' || style.fontVariantCaps !== 'normal') say('not for this script', e);
            if (/^(ar|ug|bo|zh)/.test(language) && e.matches('em, cite') && style.fontStyle !== 'normal') say('slanted', e);
            if (/^(ar|ug|bo)/.test(language) && !['normal', '0px'].includes(style.letterSpacing)) say('letters apart', e);
          }
          return found;
        }
        """;

    /// <summary>Elements of each kind whose ink is higher than their line.</summary>
    private const string Touching = """
        () => ['p', 'h2', '.footnotes li', 'td'].flatMap(name => {
          const style = getComputedStyle(document.querySelector('main ' + name)), context = document.createElement('canvas').getContext('2d');
          context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const text = context.measureText('བསྒྲུབས་རྒྱུད་ཀྱྀ་ཐོབ་གྲྭ་ཧཱུྃ');
          const ink = text.actualBoundingBoxAscent + text.actualBoundingBoxDescent, line = parseFloat(style.lineHeight);
          return ink <= line ? [] : [`${name}: the ink of a line is ${ink} pixels high, the line ${line}`];
        })
        """;

    /// <summary>How much farther from the left side than from the right the heading's words are, in pixels.</summary>
    private const string Side = """
        () => {
          const heading = document.querySelector('h1'), words = document.createRange();
          words.selectNodeContents(heading);
          const box = heading.getBoundingClientRect(), text = words.getBoundingClientRect();
          return (text.left - box.left) - (box.right - text.right);
        }
        """;

    [Theory]
    [InlineData("ar/letter.html", "rtl")]
    [InlineData("ar/timeline.html", "rtl")]
    [InlineData("zh-hans/letter.html", "ltr")]
    [InlineData("zh-hant/timeline.html", "ltr")]
    [InlineData("ru/letter.html", "ltr")]
    [InlineData("ug/sample.html", "rtl")]
    [InlineData("ug/appeal.html", "rtl")]
    [InlineData("bo/sample.html", "ltr")]
    [InlineData("bo/appeal.html", "ltr")]
    public async Task A_page_reads_in_its_direction_without_scrolling_sideways_and_no_line_is_cut(string page, string direction) =>
        Faults.None(await chromium.InTabAsync(async tab =>
        {
            await tab.OpenAsync(UrlOf(page));
            return (await FaultsAsync(tab.Page, direction, 360)).Concat(await FaultsAsync(tab.Page, direction, 1280)).ToList();
        }));

    private static Task<IEnumerable<string>> FaultsAsync(IPage tab, string direction, int width) => Tab.InWindowAsync(tab, width, 800, async () =>
    {
        var actual = await tab.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main p')).direction");
        var side = await tab.EvaluateAsync<double>(Side);
        var broken = await tab.EvaluateAsync<string[]>(Broken);
        return broken
            .Concat(actual == direction ? [] : [$"the text reads {actual}"])
            .Concat((direction == "rtl" ? side >= 0 : side <= 0) ? [] : [$"the heading begins at the wrong side, by {side} pixels"])
            .Select(fault => $"{width} pixels wide: {fault}");
    });

    [Theory]
    [InlineData("sample.html")]
    [InlineData("ug/sample.html")]
    [InlineData("bo/sample.html")]
    public async Task Every_language_in_the_switcher_takes_a_line_of_the_same_height(string page)
    {
        var (heights, links) = await chromium.InTabAsync(async tab =>
        {
            await tab.OpenAsync(UrlOf(page));
            return (await HeightsAsync(tab.Page, ".languages li"), await HeightsAsync(tab.Page, ".languages a"));
        });

        Assert.Equal(3, heights.Length);
        Assert.Single(heights.Distinct());
        Assert.Single(links.Distinct());
        Assert.True(links[0] >= 24, "WCAG 2.2, 2.5.8: a target is at least 24 pixels high");
    }

    /// <summary>The ink of one line, measured by the font: tall stacks must not touch the lines above and below.</summary>
    [Fact]
    public async Task Tibetan_lines_do_not_touch()
    {
        Tools.RequireTibetanFont();

        Faults.None(await chromium.InTabAsync(async tab =>
        {
            await tab.OpenAsync(UrlOf("bo/sample.html"));
            return await Tab.InWindowAsync(tab.Page, 360, 800, () => tab.Page.EvaluateAsync<string[]>(Touching));
        }));
    }

    private static Task<double[]> HeightsAsync(IPage tab, string elements) =>
        tab.EvaluateAsync<double[]>("elements => [...document.querySelectorAll(elements)].map(e => e.getBoundingClientRect().height)", elements);

    private string UrlOf(string page) => File.Exists(Path.Join(Site.Folder, page)) ? Site.UrlOf(page) : languages.UrlOf(page);
}

using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>Pages in each script on a phone and on a desk: those of the site, and those in languages that it is not published in.</summary>
public sealed class LanguageTests(Chromium chromium, TestLanguages languages)
{
    private static readonly int[] Widths = [360, 1280];

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

    /// <summary>How much farther from the left side than from the right the heading's words are, in pixels.</summary>
    private const string Side = """
        () => {
          const heading = document.querySelector('h1'), words = document.createRange();
          words.selectNodeContents(heading);
          const box = heading.getBoundingClientRect(), text = words.getBoundingClientRect();
          return (text.left - box.left) - (box.right - text.right);
        }
        """;

    public static TheoryData<string, string, int> Pages => new(
        from page in new[]
        {
            ("ar/letter.html", "rtl"), ("ar/timeline.html", "rtl"), ("zh-hans/letter.html", "ltr"), ("zh-hant/timeline.html", "ltr"),
            ("ru/letter.html", "ltr"), ("ug/sample.html", "rtl"), ("ug/appeal.html", "rtl"), ("bo/sample.html", "ltr"), ("bo/appeal.html", "ltr"),
        }
        from width in Widths
        select new TheoryDataRow<string, string, int>(page.Item1, page.Item2, width));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reads_in_its_direction_without_scrolling_sideways_and_no_line_is_cut(string page, string direction, int width)
    {
        var tab = await OpenAsync(page, width);
        var actual = await tab.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main p')).direction");
        var side = await tab.EvaluateAsync<double>(Side);
        var broken = await tab.EvaluateAsync<string[]>(Broken);
        await tab.Context.CloseAsync();

        Assert.Equal(direction, actual);
        Assert.True(direction == "rtl" ? side >= 0 : side <= 0, $"the heading begins at the wrong side, by {side} pixels");
        Faults.None(broken);
    }

    [Theory]
    [InlineData("sample.html")]
    [InlineData("ug/sample.html")]
    [InlineData("bo/sample.html")]
    public async Task Every_language_in_the_switcher_takes_a_line_of_the_same_height(string page)
    {
        var tab = await OpenAsync(page, 1280);
        var heights = await tab.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.languages li')].map(e => e.getBoundingClientRect().height)");
        var links = await tab.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.languages a')].map(e => e.getBoundingClientRect().height)");
        await tab.Context.CloseAsync();

        Assert.Equal(3, heights.Length);
        Assert.Single(heights.Distinct());
        Assert.Single(links.Distinct());
        Assert.True(links[0] >= 24, "WCAG 2.2, 2.5.8: a target is at least 24 pixels high");
    }

    /// <summary>The ink of one line, measured by the font: tall stacks must not touch the lines above and below.</summary>
    [Theory]
    [InlineData("p")]
    [InlineData("h2")]
    [InlineData(".footnotes li")]
    [InlineData("td")]
    public async Task Tibetan_lines_do_not_touch(string element)
    {
        Tools.RequireTibetanFont();
        var tab = await OpenAsync("bo/sample.html", 360);
        var (ink, line) = await InkAsync(tab, element);
        await tab.Context.CloseAsync();

        Assert.True(ink <= line, $"the ink of a line is {ink} pixels high, the line {line}");
    }

    private static async Task<(double Ink, double Line)> InkAsync(IPage tab, string element)
    {
        var measured = await tab.EvaluateAsync<double[]>("""
            name => {
              const style = getComputedStyle(document.querySelector('main ' + name)), context = document.createElement('canvas').getContext('2d');
              context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
              const ink = context.measureText('བསྒྲུབས་རྒྱུད་ཀྱྀ་ཐོབ་གྲྭ་ཧཱུྃ');
              return [ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent, parseFloat(style.lineHeight)];
            }
            """, element);
        return (measured[0], measured[1]);
    }

    private async Task<IPage> OpenAsync(string page, int width)
    {
        var tab = await chromium.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await tab.GotoAsync(File.Exists(Path.Join(Site.Folder, page)) ? Site.UrlOf(page) : languages.UrlOf(page));
        return tab;
    }
}

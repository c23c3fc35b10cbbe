using System.Text.RegularExpressions;
using Browser.Tests.Support;

namespace Browser.Tests;

public sealed partial class PrintTests(Chromium chromium)
{
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_letter_is_printed_whole_on_two_sheets_without_the_site_around_it(string format)
    {
        var tab = await chromium.OpenAsync("letter.html", new());
        var title = await tab.EvaluateAsync<string>("() => document.querySelector('h1').textContent");
        var paragraphs = await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.numbered')].map(p => p.textContent)");
        var navigation = await tab.EvaluateAsync<string>("() => document.querySelector('nav').innerText");

        var sheets = await Paper.PrintAsync(tab, format);
        var letter = string.Concat(sheets.Take(2));

        Assert.Contains(Paper.Squeezed(title), sheets[0], StringComparison.Ordinal);
        Assert.All(paragraphs, p => Assert.Contains(Paper.Squeezed(WithoutNumber().Replace(p, "")), letter, StringComparison.Ordinal));
        Assert.DoesNotContain(Paper.Squeezed(navigation), string.Concat(sheets), StringComparison.Ordinal);
    }

    /// <summary>The words of Arabic are read from paper in another form than they are written in, so the original beside them stands for both.</summary>
    [Theory]
    [InlineData("ar/letter.html", "A4")]
    [InlineData("ar/letter.html", "Letter")]
    [InlineData("zh-hans/letter.html", "A4")]
    [InlineData("zh-hans/letter.html", "Letter")]
    public async Task A_translated_letter_is_printed_on_three_sheets_beside_the_original(string page, string format)
    {
        var tab = await chromium.OpenAsync(page, new());
        var originals = await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.beside p')].map(p => p.textContent)");

        var letter = string.Concat((await Paper.PrintAsync(tab, format)).Take(3));

        Assert.NotEmpty(originals);
        Assert.All(Word().Matches(string.Join(' ', originals)), word => Assert.Contains(word.Value, letter, StringComparison.Ordinal));
    }

    /// <summary>What lies beyond the width between the margins of A4, 170 mm, is cut off by the printer.</summary>
    [Theory]
    [InlineData("letter.html")]
    [InlineData("ar/letter.html")]
    [InlineData("ru/letter.html")]
    [InlineData("zh-hans/letter.html")]
    public async Task Text_and_the_numbers_beside_it_take_the_whole_width_of_the_sheet_and_no_more(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { ViewportSize = new() { Width = 643, Height = 900 } });
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        var overhang = await tab.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')].filter(e => {
              const place = e.getBoundingClientRect();
              return place.width > 0 && (place.left < -1 || place.right > innerWidth + 1);
            }).map(e => e.outerHTML.slice(0, 80))
            """);
        var width = await tab.EvaluateAsync<double>("() => document.querySelector('main').getBoundingClientRect().width / innerWidth");
        await tab.Context.CloseAsync();

        Faults.None(overhang);
        Assert.InRange(width, 0.99, 1.01);
    }

    [Theory]
    [InlineData("index.html", "A4")]
    [InlineData("index.html", "Letter")]
    [InlineData("letter.html", "A4")]
    [InlineData("letter.html", "Letter")]
    [InlineData("press.html", "A4")]
    [InlineData("press.html", "Letter")]
    [InlineData("ar/letter.html", "A4")]
    [InlineData("ar/letter.html", "Letter")]
    [InlineData("ar/press.html", "A4")]
    [InlineData("ar/press.html", "Letter")]
    public async Task No_sheet_is_spent_on_the_footer_alone(string page, string format)
    {
        var tab = await chromium.OpenAsync(page, new());
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        var footer = await tab.EvaluateAsync<string>("() => document.querySelector('.foot').innerText");

        var last = (await Paper.PrintAsync(tab, format))[^1];

        Assert.True(last.Length > 1.2 * Paper.Squeezed(footer).Length, last);
    }

    [Fact]
    public async Task On_paper_an_external_link_shows_its_address()
    {
        var tab = await chromium.OpenAsync("sources.html", new());
        var addresses = await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a.external')].map(a => a.href)");

        var printed = string.Concat(await Paper.PrintAsync(tab, "A4"));

        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.Contains(Paper.Squeezed(a), printed, StringComparison.Ordinal));
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    /// <summary>The number of a paragraph, which paper has in the margin.</summary>
    [GeneratedRegex(@"^\s*\d+")]
    private static partial Regex WithoutNumber();
}

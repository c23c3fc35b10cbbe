using System.Text.RegularExpressions;
using Browser.Tests.Support;

namespace Browser.Tests;

public sealed partial class PrintTests(Chromium chromium)
{
    /// <summary>What is looked for on paper, and what must not be there.</summary>
    private const string Facts = """
        () => {
          const texts = name => [...document.querySelectorAll(name)].map(e => e.textContent);
          return { title: texts('h1')[0], navigation: document.querySelector('nav').innerText, paragraphs: texts('.numbered'), originals: texts('.beside p') };
        }
        """;

    private const string Footer = "() => document.querySelector('.foot').innerText";

    /// <summary>
    /// Each page is printed once in either format. No sheet is spent on the footer alone; the letter stands whole on two
    /// sheets, a translated one on three beside the original.
    /// </summary>
    [Theory]
    [InlineData("index.html")]
    [InlineData("letter.html")]
    [InlineData("press.html")]
    [InlineData("ar/letter.html")]
    [InlineData("ar/press.html")]
    [InlineData("zh-hans/letter.html")]
    public async Task A_page_is_printed_on_no_more_sheets_than_it_needs(string page)
    {
        var (facts, footer, a4, letter) = await chromium.InTabAsync(async tab =>
        {
            await tab.OpenAsync(Site.UrlOf(page));
            return (
                await tab.Page.EvaluateAsync<PrintFacts>(Facts),
                await Tab.WithMediaAsync(tab.Page, new() { Media = Media.Print }, () => tab.Page.EvaluateAsync<string>(Footer)),
                await Paper.PrintAsync(tab.Page, "A4"),
                await Paper.PrintAsync(tab.Page, "Letter"));
        });

        Assert.All([a4, letter], sheets =>
        {
            Assert.True(sheets[^1].Length > 1.2 * Paper.Squeezed(footer).Length, sheets[^1]);
            Assert.DoesNotContain(Paper.Squeezed(facts.Navigation), string.Concat(sheets), StringComparison.Ordinal);
            if (page == "letter.html")
            {
                IsWhole(facts, sheets);
            }
            else if (page.EndsWith("letter.html", StringComparison.Ordinal))
            {
                IsBesideTheOriginal(facts, sheets);
            }
        });
    }

    private static void IsWhole(PrintFacts facts, string[] sheets)
    {
        var letter = string.Concat(sheets.Take(2));
        Assert.Contains(Paper.Squeezed(facts.Title), sheets[0], StringComparison.Ordinal);
        Assert.NotEmpty(facts.Paragraphs);
        Assert.All(facts.Paragraphs, p => Assert.Contains(Paper.Squeezed(WithoutNumber().Replace(p, "")), letter, StringComparison.Ordinal));
    }

    /// <summary>The words of Arabic are read from paper in another form than they are written in, so the original beside them stands for both.</summary>
    private static void IsBesideTheOriginal(PrintFacts facts, string[] sheets)
    {
        var letter = string.Concat(sheets.Take(3));
        Assert.NotEmpty(facts.Originals);
        Assert.All(Word().Matches(string.Join(' ', facts.Originals)), word => Assert.Contains(word.Value, letter, StringComparison.Ordinal));
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

    [Fact]
    public async Task On_paper_an_external_link_shows_its_address()
    {
        var tab = await chromium.OpenAsync("sources.html", new());
        var addresses = await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a.external')].map(a => a.href)");

        var printed = string.Concat(await Paper.PrintAsync(tab, "A4"));
        await tab.Context.CloseAsync();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.Contains(Paper.Squeezed(a), printed, StringComparison.Ordinal));
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    /// <summary>The number of a paragraph, which paper has in the margin.</summary>
    [GeneratedRegex(@"^\s*\d+")]
    private static partial Regex WithoutNumber();

    private sealed class PrintFacts
    {
        public string Title { get; set; } = "";

        public string Navigation { get; set; } = "";

        public string[] Paragraphs { get; set; } = [];

        public string[] Originals { get; set; } = [];
    }
}

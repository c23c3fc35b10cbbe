using System.Text.Json;
using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>What the style sheet makes of each language: of a page in it, and of a passage in it on a page in another.</summary>
public sealed class TypographyTests(Chromium chromium)
{
    private static readonly string Sheet = File.ReadAllText(Repository.PathOf("templates/assets/site.css"));

    private const string Ratios = """
        () => {
          const of = name => getComputedStyle(document.querySelector(name));
          const size = name => parseFloat(of(name).fontSize);
          const leading = name => parseFloat(of(name).lineHeight) / size(name);
          return { text: leading('p'), heading: leading('h1'), small: leading('.small'), size: size('p') };
        }
        """;

    private const string StyleOfPassage = """
        () => {
          const p = getComputedStyle(document.querySelector('#passage p')), em = getComputedStyle(document.querySelector('#passage em'));
          return { font: p.fontFamily.split(',')[0].replaceAll('"', ''), quotes: p.quotes.replaceAll('"', ''), hyphens: p.hyphens,
            style: em.fontStyle, weight: em.fontWeight, dots: em.textEmphasisStyle, lines: p.lineBreak };
        }
        """;

    /// <param name="size">Of the text, in percent of that of English.</param>
    [Theory]
    [InlineData("en", 1.5, 1.6, 1.2, 100, 100)]
    [InlineData("fr", 1.5, 1.6, 1.2, 100, 100)]
    [InlineData("es", 1.5, 1.6, 1.2, 100, 100)]
    [InlineData("ru", 1.5, 1.6, 1.2, 100, 100)]
    [InlineData("ar", 1.8, 1.8, 1.5, 110, 115)]
    [InlineData("ug", 1.8, 1.8, 1.5, 110, 115)]
    [InlineData("bo", 2.0, 2.1, 1.9, 115, 125)]
    [InlineData("zh-Hans", 1.7, 1.8, 1.35, 100, 100)]
    [InlineData("zh-Hant", 1.7, 1.8, 1.35, 100, 100)]
    public async Task Lines_and_letters_have_the_size_that_the_script_needs(string language, double leading, double most, double heading, double size, double largest)
    {
        var (english, actual) = await chromium.InTabAsync(async tab =>
            (await AskAsync<JsonElement>(tab, Page("en", ""), Ratios), await AskAsync<JsonElement>(tab, Page(language, ""), Ratios)));

        Assert.InRange(Of(actual, "text"), leading - 0.01, most + 0.01);
        Assert.Equal(heading, Of(actual, "heading"), 2);
        Assert.True(Of(actual, "small") > (language == "bo" ? 1.87 : 1.5), "small text needs room too");
        Assert.InRange(100 * Of(actual, "size") / Of(english, "size"), size - 0.5, largest + 0.5);
    }

    [Theory]
    [InlineData("en", "Charter", "“ ” ‘ ’", "italic", "400", "manual")]
    [InlineData("fr", "Charter", "«\u00A0 \u00A0» “ ”", "italic", "400", "auto")]
    [InlineData("es", "Charter", "« » “ ”", "italic", "400", "auto")]
    [InlineData("ru", "Georgia", "« » „ “", "italic", "400", "auto")]
    [InlineData("ar", "Noto Naskh Arabic", "« » “ ”", "normal", "700", "manual")]
    [InlineData("ug", "UKIJ Tuz Tom", "« » “ ”", "normal", "700", "manual")]
    [InlineData("bo", "Noto Serif Tibetan", "“ ” ‘ ’", "normal", "700", "manual")]
    [InlineData("zh-Hans", "Songti SC", "“ ” ‘ ’", "normal", "400", "manual")]
    [InlineData("zh-Hant", "Songti TC", "「 」 『 』", "normal", "400", "manual")]
    public async Task A_passage_is_set_as_its_own_language_is_wherever_it_stands(
        string language, string font, string quotes, string style, string weight, string hyphens)
    {
        var passage = $"<div id=\"passage\" lang=\"{language}\"><p>x <em>y</em> <a href=\"#\">z</a></p></div>";
        var onEachPage = await chromium.InTabAsync(async tab =>
        {
            List<JsonElement> styles = [];
            foreach (var page in new[] { language, "en", "ar", "bo" })
            {
                styles.Add(await AskAsync<JsonElement>(tab, Page(page, passage), StyleOfPassage));
            }

            return styles;
        });

        Assert.All(onEachPage, actual =>
        {
            string Value(string name) => actual.GetProperty(name).GetString()!;
            Assert.Equal((font, quotes, style, weight, hyphens), (Value("font"), Value("quotes"), Value("style"), Value("weight"), Value("hyphens")));
            Assert.Equal(language.StartsWith("zh", StringComparison.Ordinal), (Value("dots"), Value("lines")) == ("dot", "strict"));
        });
    }

    /// <summary>The number is read in the right order only where it is set apart.</summary>
    [Theory]
    [InlineData("<bdi dir=\"ltr\">+41 22 917 92 20</bdi>", true)]
    [InlineData("+41 22 917 92 20", false)]
    public async Task A_telephone_number_in_text_from_right_to_left(string number, bool isRead)
    {
        var begins = await chromium.InTabAsync(tab => AskAsync<double[]>(tab, Page("ar", $"<p id=\"passage\">اتصل بنا: {number}</p>"), """
            () => {
              const walker = document.createTreeWalker(document.querySelector('#passage'), NodeFilter.SHOW_TEXT), found = [];
              while (walker.nextNode()) for (const [at, c] of [...walker.currentNode.data].entries()) if (/[+\d]/.test(c)) {
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + 1);
                found.push(range.getBoundingClientRect().left);
              }
              return found;
            }
            """));

        Assert.Equal(isRead, begins.SequenceEqual(begins.Order()));
    }

    /// <summary>On an empty page first, for the policy of the page before would hold for what is put in its place.</summary>
    private static async Task<T> AskAsync<T>(Tab tab, string content, string question)
    {
        await tab.OpenAsync("about:blank");
        await tab.Page.SetContentAsync(content);
        return await tab.Page.EvaluateAsync<T>(question);
    }

    private static string Page(string language, string passage)
    {
        var direction = language is "ar" or "ug" ? "rtl" : "ltr";
        return $"<!DOCTYPE html><html lang=\"{language}\" dir=\"{direction}\"><title>x</title><style>{Sheet}</style><h1>x</h1><p>x</p><p class=\"small\">x</p>{passage}</html>";
    }

    private static double Of(JsonElement ratios, string name) => ratios.GetProperty(name).GetDouble();
}

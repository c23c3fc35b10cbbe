using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>The pages on which people work who may read one direction or the other, on a desk or on a phone.</summary>
public sealed class TranslatorsTests(Chromium chromium)
{
    /// <summary>The direction and the language of every cell, from the table of a review.</summary>
    private const string Cells = """
        () => [...document.querySelectorAll('.review tbody :is(th, td)')].map(c => `${c.lang} ${getComputedStyle(c).direction}`)
        """;

    /// <summary>Whether the translation of each row begins below its source, or beside it.</summary>
    private const string Columns = """
        () => [...new Set([...document.querySelectorAll('.review tbody tr')].map(row => {
          const [source, translation] = [...row.querySelectorAll('td')].map(c => c.getBoundingClientRect());
          return translation.top >= source.bottom ? 'below' : translation.left >= source.right ? 'after' : translation.right <= source.left ? 'before' : 'over';
        }))].join(' ')
        """;

    /// <summary>Where the state of all translations ends, and how many lines each language takes.</summary>
    private const string State = """
        () => [document.querySelector('.languages-table').getBoundingClientRect().bottom,
          ...[...document.querySelectorAll('.languages-table tbody tr')].map(row => Math.round(row.offsetHeight / parseFloat(getComputedStyle(row.cells[1]).lineHeight)))]
        """;

    [Fact]
    public async Task The_state_of_all_translations_is_seen_on_one_screen_of_a_phone()
    {
        const int Height = 740;
        var tab = await chromium.OpenAsync("translations.html", new() { ViewportSize = new() { Width = 360, Height = Height } });

        var state = await tab.EvaluateAsync<double[]>(State);
        await tab.Context.CloseAsync();

        Assert.InRange(state[0], 1, Height);
        Assert.NotEmpty(state[1..]);
        Assert.All(state[1..], lines => Assert.Equal(1, lines));
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Every_cell_of_a_review_has_its_language_and_direction(string language, string direction)
    {
        var tab = await chromium.OpenAsync($"translations/{language}/letter.html", new());

        var cells = await tab.EvaluateAsync<string[]>(Cells);
        await tab.Context.CloseAsync();

        Assert.NotEmpty(cells);
        Assert.All(cells.Chunk(3), row => Assert.Equal([$"{language} {direction}", "en ltr", $"{language} {direction}"], row));
    }

    [Theory]
    [InlineData("fr", 1280, "after")]
    [InlineData("ar", 1280, "before")]
    [InlineData("fr", 360, "below")]
    [InlineData("ar", 360, "below")]
    public async Task A_translation_stands_beside_its_source_and_on_a_phone_below_it(string language, int width, string place)
    {
        var tab = await chromium.OpenAsync($"translations/{language}/letter.html", new() { ViewportSize = new() { Width = width, Height = 800 } });

        var columns = await tab.EvaluateAsync<string>(Columns);
        await tab.Context.CloseAsync();

        Assert.Equal(place, columns);
    }
}

using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>Whoever reads without colours or without scripts reads the same words.</summary>
public sealed class SameWordsTests(Chromium chromium)
{
    private const string Words = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task Forced_colours_and_a_browser_without_scripts_show_the_same_words(string page)
    {
        var tab = await chromium.OpenAsync(page, new());
        var words = await tab.EvaluateAsync<string>(Words);
        await tab.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var forced = await tab.EvaluateAsync<string>(Words);
        await tab.Context.CloseAsync();

        var safest = await chromium.OpenAsync(page, new() { JavaScriptEnabled = false });
        var withoutScripts = await safest.EvaluateAsync<string>(Words);
        await safest.Context.CloseAsync();

        Assert.NotEmpty(words);
        Assert.Equal(words, forced);
        Assert.Equal(words, withoutScripts);
    }
}

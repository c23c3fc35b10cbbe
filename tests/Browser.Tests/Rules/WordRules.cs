using Browser.Tests.Support;

namespace Browser.Tests.Rules;

/// <summary>Whoever reads without colours or without scripts reads the same words.</summary>
internal static class WordRules
{
    private const string Words = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    public static async Task<IEnumerable<string>> ForcedColoursAsync(IPage tab)
    {
        var words = await tab.EvaluateAsync<string>(Words);
        return Differences(words, await Tab.WithMediaAsync(tab, new() { ForcedColors = ForcedColors.Active }, () => tab.EvaluateAsync<string>(Words)));
    }

    /// <summary>Opens the page anew, in the same tab, and leaves it as it is without scripts; we ourselves may still ask.</summary>
    public static async Task<IEnumerable<string>> WithoutScriptsAsync(IPage tab)
    {
        var words = await tab.EvaluateAsync<string>(Words);
        var session = await tab.Context.NewCDPSessionAsync(tab);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        await tab.GotoAsync(tab.Url.Split('#')[0]);
        var withoutScripts = await tab.EvaluateAsync<string>(Words);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        await session.DetachAsync();
        return Differences(words, withoutScripts);
    }

    private static string[] Differences(string words, string others) =>
        words.Length == 0 ? ["there are no words"] : words == others ? [] : [$"{others}\ninstead of {words}"];
}

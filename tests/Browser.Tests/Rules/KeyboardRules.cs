using Browser.Tests.Support;

namespace Browser.Tests.Rules;

/// <summary>Whoever uses the keyboard gets everywhere, in the order of the page, and sees where.</summary>
internal static class KeyboardRules
{
    /// <summary>What the focused element looks like; nothing is wrong when all is said by the empty string.</summary>
    private const string FaultOfFocus = """
        () => {
          const element = document.activeElement;
          const name = element.tagName + ' ' + (element.getAttribute('href') ?? element.id);
          const style = getComputedStyle(element);
          const [box] = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
          if (!box || box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) return name + ' is not in view';
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return name + ' shows no focus';
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
          const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
          const above = document.elementFromPoint(x, y);
          return element.contains(above) || above?.contains(element) ? '' : name + ' is covered by ' + above?.outerHTML.slice(0, 80);
        }
        """;

    /// <summary>Numbers the stops of the keyboard, and has the page note at each key that is let go where it stands and what is wrong there.</summary>
    private const string Watch = $$"""
        () => {
          const stops = [...document.querySelectorAll('a[href], input, button, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility() && !(e.type === 'radio' && !e.checked));
          stops.forEach((stop, i) => stop.dataset.stop = i);
          window.reached = [];
          addEventListener('keyup', () => window.reached.push((document.activeElement.dataset.stop ?? '') + ' ' + ({{FaultOfFocus}})()));
          return stops.length;
        }
        """;

    public static async Task<IEnumerable<string>> EveryStopAsync(IPage tab)
    {
        var stops = await tab.EvaluateAsync<int>(Watch);
        var reached = await Tab.WithMediaAsync(tab, new() { ReducedMotion = ReducedMotion.Reduce }, async () =>
        {
            await PressTabAsync(tab, stops);
            return await tab.EvaluateAsync<string[]>("() => window.reached");
        });
        return Enumerable.Range(0, stops)
            .Where(stop => reached.ElementAtOrDefault(stop) != $"{stop} ")
            .Select(stop => $"stop {stop}: reached {reached.ElementAtOrDefault(stop) ?? "nothing"}");
    }

    /// <summary>The browser takes keys in their order: to send them all before it has answered costs a quarter of waiting for each.</summary>
    private static async Task PressTabAsync(IPage tab, int times)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab);
        await Task.WhenAll(Enumerable.Range(0, 2 * times).Select(i => session.SendAsync("Input.dispatchKeyEvent", new()
        {
            ["type"] = i % 2 == 0 ? "rawKeyDown" : "keyUp",
            ["key"] = "Tab",
            ["code"] = "Tab",
            ["windowsVirtualKeyCode"] = 9,
        })));
        await session.DetachAsync();
    }

    /// <summary>On a page that is just opened.</summary>
    public static async Task<IEnumerable<string>> FirstStopAsync(IPage tab)
    {
        await tab.Keyboard.PressAsync("Tab");
        var fault = await tab.EvaluateAsync<string>(FaultOfFocus);
        var target = await tab.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await tab.Keyboard.PressAsync("Enter");
        await tab.Keyboard.PressAsync("Tab");
        var isPastNavigation = await tab.EvaluateAsync<bool>("() => document.activeElement.closest('header') === null");
        return (fault, target, isPastNavigation) is ("", "#main", true)
            ? []
            : [$"{fault}; it leads to {target}, {(isPastNavigation ? "past" : "not past")} the navigation"];
    }
}

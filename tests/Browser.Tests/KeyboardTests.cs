using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class KeyboardTests(Chromium chromium)
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

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task The_first_key_offers_to_skip_to_the_text(string page)
    {
        var tab = await chromium.OpenAsync(page, new());

        await tab.Keyboard.PressAsync("Tab");
        var fault = await tab.EvaluateAsync<string>(FaultOfFocus);
        var target = await tab.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await tab.Keyboard.PressAsync("Enter");
        await tab.Keyboard.PressAsync("Tab");
        var isPastNavigation = await tab.EvaluateAsync<bool>("() => document.activeElement.closest('header') === null");
        await tab.Context.CloseAsync();

        Assert.Equal("", fault);
        Assert.Equal("#main", target);
        Assert.True(isPastNavigation);
    }

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task The_keyboard_follows_the_page_and_shows_where_it_is(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { ReducedMotion = ReducedMotion.Reduce });
        var stops = await tab.EvaluateAsync<int>("""
            () => {
              const stops = [...document.querySelectorAll('a[href], input, button, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility() && !(e.type === 'radio' && !e.checked));
              stops.forEach((stop, i) => stop.dataset.stop = i);
              return stops.length;
            }
            """);
        List<string> faults = [];

        for (var stop = 0; stop < stops; stop++)
        {
            await tab.Keyboard.PressAsync("Tab");
            var reached = await tab.EvaluateAsync<string>($"() => (document.activeElement.dataset.stop ?? '') + ' ' + ({FaultOfFocus})()");
            if (reached != $"{stop} ")
            {
                faults.Add($"stop {stop}: reached {reached}");
            }
        }

        await tab.Context.CloseAsync();
        Faults.None(faults);
    }
}

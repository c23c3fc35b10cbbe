using System.Collections.Concurrent;
using Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(BuiltSite))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.All)]

namespace Browser.Tests.Support;

/// <summary>
/// One browser for all tests, started by the first that asks. A test has one tab open at a time, and as many tests run at
/// once as there are cores: more pages than that only make each other wait.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _starting = new(1);
    private readonly ConcurrentBag<Tab> _free = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Does something in a tab that others have used, and that is left as it was found; after a failure it is not used again.</summary>
    public async Task<T> InTabAsync<T>(Func<Tab, Task<T>> visit)
    {
        var tab = _free.TryTake(out var free) ? free : new Tab(await OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Light }));
        try
        {
            var result = await visit(tab);
            _free.Add(tab);
            return result;
        }
        catch
        {
            await tab.Page.Context.CloseAsync();
            throw;
        }
    }

    /// <summary>A new tab that has no network. Its context is closed with it.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        options.Offline = true;
        return await (await ContextAsync(options)).NewPageAsync();
    }

    /// <summary>Tabs that share what they know; they have a network unless the options say otherwise.</summary>
    public async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options) => await (await StartAsync()).NewContextAsync(options);

    public async Task<IPage> OpenAsync(string page, BrowserNewContextOptions options)
    {
        var tab = await OpenAsync(options);
        await tab.GotoAsync(Site.UrlOf(page));
        return tab;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        var executable = Tools.Chromium;
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
        }
        finally
        {
            _starting.Release();
        }
    }
}

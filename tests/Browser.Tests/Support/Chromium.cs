using Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace Browser.Tests.Support;

/// <summary>One browser for all tests, started by the first that asks; each test gets a context of its own.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A tab that has no network. Its context is closed with it.</summary>
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

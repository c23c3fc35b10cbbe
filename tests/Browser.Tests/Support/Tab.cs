namespace Browser.Tests.Support;

/// <summary>
/// A tab without a network that opens one page after the other, for a new one costs as much as several pages; and what
/// the page in it asks for and complains of.
/// </summary>
public sealed class Tab
{
    /// <summary>That of an ordinary desk, in which a test finds the tab and leaves it.</summary>
    private const int Width = 1280, Height = 720;

    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    public Tab(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.RequestFailed += (_, request) => _complaints.Add($"{request.Url}: {request.Failure}");
        page.Console += (_, message) => _complaints.Add($"the console says: {message.Text}");
        page.PageError += (_, error) => _complaints.Add($"an error of a script: {error}");
    }

    public IPage Page { get; }

    /// <summary>The addresses that were asked for since the page was opened, its own among them.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>What failed, and what the browser said of it, since the page was opened.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task OpenAsync(string url)
    {
        _requests.Clear();
        _complaints.Clear();
        await Page.GotoAsync(url);
    }

    /// <summary>Asks something of the page in a window of another size.</summary>
    public static async Task<T> InWindowAsync<T>(IPage page, int width, int height, Func<Task<T>> ask)
    {
        await page.SetViewportSizeAsync(width, height);
        var answer = await ask();
        await page.SetViewportSizeAsync(Width, Height);
        return answer;
    }

    /// <summary>Asks something of the page as it is for readers who wish for something, or on paper.</summary>
    public static async Task<T> WithMediaAsync<T>(IPage page, PageEmulateMediaOptions media, Func<Task<T>> ask)
    {
        await page.EmulateMediaAsync(media);
        var answer = await ask();
        await page.EmulateMediaAsync(Ordinary);
        return answer;
    }

    private static PageEmulateMediaOptions Ordinary => new()
    {
        Media = Media.Null,
        ColorScheme = ColorScheme.Light,
        ForcedColors = ForcedColors.None,
        ReducedMotion = ReducedMotion.NoPreference,
    };
}

using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class NetworkTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task A_page_asks_for_nothing_but_files_of_the_site(string page)
    {
        var tab = await chromium.OpenAsync(new());
        List<string> requests = [], faults = [];
        tab.Request += (_, request) => requests.Add(request.Url);
        tab.RequestFailed += (_, request) => faults.Add($"{request.Url}: {request.Failure}");
        tab.Console += (_, message) => faults.Add(message.Text);
        tab.PageError += (_, error) => faults.Add(error);

        await tab.GotoAsync(Site.UrlOf(page), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Context.CloseAsync();

        Faults.None(faults);
        Assert.NotEmpty(requests);
        Assert.All(requests, url => Assert.StartsWith(Site.UrlOf(page)[..^page.Length], url, StringComparison.Ordinal));
    }
}

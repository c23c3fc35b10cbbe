using System.IO.Compression;
using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>The same files work wherever they lie: below a path of a host, at its root, in a folder, and so do the copies of them.</summary>
public sealed class AddressTests(Chromium chromium, BuiltSite built)
{
    [Fact]
    public async Task In_a_folder_without_a_network_every_link_works_and_every_page_is_found_by_clicking()
    {
        var walk = await Walk.ThroughAsync(chromium, UrlOf(built.Folder), built.Folder, Pages(built.Pages));

        Faults.None(walk.Faults);
        Assert.Equal(Pages(built.Pages), walk.FoundFrom("index.html"));
    }

    [Fact]
    public async Task Every_link_of_telling_pages_works_below_a_path_of_a_host()
    {
        using var server = new PagesServer(built.Folder, BuiltSite.BasePath);

        Faults.None((await Walk.ThroughAsync(chromium, server.Url, built.Folder, TellingPages(built.Pages))).Faults);
    }

    [Fact]
    public async Task Every_link_of_telling_pages_works_at_the_root_of_a_host()
    {
        using var server = new PagesServer(Site.Folder, "/");

        Faults.None((await Walk.ThroughAsync(chromium, server.Url, Site.Folder, TellingPages(Site.AllPages))).Faults);
    }

    [Theory]
    [InlineData("open-letter-2020.zip")]
    [InlineData("open-letter-2020-ar.zip")]
    public async Task Every_link_of_telling_pages_works_in_an_unpacked_archive_without_a_network(string archive)
    {
        var parent = Directory.CreateTempSubdirectory("unpacked-").FullName;
        await ZipFile.ExtractToDirectoryAsync(Path.Join(built.Folder, "downloads", archive), parent, TestContext.Current.CancellationToken);
        var folder = Path.Join(parent, "open-letter-2020");
        var pages = TellingPages(Repository.FilesBelow(folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal))).ToList();

        var walk = await Walk.ThroughAsync(chromium, UrlOf(folder), folder, pages);
        Directory.Delete(parent, recursive: true);

        Assert.Contains("index.html", pages);
        Faults.None(walk.Faults);
    }

    [Theory]
    [InlineData("letter-en.html")]
    [InlineData("letter-ar.html")]
    [InlineData("letter-zh-hans.html")]
    public async Task Every_link_works_in_the_single_file_which_loads_nothing(string file)
    {
        var folder = Directory.CreateTempSubdirectory("single-").FullName;
        File.Copy(Path.Join(built.Folder, "downloads", file), Path.Join(folder, file));

        var walk = await Walk.ThroughAsync(chromium, UrlOf(folder), folder, [file]);
        Directory.Delete(folder, recursive: true);

        Faults.None(walk.Faults);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("fr/x")]
    [InlineData("a/b/c")]
    [InlineData("letter.html/x.html")]
    public async Task A_page_that_is_not_there_is_answered_with_styles_and_working_links_at_any_depth(string missing)
    {
        using var server = new PagesServer(built.Folder, BuiltSite.BasePath);
        var context = await chromium.ContextAsync(new() { Offline = false });
        var tab = await context.NewPageAsync();
        List<string> requests = [];
        tab.Request += (_, request) => requests.Add(request.Url);

        var answer = await tab.GotoAsync(server.Url + missing);
        var styled = await tab.EvaluateAsync<bool>("() => getComputedStyle(document.querySelector('.skip')).position === 'absolute'");
        var links = await tab.EvaluateAsync<string[]>("() => [...document.links].map(a => a.href)");
        var icon = await tab.EvaluateAsync<string>("() => document.querySelector('link[rel=icon]').href");
        await context.CloseAsync();

        Assert.Equal(404, answer!.Status);
        Assert.True(styled, "the page has no styles");
        Assert.All([.. links.Where(l => l != server.Url + missing + "#main"), icon], link =>
        {
            Assert.StartsWith(server.Url, link, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Join(built.Folder, link[server.Url.Length..])), link);
        });
        Assert.All(requests, request => Assert.StartsWith(server.Url, request, StringComparison.Ordinal));
    }

    /// <summary>The page for missing addresses has links for where it is served, and is a test of its own.</summary>
    private static IEnumerable<string> Pages(IEnumerable<string> pages) => pages.Where(page => page != "404.html");

    /// <summary>The files are the same at every address, so that one walk goes through all of them and the others through these.</summary>
    private static IEnumerable<string> TellingPages(IEnumerable<string> pages) => Pages(pages).Where(page => Extent.IsAll || Site.IsTelling(page));

    private static string UrlOf(string folder) => new Uri(folder).AbsoluteUri + "/";
}

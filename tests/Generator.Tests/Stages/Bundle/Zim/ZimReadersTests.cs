using System.Net;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle.Zim;

/// <summary>The archives of the repository's own site, as the tools of the openZIM and Kiwix projects see them.</summary>
public sealed class ZimReadersTests(BuiltSite site)
{
    [Fact]
    public void The_checker_of_the_openZIM_project_finds_no_fault_in_any_language()
    {
        var checker = Tools.ZimCheck;

        Assert.All(Archives(), archive =>
        {
            var (exitCode, output) = Tools.Run(checker, "-A", archive);

            Assert.True(exitCode == 0 && output.Contains("Overall Test Status: Pass", StringComparison.Ordinal), output);
            Assert.DoesNotMatch(@"\[(ERROR|WARNING)\]", output);
        });
    }

    [Fact]
    public void Its_reader_lists_every_page_and_what_pages_load()
    {
        var reader = Tools.ZimDump;

        Assert.All(Archives(), archive =>
        {
            var (exitCode, output) = Tools.Run(reader, "list", archive);

            Assert.Equal(0, exitCode);
            Assert.Equal(
                Read(archive).ByPath.Where(e => e.StartsWith("C/", StringComparison.Ordinal)).Select(e => e[2..]),
                output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        });
    }

    [Fact]
    public void Every_page_is_read_through_the_server_of_Kiwix()
    {
        using var server = KiwixServer.Start(Archives());

        Assert.All(Archives(), archive =>
        {
            var zim = Read(archive);
            var name = Path.GetFileNameWithoutExtension(archive);

            Assert.Equal(HttpStatusCode.OK, server.Get(name).Status);
            Assert.All(zim.ByPath.Where(e => e.StartsWith("C/", StringComparison.Ordinal) && zim.MediaType(e) == "text/html"), entry =>
            {
                var (status, body) = server.Get($"{name}/{entry[2..]}");

                Assert.Equal(HttpStatusCode.OK, status);
                Assert.Contains(MainOf(zim.ContentText(entry)), body, StringComparison.Ordinal);
            });
        });
    }

    private IReadOnlyList<string> Archives()
    {
        var archives = site.Downloads(".zim");
        Assert.NotEmpty(archives);
        return archives;
    }

    private static ZimFile Read(string archive) => new(File.ReadAllBytes(archive));

    private static string MainOf(string page) =>
        page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
}

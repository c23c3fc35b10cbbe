using Generator.Diagnostics;
using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Write;

public class CleanerTests
{
    private readonly MemoryFileSystem _site = new();
    private readonly MemoryFileSystem _campaign = new();

    public CleanerTests() =>
        OutputWriter.Write(_site, _campaign, Rendered.Files(("a.html", "a"), ("press/b.html", "b")), keepOthers: false);

    [Fact]
    public void What_the_generator_wrote_goes()
    {
        Assert.Equal(2, Cleaner.Clean(_site, _campaign).Value);
        Assert.Equal("", Rendered.Listing(_site));
    }

    [Fact]
    public void Downloads_go_with_their_list()
    {
        OutputWriter.Write(_site, _campaign, Rendered.Files(("a.html", "a"), ("downloads/letter.epub", "book")), keepOthers: false);

        Assert.Equal(2, Cleaner.Clean(_site, _campaign).Value);
        Assert.Equal("", Rendered.Listing(_site));
    }

    [Fact]
    public void Everything_else_stays()
    {
        _site.Write("press/mine.txt", "mine"u8);

        Cleaner.Clean(_site, _campaign);

        Assert.Equal("press/mine.txt = mine", Rendered.Listing(_site));
    }

    [Fact]
    public void A_file_edited_by_hand_stays_and_stays_listed()
    {
        _site.Write("a.html", "mine"u8);

        var outcome = Cleaner.Clean(_site, _campaign);

        Assert.Equal(OutputRules.EditedByHand, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Equal([".generated", "SHA256SUMS", "a.html"], FolderWalk.Files(_site, "").Select(file => file.Path));
        Assert.Equal("a", Rendered.Text(_site, "SHA256SUMS")[66..67]);
    }

    [Fact]
    public void An_empty_folder_goes_too()
    {
        using var folder = new TemporaryFolder();
        var site = new DiskFileSystem(folder["site"], "site");
        OutputWriter.Write(site, _campaign, Rendered.Files(("press/b.html", "b")), keepOthers: false);

        Cleaner.Clean(site, _campaign);

        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public void A_folder_behind_a_link_is_not_cleaned()
    {
        using var folder = new TemporaryFolder();
        OutputWriter.Write(new DiskFileSystem(folder["site"], "site"), _campaign, Rendered.Files(("press/b.html", "b")), keepOthers: false);
        Directory.Move(folder["site/press"], folder["press"]);
        Directory.CreateSymbolicLink(folder["site/press"], folder["press"]);

        Cleaner.Clean(new DiskFileSystem(folder["site"], "site"), _campaign);

        Assert.True(File.Exists(folder["press/b.html"]));
    }

    [Fact]
    public void A_folder_without_the_mark_is_refused()
    {
        _site.Delete(SiteMark.FileName);
        var before = Rendered.Listing(_site);

        Assert.Equal(OutputRules.ForeignFolder, Assert.Single(Cleaner.Clean(_site, _campaign).Diagnostics).Rule);
        Assert.Equal(before, Rendered.Listing(_site));
    }

    [Fact]
    public void Without_a_record_nothing_is_deleted()
    {
        _site.Delete("SHA256SUMS");
        var before = Rendered.Listing(_site);

        Assert.Equal(0, Cleaner.Clean(_site, _campaign).Value);
        Assert.Equal(before, Rendered.Listing(_site));
    }
}

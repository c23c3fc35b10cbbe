using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Stages.Write;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Write;

public class OutputWriterTests
{
    private readonly MemoryFileSystem _site = Rendered.MarkedFolder();
    private readonly MemoryFileSystem _campaign = new();

    [Fact]
    public void A_first_build_writes_every_file_and_the_record()
    {
        var outcome = Write(("index.html", "home"), ("press/a.html", "a"));

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(new WriteReport(3, 0, 0), outcome.Value);
        Assert.Equal([".generated", "SHA256SUMS", "index.html", "press/a.html"], FolderWalk.Files(_site, "").Select(file => file.Path));
    }

    [Fact]
    public void Files_that_did_not_change_are_not_written()
    {
        Write(("a.html", "a"), ("b.html", "b"), ("c.html", "c"));
        var watched = new RecordingFileSystem(_site);

        OutputWriter.Write(watched, _campaign, Rendered.Files(("a.html", "a"), ("b.html", "changed"), ("c.html", "c")), keepOthers: false);

        Assert.DoesNotContain(watched.Changes, change => change.EndsWith("a.html", StringComparison.Ordinal));
        Assert.Contains("move b.html", watched.Changes);
    }

    [Fact]
    public void A_second_build_of_the_same_site_changes_nothing()
    {
        Write(("a.html", "a"));
        var watched = new RecordingFileSystem(_site);

        var outcome = OutputWriter.Write(watched, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false);

        Assert.Empty(watched.Changes);
        Assert.Equal(new WriteReport(0, 2, 0), outcome.Value);
    }

    [Fact]
    public void A_page_that_is_gone_goes_with_its_folder()
    {
        Write(("index.html", "home"), ("press/a.html", "a"));

        Write(("index.html", "home"));

        Assert.Null(_site.Find("press"));
        Assert.DoesNotContain("press", Rendered.Text(_site, "SHA256SUMS"), StringComparison.Ordinal);
    }

    [Fact]
    public void Downloads_are_listed_in_a_list_of_their_own()
    {
        Write(("a.html", "a"), ("downloads/letter.epub", "book"));

        Assert.Equal([".generated", "SHA256SUMS", "a.html", "downloads/.generated", "downloads/SHA256SUMS", "downloads/letter.epub"], FolderWalk.Files(_site, "").Select(file => file.Path));
        Assert.Equal("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.html\n", Rendered.Text(_site, "SHA256SUMS"));
        Assert.EndsWith("  letter.epub\n", Rendered.Text(_site, "downloads/SHA256SUMS"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_without_downloads_takes_those_of_an_earlier_one_away()
    {
        Write(("a.html", "a"), ("downloads/letter.epub", "book"), ("downloads/letter.zim", "archive"));
        _site.Write("downloads/mine.txt", "mine"u8);
        _site.Write("downloads/letter.zim", "edited"u8);

        var outcome = Write(("a.html", "a"));

        Assert.Equal([".generated", "SHA256SUMS", "a.html", "downloads/letter.zim", "downloads/mine.txt"], FolderWalk.Files(_site, "").Select(file => file.Path));
        Assert.Equal("downloads/letter.zim", Assert.Single(outcome.Diagnostics).Location!.Value.Path.Value);
    }

    [Fact]
    public void A_build_of_a_part_keeps_the_downloads_and_their_list()
    {
        Write(("a.html", "a"), ("downloads/letter.epub", "book"));
        var before = Rendered.Listing(_site);

        OutputWriter.Write(_site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: true);

        Assert.Equal(before, Rendered.Listing(_site));
    }

    [Fact]
    public void The_record_is_moved_last()
    {
        Write(("a.html", "a"), ("old.html", "old"));
        var watched = new RecordingFileSystem(_site);

        OutputWriter.Write(watched, _campaign, Rendered.Files(("a.html", "b")), keepOthers: false);

        var steps = watched.Changes.Where(change => !change.Contains(".new", StringComparison.Ordinal));
        Assert.Equal(["move a.html", "delete old.html", "move SHA256SUMS"], steps);
    }

    [Fact]
    public void A_listed_file_edited_by_hand_is_overwritten_with_a_warning()
    {
        Write(("a.html", "a"));
        _site.Write("a.html", "mine"u8);

        var outcome = Write(("a.html", "a"));

        AssertFound(OutputRules.EditedByHand, "a.html", outcome);
        Assert.Equal("a", Rendered.Text(_site, "a.html"));
    }

    [Fact]
    public void A_stale_file_edited_by_hand_is_left_with_a_warning()
    {
        Write(("a.html", "a"), ("b.html", "b"));
        _site.Write("b.html", "mine"u8);

        var outcome = Write(("a.html", "a"));

        AssertFound(OutputRules.EditedByHand, "b.html", outcome);
        Assert.Equal("mine", Rendered.Text(_site, "b.html"));
    }

    [Fact]
    public void An_unlisted_file_in_the_way_is_an_error_and_nothing_is_written()
    {
        Write(("a.html", "a"));
        _site.Write("b.html", "mine"u8);
        var before = Rendered.Listing(_site);

        var outcome = Write(("a.html", "new"), ("b.html", "b"));

        AssertFound(OutputRules.FileInTheWay, "b.html", outcome);
        Assert.Equal(before, Rendered.Listing(_site));
    }

    [Fact]
    public void An_unlisted_file_that_is_already_right_is_no_obstacle()
    {
        _site.Write("a.html", "a"u8);

        Assert.Empty(Write(("a.html", "a")).Diagnostics);
    }

    [Fact]
    public void A_file_that_nobody_listed_stays()
    {
        _site.Write("CNAME", "letter.example.org"u8);

        Write(("a.html", "a"));
        Write(("b.html", "b"));

        Assert.Equal("letter.example.org", Rendered.Text(_site, "CNAME"));
    }

    [Theory]
    [InlineData("press", "press/a.html")]
    [InlineData("press/a.html/x", "press/a.html")]
    public void A_file_where_a_folder_belongs_and_the_reverse_are_errors(string there, string made)
    {
        _site.Write(there, "mine"u8);

        Assert.Equal(OutputRules.FileInTheWay, Assert.Single(Write((made, "a")).Diagnostics).Rule);
    }

    [Theory]
    [InlineData("press")]
    [InlineData("press/a.html")]
    public void A_link_on_the_way_is_refused(string link)
    {
        _site.AddLink(link);

        AssertFound(OutputRules.SymbolicLink, link, Write(("press/a.html", "a")));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["site"], folder["elsewhere"]);

        var outcome = OutputWriter.Write(new DiskFileSystem(folder["site"], "site"), _campaign, Rendered.Files(("a.html", "a")), keepOthers: false);

        AssertFound(OutputRules.SymbolicLink, "site", outcome);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["elsewhere"]));
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["site"], "mine");

        var outcome = OutputWriter.Write(new DiskFileSystem(folder["site"], "site"), _campaign, Rendered.Files(("a.html", "a")), keepOthers: false);

        AssertFound(OutputRules.FileInTheWay, "site", outcome);
    }

    [Fact]
    public void A_record_that_points_outside_is_not_trusted()
    {
        _site.Write("SHA256SUMS", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../content/site.yml\n"u8);

        AssertFound(OutputRules.BrokenRecord, "SHA256SUMS", Write(("a.html", "a")));
    }

    [Fact]
    public void A_partial_build_keeps_the_other_files_and_their_lines()
    {
        Write(("a.html", "a"), ("fr/a.html", "fr"));
        var record = Rendered.Text(_site, "SHA256SUMS");

        OutputWriter.Write(_site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: true);

        Assert.Equal(record, Rendered.Text(_site, "SHA256SUMS"));
        Assert.Equal("fr", Rendered.Text(_site, "fr/a.html"));
    }

    [Fact]
    public void A_folder_with_somebodys_files_is_refused_whatever_list_lies_beside_them()
    {
        var site = MemoryFileSystem.FromText("-- thesis.txt --\nmine\n-- photos/a.jpg --\nmine\n");
        site.Write("SHA256SUMS", Checksums.Of([KeyValuePair.Create(OutputPath.Of("thesis.txt"), Fingerprint.Of("mine\n"))]).ToBytes());
        var before = Rendered.Listing(site);

        var outcome = OutputWriter.Write(site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false);

        AssertFound(OutputRules.ForeignFolder, "", outcome);
        Assert.Equal(
            "this folder has no file `.generated` by which the generator knows its own, but holds `SHA256SUMS`, `photos/a.jpg`, `thesis.txt`",
            outcome.Diagnostics[0].Message);
        Assert.Equal(before, Rendered.Listing(site));
    }

    [Fact]
    public void The_first_ten_of_many_files_are_named()
    {
        var site = new MemoryFileSystem();
        foreach (var number in Enumerable.Range(10, 90))
        {
            site.Write($"{number}", "mine"u8);
        }

        var found = Assert.Single(OutputWriter.Write(site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false).Diagnostics);
        Assert.EndsWith("`18`, `19`, …", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("")]
    public void A_mark_with_other_words_is_none(string mark)
    {
        var site = new MemoryFileSystem();
        site.Write(SiteMark.FileName, System.Text.Encoding.UTF8.GetBytes(mark));
        site.Write("thesis.txt", "mine"u8);

        AssertFound(OutputRules.ForeignFolder, "", OutputWriter.Write(site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false));
    }

    [Fact]
    public void A_list_of_downloads_counts_only_beside_a_mark_of_its_own()
    {
        Write(("a.html", "a"));
        _site.Write("downloads/letter.epub", "mine"u8);
        var list = Checksums.Of([KeyValuePair.Create(OutputPath.Of("letter.epub"), Fingerprint.Of("mine"))]).ToBytes();
        _site.Write("downloads/SHA256SUMS", list);

        Assert.Empty(Write(("a.html", "a")).Diagnostics);
        Assert.Equal("mine", Rendered.Text(_site, "downloads/letter.epub"));
        Assert.Equal(
            [("downloads/SHA256SUMS", OutputRules.FileInTheWay), ("downloads/letter.epub", OutputRules.FileInTheWay)],
            Write(("a.html", "a"), ("downloads/letter.epub", "book")).Diagnostics.Select(found => (found.Location!.Value.Path.Value, found.Rule)));
        Assert.Equal(list, _site.Read("downloads/SHA256SUMS", int.MaxValue));
    }

    [Theory]
    [InlineData(".new/list")]
    [InlineData(".new/files/a.html")]
    public void Steps_that_no_build_of_this_machine_began_are_refused(string left)
    {
        Write(("a.html", "a"));
        _site.Write(left, System.Text.Encoding.UTF8.GetBytes($"-{Fingerprint.Of("a").Hex}  a.html\n"));
        var before = Rendered.Listing(_site);

        AssertFound(OutputRules.ForeignFolder, ".new", Write(("b.html", "b")));
        Assert.Equal(before, Rendered.Listing(_site));
        Assert.Equal(0, Cleaner.Clean(_site, _campaign).Value);
        Assert.Equal(before, Rendered.Listing(_site));
        Assert.Equal([OutputRules.ForeignFolder], OutputWriter.FinishInterrupted(_site, _campaign).Select(found => found.Rule));
    }

    [Fact]
    public void A_folder_that_another_build_writes_is_left_alone_until_that_ends()
    {
        using var folder = new TemporaryFolder();
        var site = new DiskFileSystem(folder["site"], "site");
        using (site.Hold(SiteMark.FileName, SiteMark.Content))
        {
            var failure = Assert.Throws<FileSystemException>(() => OutputWriter.Write(site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false));

            Assert.Equal((OutputRules.Busy, "site/.generated"), (failure.ToDiagnostic().Rule, failure.Path));
            Assert.Throws<FileSystemException>(() => Cleaner.Clean(site, _campaign));
            Assert.Null(site.Find("a.html"));
        }

        Assert.Empty(OutputWriter.Write(site, _campaign, Rendered.Files(("a.html", "a")), keepOthers: false).Diagnostics);
    }

    [Fact]
    public void A_folder_of_empty_folders_is_empty()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["site/press/a"]);

        Assert.Empty(OutputWriter.Write(new DiskFileSystem(folder["site"], "site"), _campaign, Rendered.Files(("a.html", "a")), keepOthers: false).Diagnostics);
    }

    [Fact]
    public void A_file_that_lost_its_mode_gets_it_back()
    {
        Write(("a.html", "a"));
        _site.SetMode("a.html", FileEntry.OrdinaryMode | UnixFileMode.UserExecute);

        Write(("a.html", "a"));

        Assert.Equal(FileEntry.OrdinaryMode, _site.Find("a.html")?.Mode);
    }

    private Outcome<WriteReport> Write(params (string Path, string Content)[] files) =>
        OutputWriter.Write(_site, _campaign, Rendered.Files(files), keepOthers: false);

    private static void AssertFound(Rule rule, string path, Outcome<WriteReport> outcome)
    {
        var found = Assert.Single(outcome.Diagnostics);
        Assert.Equal((rule, path), (found.Rule, found.Location?.Path.Value));
    }
}

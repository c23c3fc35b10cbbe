using Generator.Diagnostics;
using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Write;

/// <summary>A build that is killed while it writes, at every change it makes to the disk.</summary>
public class InterruptionTests
{
    private static readonly (string, string)[] Before = [("a.html", "old a"), ("gone/b.html", "old b"), ("same.html", "same")];
    private static readonly (string, string)[] After = [("a.html", "new a"), ("fr/c.html", "new c"), ("same.html", "same")];
    private static readonly (string, string)[] Later = [("a.html", "later a"), ("d.html", "later d")];

    public static TheoryData<int> EveryChange => [.. Enumerable.Range(0, CountChanges())];

    [Theory, MemberData(nameof(EveryChange))]
    public void Every_file_is_whole_old_or_new(int changes)
    {
        var (site, _) = InterruptedAfter(changes);

        var whole = Before.Concat(After).Select(file => $"{file.Item1} = {file.Item2}").ToHashSet();
        var pages = FolderWalk.Files(site, "").Select(file => file.Path).Where(path => path[0] != '.' && path != Checksums.FileName);
        Assert.Subset(whole, pages.Select(path => $"{path} = {Rendered.Text(site, path)}").ToHashSet());
    }

    [Theory, MemberData(nameof(EveryChange))]
    public void The_next_build_ends_as_if_nothing_had_happened(int changes)
    {
        var (site, campaign) = InterruptedAfter(changes);

        var outcome = OutputWriter.Write(site, campaign, Rendered.Files(Later), keepOthers: false);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(Clean(Later), Rendered.Listing(site));
    }

    [Theory, MemberData(nameof(EveryChange))]
    public void Cleaning_leaves_nothing(int changes)
    {
        var (site, campaign) = InterruptedAfter(changes);

        Assert.Empty(Cleaner.Clean(site, campaign).Diagnostics);

        Assert.Equal("", Rendered.Listing(site));
    }

    [Fact]
    public void Before_the_list_the_old_site_stands_and_after_it_the_new_one_comes()
    {
        for (var changes = 0; changes < CountChanges(); changes++)
        {
            var (site, campaign) = InterruptedAfter(changes);
            var hadList = site.Find(".new/list") is not null;
            Assert.True(Staging.TryFinish(site, campaign));

            string[] allowed = hadList ? [Clean(After)] : [Clean(Before), Clean(After)];
            Assert.Contains(Rendered.Listing(site), allowed);
        }
    }

    [Fact]
    public void A_first_build_that_is_killed_at_any_moment_is_begun_anew()
    {
        for (var (changes, isDone) = (0, false); !isDone; changes++)
        {
            var (site, campaign) = (new MemoryFileSystem(), new MemoryFileSystem());
            var interrupted = new InterruptedFileSystem(site, changes, () => new OperationCanceledException());
            try
            {
                OutputWriter.Write(interrupted, interrupted.Beside(campaign), Rendered.Files(After), keepOthers: false);
                isDone = true;
            }
            catch (OperationCanceledException)
            {
                Assert.True(Verifier.Verify(site).HasErrors || Rendered.Listing(site) == Clean(After));
            }

            Assert.Empty(OutputWriter.Write(site, campaign, Rendered.Files(Later), keepOthers: false).Diagnostics);
            Assert.Equal(Clean(Later), Rendered.Listing(site));
            Assert.Empty(FolderWalk.Files(campaign, ""));
        }
    }

    [Fact]
    public void A_list_without_its_files_is_dropped()
    {
        var (site, campaign) = InterruptedAfter(8);
        Assert.NotNull(site.Find(".new/list"));
        site.Write(".new/files/a.html", "hal"u8);

        Assert.True(Staging.TryFinish(site, campaign));

        Assert.Equal(Clean(Before), Rendered.Listing(site));
    }

    [Fact]
    public void A_full_disk_leaves_the_site_as_it_was()
    {
        var site = Built(Before);
        var full = new InterruptedFileSystem(site, 1, () => new FileSystemException(DiskProblem.Full, "a.html", null));

        Assert.Throws<FileSystemException>(() => OutputWriter.Write(full, new MemoryFileSystem(), Rendered.Files(After), keepOthers: false));

        FolderWalk.Delete(site, Staging.Folder);
        Assert.Equal(Clean(Before), Rendered.Listing(site));
    }

    [Theory, InlineData(nameof(DiskProblem.ReadOnly)), InlineData(nameof(DiskProblem.Denied))]
    public void From_a_checkout_that_can_only_be_read_a_site_is_built_elsewhere(string problem)
    {
        var site = Built(Before);

        Assert.Empty(OutputWriter.Write(site, OnlyRead(Enum.Parse<DiskProblem>(problem)), Rendered.Files(After), keepOthers: false).Diagnostics);

        Assert.Equal(Clean(After), Rendered.Listing(site));
    }

    [Fact]
    public void What_such_a_build_leaves_when_it_is_killed_is_refused()
    {
        var (site, campaign) = (Built(Before), OnlyRead(DiskProblem.ReadOnly));
        var interrupted = new InterruptedFileSystem(site, 8, () => new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => OutputWriter.Write(interrupted, campaign, Rendered.Files(After), keepOthers: false));
        Assert.NotNull(site.Find(".new/list"));

        var found = Assert.Single(OutputWriter.Write(site, campaign, Rendered.Files(Later), keepOthers: false).Diagnostics);

        Assert.Equal(OutputRules.ForeignFolder, found.Rule);
        Assert.Contains(".new", found.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_cannot_be_written_for_another_reason_stops_the_build()
    {
        var campaign = OnlyRead(DiskProblem.Link);

        Assert.Throws<FileSystemException>(() => OutputWriter.Write(Built(Before), campaign, Rendered.Files(After), keepOthers: false));
    }

    /// <summary>A campaign in which nothing can be changed.</summary>
    private static InterruptedFileSystem OnlyRead(DiskProblem problem) =>
        new(new MemoryFileSystem(), 0, () => new FileSystemException(problem, ".cache", null));

    private static (MemoryFileSystem Site, MemoryFileSystem Campaign) InterruptedAfter(int changes)
    {
        var (site, campaign) = (Built(Before), new MemoryFileSystem());
        var interrupted = new InterruptedFileSystem(site, changes, () => new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(
            () => OutputWriter.Write(interrupted, interrupted.Beside(campaign), Rendered.Files(After), keepOthers: false));
        return (site, campaign);
    }

    private static MemoryFileSystem Built((string, string)[] files)
    {
        var site = new MemoryFileSystem();
        OutputWriter.Write(site, new MemoryFileSystem(), Rendered.Files(files), keepOthers: false);
        return site;
    }

    private static string Clean((string, string)[] files) => Rendered.Listing(Built(files));

    private static int CountChanges()
    {
        for (var changes = 0; ; changes++)
        {
            try
            {
                var site = new InterruptedFileSystem(Built(Before), changes, () => new OperationCanceledException());
                OutputWriter.Write(site, site.Beside(new MemoryFileSystem()), Rendered.Files(After), keepOthers: false);
                return changes;
            }
            catch (OperationCanceledException)
            {
                // Not enough yet.
            }
        }
    }
}

using System.Formats.Tar;

namespace Generator.Tests.Laws;

/// <summary>What GitHub Pages gets: the archive that its upload action makes of the site, by the options of the workflow.</summary>
public sealed class PagesArtifactTests(BuiltSite site) : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Traversable = Readable | UnixFileMode.OtherExecute;

    private readonly string _archive = Path.GetTempFileName();

    public void Dispose() => File.Delete(_archive);

    [Fact]
    public void It_holds_every_file_of_the_site_hidden_ones_too_for_everybody_to_read_and_no_link()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the action runs tar on Linux");
        var (exitCode, output) = Tools.Run(
            "tar", "--dereference", "--hard-dereference", "--directory", site.Folder, "-cf", _archive, "--exclude=.git", "--exclude=.github", ".");
        Assert.True(exitCode == 0, output);

        var entries = Read();

        Assert.All(entries, e => Assert.True(e.Type is TarEntryType.RegularFile or TarEntryType.Directory, $"{e.Name} is a {e.Type}"));
        Assert.All(entries, e => Assert.Equal(Expected(e.Type), e.Mode & Expected(e.Type)));
        Assert.Equal(
            site.Files,
            entries.Where(e => e.Type == TarEntryType.RegularFile).Select(e => e.Name["./".Length..]).Order(StringComparer.Ordinal));
        Assert.Contains(".nojekyll", site.Files);
    }

    private static UnixFileMode Expected(TarEntryType type) => type == TarEntryType.Directory ? Traversable : Readable;

    private List<(string Name, TarEntryType Type, UnixFileMode Mode)> Read()
    {
        using var stream = File.OpenRead(_archive);
        using var reader = new TarReader(stream);
        var entries = new List<(string, TarEntryType, UnixFileMode)>();
        while (reader.GetNextEntry() is { } entry)
        {
            entries.Add((entry.Name, entry.EntryType, entry.Mode));
        }

        return entries;
    }
}

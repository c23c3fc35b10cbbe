namespace Generator.Stages.Write;

/// <summary>
/// The lists of digests in an output folder, one <c>SHA256SUMS</c> for the pages and one for the downloads, which are
/// published beside them but not committed: what the generator wrote there, and so what it may overwrite and delete
/// again, where <see cref="SiteMark"/> stands beside them. They come with every clone and every copy.
/// </summary>
internal static class SiteRecord
{
    private const string DownloadPrefix = WellKnownPages.DownloadFolder + "/";

    private static readonly OutputPath NoJekyll = OutputPath.Of(".nojekyll");
    private static readonly OutputPath OfPages = OutputPath.Of(Checksums.FileName);
    private static readonly OutputPath OfDownloads = OutputPath.Of(DownloadPrefix + Checksums.FileName);

    public static bool IsRecord(OutputPath path) => path == OfPages || path == OfDownloads || path == SiteMark.OfDownloads.Path;

    /// <summary>The lists that there are.</summary>
    public static IEnumerable<OutputPath> In(IFileSystem site) =>
        new[] { OfPages, OfDownloads }.Where(list => site.Find(list.Value) is { IsFile: true });

    /// <summary>
    /// Both lists as one, empty where there is none; the list of the downloads and its mark are themselves files of it.
    /// Nothing beside a finding where they cannot be trusted.
    /// </summary>
    /// <param name="onlyOwn">
    /// Leaves out what is not ours to overwrite and delete, whoever lists it: downloads without a mark, the files that guard
    /// the folder, and names with a dot, such as those of git.
    /// </param>
    public static Checksums? Read(IFileSystem site, Findings findings, bool onlyOwn)
    {
        var isMarked = SiteMark.IsThere(site, SiteMark.OfDownloads);
        if (ReadList(site, OfPages, "", findings) is not { } pages
            || (isMarked || !onlyOwn ? ReadList(site, OfDownloads, DownloadPrefix, findings) : []) is not { } downloads)
        {
            return null;
        }

        var itself = new[] { OfDownloads, SiteMark.OfDownloads.Path }
            .Where(path => isMarked || (!onlyOwn && path == OfDownloads))
            .Select(path => (path, Digest: SiteFile.DigestOf(site, path.Value)))
            .Where(file => file.Digest is not null)
            .Select(file => KeyValuePair.Create(file.path, file.Digest!.Value));
        return Checksums.Of(pages.Concat(downloads).Where(file => !onlyOwn || IsMade(file.Key)).Concat(itself).DistinctBy(file => file.Key));
    }

    /// <summary>The lists as files of the site, that of the pages last; without downloads there is no list of them.</summary>
    public static ImmutableArray<OutputFile> ToFiles(IEnumerable<KeyValuePair<OutputPath, Fingerprint>> files)
    {
        var parts = files.Where(file => !IsRecord(file.Key)).ToLookup(file => file.Key.Value.StartsWith(DownloadPrefix, StringComparison.Ordinal));
        var downloads = parts[true].Select(file => KeyValuePair.Create(OutputPath.Of(file.Key.Value[DownloadPrefix.Length..]), file.Value)).ToList();
        var ofPages = ToFile(OfPages, Checksums.Of(parts[false]));
        return downloads.Count == 0 ? [ofPages] : [SiteMark.OfDownloads, ToFile(OfDownloads, Checksums.Of(downloads)), ofPages];
    }

    private static bool IsMade(OutputPath path) => !IsRecord(path)
        && (path == NoJekyll || !path.Value.Split('/').Any(part => part.StartsWith('.')));

    private static ImmutableArray<KeyValuePair<OutputPath, Fingerprint>>? ReadList(IFileSystem site, OutputPath list, string prefix, Findings findings)
    {
        if (!In(site).Contains(list))
        {
            return [];
        }

        if (Checksums.TryParse(site.Read(list.Value, InputLimits.RecordBytes), out var record, out var line)
            && record.Files.Keys.All(path => OutputPath.TryCreate(prefix + path, out _, out _)))
        {
            return [.. record.Files.Select(file => KeyValuePair.Create(OutputPath.Of(prefix + file.Key), file.Value))];
        }

        findings.Add(
            OutputRules.BrokenRecord,
            new Location(SiteFile.Shown(site, list.Value), line, 1, 0),
            "this line is not a digest, two spaces and a path, so it is not known what the generator wrote",
            "bring the file back with `git checkout`, or empty the folder by hand and build again");
        return null;
    }

    private static OutputFile ToFile(OutputPath path, Checksums list) => new(path, list.ToBytes(), "text/plain", new Origin(null, null, null));
}

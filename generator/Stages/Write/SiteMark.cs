namespace Generator.Stages.Write;

/// <summary>
/// Tells a folder in which the generator may write and delete from one that holds somebody's work. A list of digests
/// alone does not: anybody makes one with <c>sha256sum</c>. So it counts only beside a file of constant content, which
/// no list names. While a build writes it holds that file, which keeps every other out.
/// </summary>
internal static class SiteMark
{
    public const string FileName = ".generated";

    private const string DownloadFolder = WellKnownPages.DownloadFolder + "/";
    private const int ShownStrangers = 10;

    /// <summary>Its name and one sentence.</summary>
    public static ReadOnlySpan<byte> Content =>
        ".generated: the site generator writes this folder, and replaces and deletes what the SHA256SUMS beside this file lists.\n"u8;

    public static OutputFile OfPages { get; } = File(FileName);

    public static OutputFile OfDownloads { get; } = File(DownloadFolder + FileName);

    public static bool IsThere(IFileSystem site, OutputFile mark) =>
        site.Find(mark.Path.Value) is { IsFile: true } entry && SiteFile.Holds(site, entry, mark);

    /// <summary>Whether the folder has the mark or is empty; a finding with the names of what stands there where it has not and is not.</summary>
    public static bool Check(IFileSystem site, Findings findings)
    {
        var strangers = IsThere(site, OfPages) ? [] : Strangers(site).Take(ShownStrangers + 1).ToArray();
        if (strangers.Length == 0)
        {
            return true;
        }

        var names = strangers.Take(ShownStrangers).Select(path => $"`{path}`").Concat(strangers.Length > ShownStrangers ? ["…"] : []);
        findings.Add(
            OutputRules.ForeignFolder,
            SiteFile.Place(site, ""),
            $"this folder has no file `{FileName}` by which the generator knows its own, but holds {string.Join(", ", names)}",
            "name an empty folder with `--output`, or move these files away; what an older version of the generator built, delete by hand");
        return false;
    }

    /// <summary>Every file in a folder without its mark; what is left of a build that was killed while it wrote the mark is none.</summary>
    public static IEnumerable<string> Strangers(IFileSystem site) =>
        FolderWalk.Lazily(site, "").Select(file => file.Path).Where(path => path != FileName || !IsBegun(site));

    private static bool IsBegun(IFileSystem site) =>
        site.Find(FileName) is { IsFile: true } entry && entry.Length <= Content.Length && Content.StartsWith(site.Read(FileName, Content.Length));

    private static OutputFile File(string path) => new(OutputPath.Of(path), Content.ToArray(), "text/plain", new Origin(null, null, null));
}

using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Text;

namespace Generator.Stages.Write;

/// <summary>
/// The <c>SHA256SUMS</c> of an output folder: what the generator wrote there, and so what it may overwrite and
/// delete again. It comes with every clone, so no other memory is needed.
/// </summary>
internal static class SiteRecord
{
    public const int LongestRecord = 64 << 20;

    private static readonly OutputPath Path = OutputPath.Of(Checksums.FileName);

    /// <summary>The record, empty where there is none; nothing beside a finding where it cannot be trusted.</summary>
    public static Checksums? Read(IFileSystem site, Findings findings)
    {
        if (site.Find(Checksums.FileName) is not { IsFile: true })
        {
            return Checksums.Empty;
        }

        if (Checksums.TryParse(site.Read(Checksums.FileName, LongestRecord), out var record, out var line))
        {
            return record;
        }

        findings.Add(
            OutputRules.BrokenRecord,
            new Location(SiteFile.Shown(site, Checksums.FileName), line, 1, 0),
            "this line is not a digest, two spaces and a path, so it is not known what the generator wrote",
            "bring the file back with `git checkout`, or empty the folder by hand and build again");
        return null;
    }

    /// <summary>The record as a file of the site.</summary>
    public static OutputFile ToFile(Checksums record) =>
        new(Path, record.ToBytes(), "text/plain", new Origin(null, null, null));
}

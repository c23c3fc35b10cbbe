namespace Generator.Stages.Write;

/// <summary>Opens an output folder, but none that is itself a link, which could lead anywhere, or no folder at all.</summary>
internal static class SiteRoot
{
    /// <summary>Finishes what an interrupted build left, and reads what the generator wrote; nothing beside a finding where it may not write.</summary>
    public static Checksums? Open(IFileSystem site, Findings findings)
    {
        if (!IsUsable(site, findings))
        {
            return null;
        }

        OutputWriter.FinishInterrupted(site);
        return SiteRecord.Read(site, findings);
    }

    public static bool IsUsable(IFileSystem site, Findings findings)
    {
        switch (site.Find(""))
        {
            case { IsLink: true }:
                findings.Add(new FileSystemException(DiskProblem.Link, site.Name, null).ToDiagnostic());
                return false;
            case { IsFile: true }:
                findings.Add(
                    OutputRules.FileInTheWay,
                    SiteFile.Place(site, ""),
                    "the output folder cannot be made, because a file has its name",
                    "move that file away, or choose another folder with `--output`");
                return false;
            default:
                return true;
        }
    }
}

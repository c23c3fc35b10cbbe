namespace Generator.Stages.Write;

/// <summary>Opens an output folder, but none that is itself a link, which could lead anywhere, no folder at all, or not ours.</summary>
internal static class SiteRoot
{
    /// <summary>
    /// Holds the folder for this process, making it and its mark where they are missing, and finishes what an
    /// interrupted build left; nothing beside a finding where it may not write.
    /// </summary>
    /// <param name="campaign">Its <c>.cache</c> knows what a build of this machine began.</param>
    /// <exception cref="FileSystemException">Another build holds it.</exception>
    public static IDisposable? Take(IFileSystem site, IFileSystem campaign, Findings findings)
    {
        if (!IsUsable(site, findings) || !SiteMark.Check(site, findings))
        {
            return null;
        }

        var held = site.Hold(SiteMark.FileName, SiteMark.Content);
        if (Staging.TryFinish(site, campaign))
        {
            return held;
        }

        held.Dispose();
        findings.Add(
            OutputRules.ForeignFolder,
            SiteFile.Place(site, Staging.Folder),
            "no note in `.cache` says that a build of this machine was interrupted here, so what stands here is not done",
            "look at what it holds, delete it and build again");
        return null;
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

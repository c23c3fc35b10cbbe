namespace Generator.Stages.Write;

/// <summary>What a build did to the output folder, in files; <c>SHA256SUMS</c> counts like any other.</summary>
internal readonly record struct WriteReport(int Written, int Unchanged, int Deleted);

/// <summary>
/// Puts a rendered site into the output folder: 1 finishes what an interrupted build left; 2 compares; 3 stages
/// what changed; 4 moves it into place, the record last. Files that did not change are not written, and a
/// finding that is an error leaves the folder as it was.
/// </summary>
internal static class OutputWriter
{
    /// <param name="site">The output folder.</param>
    /// <param name="campaign">Whose <c>.cache</c> notes what is begun.</param>
    /// <param name="keepOthers">Whether files of earlier builds that this one does not make stay.</param>
    public static Outcome<WriteReport> Write(IFileSystem site, IFileSystem campaign, ImmutableArray<OutputFile> files, bool keepOthers)
    {
        var findings = new Findings();
        using var held = SiteRoot.Take(site, campaign, findings);
        var record = held is null ? null : SiteRecord.Read(site, findings, onlyOwn: true);
        var plan = record is null ? null : new WritePlanner(site, record, findings).Plan(files.Sort((a, b) => a.Path.CompareTo(b.Path)), keepOthers);
        return findings.With(plan is null || findings.HasErrors ? default : Apply(site, campaign, plan));
    }

    /// <summary>
    /// Finishes what a build that was killed had begun to move. A build does so before it reads anything, for an
    /// error in the content is no reason to leave pages of two builds side by side.
    /// </summary>
    public static ImmutableArray<Diagnostic> FinishInterrupted(IFileSystem site, IFileSystem campaign)
    {
        var findings = new Findings();
        using var held = site.Find("") is { IsFolder: true } && Staging.IsUnfinished(site) ? SiteRoot.Take(site, campaign, findings) : null;
        return findings.Sorted();
    }

    /// <summary>What to say when the disk has failed: a finding if that happened while files were being moved.</summary>
    public static ImmutableArray<Diagnostic> FindHalfWritten(IFileSystem site)
    {
        try
        {
            return Staging.HasBegun(site) ? [Staging.Unfinished(site)] : [];
        }
        catch (FileSystemException)
        {
            // The same disk that has just been reported.
            return [];
        }
    }

    private static WriteReport Apply(IFileSystem site, IFileSystem campaign, WritePlan plan)
    {
        foreach (var path in plan.WrongMode)
        {
            site.SetOrdinaryMode(path.Value);
        }

        if (!plan.Changed.IsEmpty || !plan.Stale.IsEmpty)
        {
            Staging.Prepare(site, campaign, plan);
            Staging.Finish(site, campaign, isOurs: true);
        }

        return new WriteReport(plan.Changed.Length, plan.Unchanged, plan.Stale.Length);
    }
}

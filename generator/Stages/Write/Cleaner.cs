namespace Generator.Stages.Write;

/// <summary>
/// Removes from an output folder what the generator wrote there, and nothing else: listed files that nobody
/// changed since, then the lists of digests, then folders that became empty.
/// </summary>
internal static class Cleaner
{
    /// <returns>How many files were deleted, the lists not counted.</returns>
    public static Outcome<int> Clean(IFileSystem site)
    {
        var findings = new Findings();
        if (SiteRoot.Open(site, findings) is not { } record)
        {
            return findings.With(0);
        }

        var edited = record.Files.Where(listed => !DeleteUnlessEdited(site, listed)).ToArray();
        ReportKept(site, edited, findings);
        KeepRecordOf(site, edited);
        return findings.With(record.Files.Keys.Count(path => !SiteRecord.IsRecord(path)) - edited.Length);
    }

    private static bool DeleteUnlessEdited(IFileSystem site, KeyValuePair<OutputPath, Fingerprint> listed)
    {
        var path = listed.Key.Value;
        var digest = SiteFile.DigestOf(site, path);
        if (digest is not null && digest != listed.Value)
        {
            return false;
        }

        if (digest is not null)
        {
            site.Delete(path);
            FolderWalk.DeleteEmptyAbove(site, path);
        }

        return true;
    }

    private static void ReportKept(IFileSystem site, KeyValuePair<OutputPath, Fingerprint>[] edited, Findings findings)
    {
        foreach (var (path, _) in edited)
        {
            findings.Add(
                OutputRules.EditedByHand,
                SiteFile.Place(site, path.Value),
                "this file was edited by hand after it was built, and has been left",
                "delete it when nobody needs it");
        }
    }

    private static void KeepRecordOf(IFileSystem site, KeyValuePair<OutputPath, Fingerprint>[] edited)
    {
        if (edited.Length > 0)
        {
            foreach (var list in SiteRecord.ToFiles(edited))
            {
                AtomicFiles.Write(site, list.Path.Value, list.Bytes.Span);
            }

            return;
        }

        site.Delete(Checksums.FileName);
        if (site.List("").IsEmpty)
        {
            site.DeleteFolder("");
        }
    }
}

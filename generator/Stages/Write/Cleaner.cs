namespace Generator.Stages.Write;

/// <summary>
/// Removes from an output folder what the generator wrote there, and nothing else: listed files that nobody
/// changed since, then the lists of digests and the marks, then folders that became empty.
/// </summary>
internal static class Cleaner
{
    /// <param name="campaign">Whose <c>.cache</c> notes what is begun.</param>
    /// <returns>How many files were deleted, the lists not counted.</returns>
    public static Outcome<int> Clean(IFileSystem site, IFileSystem campaign)
    {
        var findings = new Findings();
        if (site.Find("") is null)
        {
            return findings.With(0);
        }

        using var held = SiteRoot.Take(site, campaign, findings);
        return findings.With(held is null || SiteRecord.Read(site, findings, onlyOwn: true) is not { } record ? 0 : Clean(site, record, findings));
    }

    private static int Clean(IFileSystem site, Checksums record, Findings findings)
    {
        var edited = record.Files.Where(listed => !DeleteUnlessEdited(site, listed)).ToArray();
        ReportKept(site, edited, findings);
        KeepRecordOf(site, edited);
        return record.Files.Keys.Count(path => !SiteRecord.IsRecord(path)) - edited.Length;
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

    private static void ReportKept(IFileSystem site, KeyValuePair<OutputPath, Fingerprint>[] edited, Findings findings) =>
        findings.AddRange(edited.Select(file => Diagnostic.At(
            OutputRules.EditedByHand,
            SiteFile.Place(site, file.Key.Value),
            "this file was edited by hand after it was built, and has been left",
            "delete it when nobody needs it")));

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

        if (site.Find(Checksums.FileName) is not null || site.List("").Length == 1)
        {
            site.Delete(Checksums.FileName);
            site.Delete(SiteMark.FileName);
        }

        if (site.List("").IsEmpty)
        {
            site.DeleteFolder("");
        }
    }
}

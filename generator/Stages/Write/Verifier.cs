namespace Generator.Stages.Write;

/// <summary>
/// Recomputes the digests of a site or of an unpacked bundle and compares them with its <c>SHA256SUMS</c>. It says
/// whether the files fit the list; whether the list is right, only a signature can say.
/// </summary>
internal static class Verifier
{
    /// <returns>The files that are as listed, in ordinal order; a finding for each that is altered, missing or not listed.</returns>
    public static Outcome<ImmutableArray<OutputPath>> Verify(IFileSystem site)
    {
        var findings = new Findings();
        if (site.Find(Checksums.FileName) is not { IsFile: true })
        {
            findings.Add(
                OutputRules.NoRecord,
                SiteFile.Place(site, ""),
                $"there is no `{Checksums.FileName}` in this folder, so there is nothing to compare with",
                "name the folder of a built site or of an unpacked download");
            return findings.With<ImmutableArray<OutputPath>>([]);
        }

        var record = SiteRecord.Read(site, findings, onlyOwn: false);
        if (record is { Files.Count: 0 })
        {
            findings.Add(OutputRules.NoRecord, SiteFile.Place(site, Checksums.FileName), "this list names no file, so there is nothing to compare with", null);
        }

        return record is not null
            ? findings.With(Compare(site, record, findings))
            : findings.With<ImmutableArray<OutputPath>>([]);
    }

    private static ImmutableArray<OutputPath> Compare(IFileSystem site, Checksums record, Findings findings)
    {
        if (Staging.IsUnfinished(site))
        {
            findings.Add(Staging.Unfinished(site));
        }

        var there = FolderWalk.Files(site, "").Where(file => !Staging.Owns(file.Path)).ToImmutableArray();
        ImmutableArray<OutputPath> good =
        [
            .. record.Files.Where(listed => !SiteRecord.IsRecord(listed.Key)).OrderBy(listed => listed.Key)
                .Where(listed => IsAsListed(site, listed, findings)).Select(listed => listed.Key),
        ];
        foreach (var file in there.Where(file => file.Entry.IsUnnamed || !IsListed(record, file.Path)).Where(file => !IsMark(site, file.Path)))
        {
            findings.Add(OutputRules.UnlistedFile, SiteFile.Place(site, file.Path), $"this file is not listed in `{Checksums.FileName}`", null);
        }

        return good;
    }

    private static bool IsAsListed(IFileSystem site, KeyValuePair<OutputPath, Fingerprint> listed, Findings findings)
    {
        var digest = SiteFile.DigestOf(site, listed.Key.Value);
        if (digest == listed.Value)
        {
            return true;
        }

        var problem = digest is null ? "this file is missing" : "this file was altered: its digest is not the listed one";
        findings.Add(OutputRules.AlteredFile, SiteFile.Place(site, listed.Key.Value), problem, null);
        return false;
    }

    private static bool IsMark(IFileSystem site, string path) => path == SiteMark.FileName && SiteMark.IsThere(site, SiteMark.OfPages);

    private static bool IsListed(Checksums record, string path) => path == Checksums.FileName || SiteFile.IsSignature(path)
        || (OutputPath.TryCreate(path, out var output, out _) && record.Files.ContainsKey(output));
}

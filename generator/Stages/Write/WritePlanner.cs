namespace Generator.Stages.Write;

/// <summary>What has to happen to an output folder so that it holds a site.</summary>
/// <param name="Changed">Files whose bytes differ or that are not there, the record among them.</param>
/// <param name="WrongMode">Files that are right but for their mode.</param>
/// <param name="Stale">Files that an earlier build wrote, nobody changed and this build does not make.</param>
/// <param name="Unchanged">How many files are right as they are.</param>
internal sealed record WritePlan(
    ImmutableArray<HashedFile> Changed,
    ImmutableArray<OutputPath> WrongMode,
    ImmutableArray<KeyValuePair<OutputPath, Fingerprint>> Stale,
    int Unchanged);

/// <summary>A file of the site with the digest of its bytes.</summary>
internal readonly record struct HashedFile(OutputFile File, Fingerprint Digest)
{
    public static HashedFile Of(OutputFile file) => new(file, Fingerprint.Of(file.Bytes.Span));

    /// <summary>The same for many, on all cores.</summary>
    public static ImmutableArray<HashedFile> AllOf(ImmutableArray<OutputFile> files)
    {
        var hashed = new HashedFile[files.Length];
        Parallel.For(0, hashed.Length, i => hashed[i] = Of(files[i]));
        return [.. hashed];
    }
}

/// <summary>
/// Compares a site with what stands in the output folder, byte by byte, and decides what to write and delete.
/// Nothing that the record does not list is touched.
/// </summary>
internal sealed class WritePlanner(IFileSystem site, Checksums record, Findings findings)
{
    private readonly List<HashedFile> _changed = [];
    private readonly List<OutputPath> _wrongMode = [];
    private readonly HashSet<string> _clearFolders = new(StringComparer.Ordinal);
    private int _unchanged;

    /// <param name="files">In ordinal order.</param>
    /// <param name="keepOthers">Whether listed files that this build does not make stay, because it makes only a part.</param>
    public WritePlan Plan(ImmutableArray<OutputFile> files, bool keepOthers)
    {
        var hashed = HashedFile.AllOf(files);
        var digests = hashed.ToDictionary(file => file.File.Path, file => file.Digest);
        foreach (var file in hashed)
        {
            Compare(file);
        }

        var others = record.Files.Where(listed => !digests.ContainsKey(listed.Key)).OrderBy(listed => listed.Key).ToArray();
        var lists = SiteRecord.ToFiles(keepOthers ? digests.Concat(others) : digests).Select(HashedFile.Of).ToArray();
        foreach (var list in lists)
        {
            Compare(list);
        }

        others = [.. others.Where(other => lists.All(list => list.File.Path != other.Key))];
        return new WritePlan([.. _changed], [.. _wrongMode], keepOthers ? [] : [.. others.Where(IsStale)], _unchanged);
    }

    private void Compare(HashedFile hashed)
    {
        var file = hashed.File;
        if (!IsFolderClear(file.Path.Value))
        {
            return;
        }

        var found = site.Find(file.Path.Value);
        if (found is { IsFile: true } entry && SiteFile.Holds(site, entry, file))
        {
            _unchanged++;
            if (entry.Mode is not (null or FileEntry.OrdinaryMode))
            {
                _wrongMode.Add(file.Path);
            }
        }
        else if (found is null || MayReplace(file.Path, found.Value))
        {
            _changed.Add(hashed);
        }
    }

    private bool MayReplace(OutputPath path, FileEntry entry)
    {
        if (!entry.IsFile)
        {
            ReportObstacle(path.Value, entry);
            return false;
        }

        if (path.Value == Checksums.FileName)
        {
            return true;
        }

        if (!record.Files.TryGetValue(path, out var listed))
        {
            findings.Add(
                OutputRules.FileInTheWay,
                SiteFile.Place(site, path.Value),
                "the generator has to write a file here, but did not make the one that is there",
                $"move that file away, or take another name for the page; `{Checksums.FileName}` lists what the generator made");
            return false;
        }

        if (!SiteRecord.IsRecord(path) && SiteFile.DigestOf(site, path.Value) != listed)
        {
            findings.Add(
                OutputRules.EditedByHand,
                SiteFile.Place(site, path.Value),
                "this file was edited by hand after it was built, and has been overwritten",
                "edit the file in `content/` or `templates/` that it is made from");
        }

        return true;
    }

    private bool IsFolderClear(string path)
    {
        var folder = RelativePath.FolderOf(path);
        if (folder.Length == 0 || _clearFolders.Contains(folder))
        {
            return true;
        }

        if (!IsFolderClear(folder))
        {
            return false;
        }

        if (site.Find(folder) is { IsFolder: false } entry)
        {
            ReportObstacle(folder, entry);
            return false;
        }

        return _clearFolders.Add(folder);
    }

    private void ReportObstacle(string path, FileEntry entry)
    {
        if (entry.IsLink)
        {
            findings.Add(new FileSystemException(DiskProblem.Link, SiteFile.Shown(site, path).Value, null).ToDiagnostic());
            return;
        }

        findings.Add(
            OutputRules.FileInTheWay,
            SiteFile.Place(site, path),
            entry.IsFolder ? "the generator has to write a file here, but there is a folder" : "the generator needs a folder here, but there is a file",
            "move it away, or run `clean` first if an earlier build made it");
    }

    private bool IsStale(KeyValuePair<OutputPath, Fingerprint> listed)
    {
        var digest = SiteFile.DigestOf(site, listed.Key.Value);
        if (digest is not null && digest != listed.Value)
        {
            findings.Add(
                OutputRules.EditedByHand,
                SiteFile.Place(site, listed.Key.Value),
                "this file is not part of the site any more, but was edited by hand and has been left",
                "delete it when nobody needs it");
        }

        return digest == listed.Value;
    }
}

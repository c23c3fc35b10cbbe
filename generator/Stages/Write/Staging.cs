namespace Generator.Stages.Write;

/// <summary>
/// Makes a change of many files safe to interrupt: 1 the digest of a list of all steps is noted in this machine's
/// <c>.cache/</c>, for a list that came with a clone must never be obeyed; 2 what changed is written below <c>.new/</c>;
/// 3 the list makes that valid; 4 the steps are done, each in one move; 5 list and note go. Before 3 the old site
/// stands; after it every file is whole, old or new, and whoever comes next finishes the steps. From a checkout that
/// can only be read a build goes on without the note: what is left of it when it is killed is refused, not finished.
/// </summary>
internal static class Staging
{
    public const string Folder = ".new";

    private const string ListPath = Folder + "/list";
    private const string FilesFolder = Folder + "/files";

    /// <summary>Whether a build was interrupted here and left something behind.</summary>
    public static bool IsUnfinished(IFileSystem site) => site.Find(Folder) is not null;

    /// <summary>Whether files are being moved, so that old and new ones can stand side by side.</summary>
    public static bool HasBegun(IFileSystem site) => site.Find(ListPath) is { IsFile: true };

    /// <summary>The finding about what an interrupted build left.</summary>
    public static Diagnostic Unfinished(IFileSystem site) => Diagnostic.At(
        OutputRules.UnfinishedBuild,
        SiteFile.Place(site, Folder),
        "a build was interrupted here: every file is whole, but some may be new and some old",
        "run `build`, which first finishes it");

    /// <summary>Whether a path belongs to the staging and not to the site.</summary>
    public static bool Owns(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>Writes the change and its list, without touching the site.</summary>
    public static void Prepare(IFileSystem site, IFileSystem campaign, WritePlan plan)
    {
        var moves = plan.Changed.Select(file => new Step('+', file.File.Path, file.Digest)).ToLookup(IsRecord);
        var deletions = plan.Stale.Select(stale => new Step('-', stale.Key, stale.Value));
        Step[] steps = [.. moves[false], .. deletions, .. moves[true]];
        var list = Encoding.UTF8.GetBytes(string.Concat(steps));
        IfWritable(() => AtomicFiles.Write(campaign, NoteOf(site), Encoding.UTF8.GetBytes(Fingerprint.Of(list).Hex)));
        site.WriteAll([.. plan.Changed.Select(file => (StagedPath(file.File.Path), file.File.Bytes))]);
        AtomicFiles.Write(site, ListPath, list);
    }

    /// <summary>Does the steps of a valid list as far as they are not done yet, and removes what was staged.</summary>
    /// <param name="isOurs">Whether this process has staged it, so that it need not be read again.</param>
    public static void Finish(IFileSystem site, IFileSystem campaign, bool isOurs)
    {
        var steps = ReadSteps(site);
        if (isOurs || Array.TrueForAll(steps, step => step is not null && CanBeDone(site, step)))
        {
            var parts = steps.OfType<Step>().ToLookup(step => step.Sign == '+' && !IsRecord(step));
            site.MoveAll([.. parts[true].Where(step => isOurs || IsStaged(site, step)).Select(step => (StagedPath(step.Path), step.Path.Value))]);
            foreach (var step in parts[false])
            {
                Do(site, step);
            }
        }

        site.Delete(ListPath);
        FolderWalk.Delete(site, Folder);
        IfWritable(() => campaign.Delete(NoteOf(site)));
    }

    /// <summary>Finishes what an interrupted build left, if there is anything; false where it is not this machine that staged it.</summary>
    public static bool TryFinish(IFileSystem site, IFileSystem campaign)
    {
        if (!IsUnfinished(site))
        {
            IfWritable(() => campaign.Delete(NoteOf(site)));
            return true;
        }

        if (!IsNoted(site, campaign))
        {
            return false;
        }

        Finish(site, campaign, isOurs: false);
        return true;
    }

    private static bool IsNoted(IFileSystem site, IFileSystem campaign) => campaign.Find(NoteOf(site)) is { IsFile: true }
        && (!HasBegun(site)
            || Encoding.UTF8.GetString(campaign.Read(NoteOf(site), InputLimits.RecordBytes)) == SiteFile.DigestOf(site, ListPath)?.Hex);

    private static string NoteOf(IFileSystem site) => $".cache/staged-{Fingerprint.Of(site.Name).Hex[..16]}";

    private static void IfWritable(Action change)
    {
        try
        {
            change();
        }
        catch (FileSystemException e) when (e.Problem is DiskProblem.ReadOnly or DiskProblem.Denied)
        {
            // Without the note nothing is obeyed, so nothing can be lost but the steps of a build that is killed.
        }
    }

    /// <summary>The lists of digests come last: a site whose list is new is new as a whole.</summary>
    private static bool IsRecord(Step step) => SiteRecord.IsRecord(step.Path);

    /// <summary>The steps of the list, null for a line that is none; no steps without a list.</summary>
    private static Step?[] ReadSteps(IFileSystem site) => HasBegun(site)
        ? [.. Encoding.UTF8.GetString(site.Read(ListPath, InputLimits.RecordBytes)).Split('\n')[..^1].Select(Step.Parse)]
        : [];

    /// <summary>After a loss of power the list can be on the disk before the files that it names.</summary>
    private static bool CanBeDone(IFileSystem site, Step step) => step.Sign == '-'
        || SiteFile.DigestOf(site, StagedPath(step.Path)) == step.Digest
        || SiteFile.DigestOf(site, step.Path.Value) == step.Digest;

    private static void Do(IFileSystem site, Step step)
    {
        var path = step.Path.Value;
        if (step.Sign == '+' && IsStaged(site, step))
        {
            site.Move(StagedPath(step.Path), path);
        }
        else if (step.Sign == '-' && SiteFile.DigestOf(site, path) == step.Digest)
        {
            site.Delete(path);
            FolderWalk.DeleteEmptyAbove(site, path);
        }
    }

    private static bool IsStaged(IFileSystem site, Step step) => site.Find(StagedPath(step.Path)) is not null;

    private static string StagedPath(OutputPath path) => $"{FilesFolder}/{path.Value}";

    /// <param name="Sign"><c>+</c> moves the staged file into place, <c>-</c> deletes the file.</param>
    private sealed record Step(char Sign, OutputPath Path, Fingerprint Digest)
    {
        public static Step? Parse(string line) =>
            line is ['+' or '-', ..] && Checksums.TryParseLine(line[1..], out var path, out var digest) ? new(line[0], path, digest) : null;

        public override string ToString() => $"{Sign}{Checksums.Line(Path, Digest)}\n";
    }
}

namespace Generator.Stages.Plan;

/// <summary>
/// Finds jobs that want one address, addresses that a system without upper and lower case takes for one, those that
/// would be a file and a folder at once, and those that belong to what the writing of the site and its downloads need.
/// </summary>
internal static class Collisions
{
    /// <summary>At the root. A page among the downloads would also not be committed, nor listed with the pages.</summary>
    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        [WellKnownPages.DownloadFolder, "SHA256SUMS", "SHA256SUMS.sig", "SHA256SUMS.minisig", ".generated", ".new"], StringComparer.OrdinalIgnoreCase);

    public static void Check(ImmutableArray<Job> jobs, Findings findings)
    {
        foreach (var same in jobs.GroupBy(j => j.Path.Value, StringComparer.OrdinalIgnoreCase))
        {
            var first = same.First();
            foreach (var second in same.Skip(1))
            {
                findings.Add(Report(first, second));
            }
        }

        CheckFolders(jobs, findings);
        foreach (var job in jobs.Where(job => Kept.Contains(job.Path.Value.Split('/')[0])))
        {
            var kept = job.Path.Value.Split('/')[0];
            Add(job, $"this file would be written to `{job.Path}`, but `{kept}` belongs to the downloads and the lists of digests", findings);
        }
    }

    private static void CheckFolders(ImmutableArray<Job> jobs, Findings findings)
    {
        var byPath = jobs.ToLookup(job => job.Path.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var job in jobs)
        {
            foreach (var file in RelativePath.FoldersAbove(job.Path.Value).SelectMany(folder => byPath[folder]))
            {
                Add(job, $"this file would be written to `{job.Path}`, in a folder that has the name of the file `{file.Path}`", findings);
            }
        }
    }

    private static void Add(Job job, string message, Findings findings) =>
        findings.Add(LinkRules.AddressCollision, job.Source is { } path ? Location.OfFile(path) : null, message, "rename it, or the folder that it lies in");

    private static Diagnostic Report(Job first, Job second)
    {
        var (blamed, other) = second.Source is null ? (first, second) : (second, first);
        var what = first.Path == second.Path
            ? $"this file and {NameOf(other)} would both be written to `{first.Path}`"
            : $"this file would be written to `{blamed.Path}` and {NameOf(other)} to `{other.Path}`, which differ only in case";
        var found = Diagnostic.At(
            LinkRules.AddressCollision, blamed.Source is { } path ? Location.OfFile(path) : null, what, "rename one of them");
        return other.Source is { } source ? found.RelatedTo("the other file", Location.OfFile(source)) : found;
    }

    private static string NameOf(Job job) => job.Source?.Value ?? "a file of the generator's own";
}

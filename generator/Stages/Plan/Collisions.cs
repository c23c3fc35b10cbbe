namespace Generator.Stages.Plan;

/// <summary>Finds jobs that want one address, or addresses that a system without upper and lower case takes for one.</summary>
internal static class Collisions
{
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
    }

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

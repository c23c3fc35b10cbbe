namespace Generator.Stages.Write;

/// <summary>
/// Tells how an output folder differs from what a build would write, both ways, without writing: git shows
/// changed files, but not those that were forgotten.
/// </summary>
internal static class CurrentCheck
{
    private const string Cure = "run `build` and commit the output folder";

    /// <returns>One finding for each file, in ordinal order; none when the folder is current.</returns>
    public static ImmutableArray<Diagnostic> Compare(IFileSystem site, ImmutableArray<OutputFile> files)
    {
        var findings = new Findings();
        if (!SiteRoot.IsUsable(site, findings))
        {
            return findings.Sorted();
        }

        var lists = SiteRecord.ToFiles(HashedFile.AllOf(files).Select(file => KeyValuePair.Create(file.File.Path, file.Digest)));
        var expected = files.Concat(lists).Append(SiteMark.OfPages).ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        var there = FolderWalk.Files(site, "");
        foreach (var file in there.Where(file => !SiteFile.IsSignature(file.Path)))
        {
            if (ProblemOf(site, file.Entry, expected.GetValueOrDefault(file.Path)) is { } problem)
            {
                Report(file.Path, problem);
            }
        }

        foreach (var path in expected.Keys.Except(there.Select(file => file.Path), StringComparer.Ordinal))
        {
            Report(path, "this file is missing");
        }

        return findings.Sorted();

        void Report(string path, string problem) =>
            findings.Add(OutputRules.NotCurrent, SiteFile.Place(site, path), problem, Cure);
    }

    private static string? ProblemOf(IFileSystem site, FileEntry entry, OutputFile? expected) =>
        expected is null ? "no build makes this file"
        : entry.IsLink ? "this is a symbolic link instead of a file"
        : !SiteFile.Holds(site, entry, expected) ? "this file differs from what a build makes"
        : !SiteFile.HasOrdinaryMode(entry) ? "this file is executable, a build gives it mode 644"
        : null;
}

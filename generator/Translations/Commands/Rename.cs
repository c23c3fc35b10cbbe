using Generator.Stages.Load;

namespace Generator.Translations.Commands;

/// <summary>Gives a page another name in every language, and rewrites the links that lead to it and those that it has.</summary>
internal static class Rename
{
    public static CommandResult Run(TranslationProject project, PageName old, PageName current)
    {
        var files = project.Tree.Files.Where(f => f.Text is not null && f.Path.Value.StartsWith("content/", StringComparison.Ordinal) && f.Path.Value.EndsWith(".md", StringComparison.Ordinal)).ToList();
        // Also where a language has no such page: links name the file that it would be.
        var moves = files
            .Select(f => LanguageFolder(f.Path.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(folder => $"{folder}{old}.md", folder => $"{folder}{current}.md", StringComparer.Ordinal);
        if (!moves.Keys.Any(path => project.Tree.Find(path) is not null))
        {
            return CommandResult.Refused(CommandResult.Nothing(
                $"there is no page `{old}` in any language", Suggestion.DidYouMean(old.Value, project.Site.Originals.Select(o => o.Name.Value))));
        }

        if (ProblemOf(current, project.SourceLanguage) is { } problem)
        {
            return CommandResult.Refused(Diagnostic.At(
                SourceRules.FileName, null, $"`{current}` cannot be the name of a page: {problem}", "take another name, of the letters a–z, digits and `-`"));
        }

        // A file that somebody has moved already, such as that of the source, only has to be followed.
        if (moves.FirstOrDefault(m => project.Tree.Find(m.Key) is not null && project.Tree.Find(m.Value) is not null) is { Key: { } both } taken)
        {
            return CommandResult.Refused(Diagnostic.At(
                OutputRules.ChangedMeanwhile, Location.OfFile(new SourcePath(taken.Value)), $"this file is there already, and {both} too", "choose another name, or put into one file what both have"));
        }

        var isEvent = project.Site.Originals.Any(o => (o.Name == old || o.Name == current) && o.Matter is EventMatter);
        var fragment = isEvent ? (old.Slug, current.Slug) : ("", "");

        return CommandResult.Of(Synced(project, [.. files.SelectMany(f => ChangesOf(f, moves, fragment))], moves)) with { Messages = [.. ToChangeByHand(project, old, current)] };
    }

    private static string? ProblemOf(PageName name, LanguageTag language) => name.Value.Split('/').Any(part => part is "" or ['.', ..])
        ? "a part of it is empty or begins with a dot"
        : FileNames.ProblemOf($"content/{language}/{name}.md");

    /// <summary>The data about reports names them by their files.</summary>
    private static IEnumerable<string> ToChangeByHand(TranslationProject project, PageName old, PageName current)
    {
        var isReport = project.Site.Originals.Any(o => o.Name == old && o.Matter is ReportMatter);
        if (isReport && old.Slug != current.Slug && project.Site.Differences.Claims.Any(c => c.Reports.Any(r => r.Report.Value == old.Slug)))
        {
            yield return $"Write `{current.Slug}:` for `{old.Slug}:` in content/differences.yml, and `.{current.Slug}:` for `.{old.Slug}:` in every strings.yml";
        }
    }

    /// <summary>
    /// A changed address changes the hash of its block. The markers are brought up to date at once, and a sign-off that
    /// was valid stays so, for no word has changed.
    /// </summary>
    private static IEnumerable<FileChange> Synced(TranslationProject project, ImmutableArray<FileChange> changes, Dictionary<string, string> moves)
    {
        if (TranslationProject.Load(After(project, changes)).Value is not { } after)
        {
            return changes;
        }

        var signed = project.Files
            .Where(p => p.Review == ReviewState.Valid)
            .Select(p => moves.GetValueOrDefault(p.File!.Source.Path.Value, p.File.Source.Path.Value))
            .ToHashSet(StringComparer.Ordinal);
        var synced = after.Files
            .Select(p => signed.Contains(p.File!.Source.Path.Value) && p.Review == ReviewState.Lapsed ? p with { Review = ReviewState.Incomplete } : p)
            .Select(p => Sync.Page(after, p, prune: false))
            .OfType<FileChange>()
            .ToDictionary(c => c.Path, c => c.After, StringComparer.Ordinal);
        return changes.Select(c => c.After is not null && synced.TryGetValue(c.Path, out var text) ? c with { After = text } : c);
    }

    /// <summary>The content as it will be.</summary>
    private static MemoryFileSystem After(TranslationProject project, ImmutableArray<FileChange> changes)
    {
        var files = new MemoryFileSystem();
        foreach (var file in project.Tree.Files)
        {
            files.Write(file.Path.Value, file.Bytes.Span);
        }

        ChangeWriter.Write(files, changes);
        return files;
    }

    private static IEnumerable<FileChange> ChangesOf(SourceFile file, Dictionary<string, string> moves, (string Old, string New) fragment)
    {
        var path = file.Path.Value;
        var target = moves.GetValueOrDefault(path, path);
        var text = Rewrite(file.Text!.Text, (path, target), moves, fragment);
        if (path != target)
        {
            yield return new FileChange(target, null, text);
            yield return new FileChange(path, file.Bytes, null);
        }
        else if (text != file.Text.Text)
        {
            yield return new FileChange(path, file.Bytes, text);
        }
    }

    /// <param name="fragment">Of an event: the timeline shows it, so its name is an address there.</param>
    private static string Rewrite(string text, (string Old, string New) path, Dictionary<string, string> moves, (string Old, string New) fragment) => TextEdit.Apply(
        text,
        from range in LinkChanges.TargetsOf(text)
        let written = range.In(text)
        let moved = Moved(Fragment(written, path.Old, fragment), FolderOf(path.Old), FolderOf(path.New), moves)
        where moved != written
        select new TextEdit(range, moved));

    private static string Fragment(string target, string file, (string Old, string New) fragment)
    {
        var at = target.IndexOf('#', 0);
        var path = at == 0 ? file : at > 0 ? LinkPath.Resolve(FolderOf(file), target[..at]) : null;
        return fragment.Old.Length > 0 && path?.EndsWith($"/{WellKnownPages.Timeline}.md", StringComparison.Ordinal) == true && target[(at + 1)..] == fragment.Old
            ? $"{target[..at]}#{fragment.New}"
            : target;
    }

    private static string Moved(string target, string folder, string newFolder, Dictionary<string, string> moves)
    {
        var parts = target.Split('#', 2);
        if (parts[0].Length == 0 || target.Contains(':', StringComparison.Ordinal) || LinkPath.Resolve(folder, parts[0]) is not { } path)
        {
            return target;
        }

        var leads = moves.GetValueOrDefault(path, path);
        return leads == path && folder == newFolder ? target : LinkPath.From(newFolder, leads) + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    /// <summary><c>content/fr/</c> of <c>content/fr/press/x.md</c>.</summary>
    private static string? LanguageFolder(string path) => path.Split('/') is ["content", var language, _, ..] ? $"content/{language}/" : null;
}

namespace Generator.Stages.Load;

/// <summary>Names the files of the content that stand where nothing looks for them: nobody's work vanishes silently.</summary>
internal static class ContentPlaces
{
    private const string Guide = "TRANSLATING";
    private const string Strings = "strings.yml";

    private static readonly ImmutableArray<string> AtTop = ["site.yml", "sources.yml", "differences.yml", "glossary.csv", Guide + ".md"];

    public static void Check(ImmutableArray<SourceFile> files, Findings findings)
    {
        var places = files
            .Select(f => (File: f, Parts: f.Path.Value.Split('/')))
            .Where(p => p.Parts[0] == "content")
            .ToList();
        foreach (var (file, parts) in places.Where(p => p.Parts.Length == 2))
        {
            CheckTop(file.Path, parts[1], findings);
        }

        var folders = places.Where(p => p.Parts.Length > 2).GroupBy(p => p.Parts[1], StringComparer.Ordinal).ToList();
        foreach (var folder in folders)
        {
            CheckLanguage(folder.Key, folder.First().File.Path, findings);
            CheckData([.. folder.Select(p => p.File.Path)], $"content/{folder.Key}/{Strings}", findings);
        }

        CheckNumber(folders.Count, findings);
    }

    private static void CheckTop(SourcePath path, string name, Findings findings)
    {
        var isTranslatedGuide = name.StartsWith(Guide + ".", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal);
        if (AtTop.Contains(name) || isTranslatedGuide)
        {
            return;
        }

        var hint = name.EndsWith(".md", StringComparison.Ordinal)
            ? "move it into the folder of its language, such as `content/en`"
            : Suggestion.DidYouMean(name, AtTop) ?? $"the files here are {string.Join(", ", AtTop.Select(n => $"`{n}`"))}";
        findings.Add(SourceRules.UnreadFile, Location.OfFile(path), "nothing reads a file of this name here", hint);
    }

    private static void CheckLanguage(string folder, SourcePath file, Findings findings)
    {
        if (!LanguageTag.TryParse(folder, out _, out var nearest))
        {
            findings.Add(
                SourceRules.LanguageFolder,
                Location.OfFile(file),
                $"`content/{folder}` is not named by the tag of a language",
                nearest is null ? "name it by a tag of BCP 47, such as `fr` or `zh-Hans`" : $"name it `content/{nearest}`");
        }
    }

    private static void CheckData(ImmutableArray<SourcePath> files, string strings, Findings findings)
    {
        foreach (var path in files.Where(f => f.Value != strings && IsData(f)))
        {
            findings.Add(
                SourceRules.UnreadFile,
                Location.OfFile(path),
                "nothing reads a file of this name here",
                Suggestion.DidYouMean(path.FileName, [Strings]) ?? $"the words of a language stand in `{strings}`");
        }
    }

    private static bool IsData(SourcePath path) =>
        path.Value.EndsWith(".yml", StringComparison.Ordinal) || path.Value.EndsWith(".csv", StringComparison.Ordinal);

    private static void CheckNumber(int languages, Findings findings)
    {
        if (languages > InputLimits.Languages)
        {
            findings.Add(
                SourceRules.TooManyFiles,
                null,
                $"there are {languages} languages below `content`, and at most {InputLimits.Languages} are read",
                "move some of their folders away");
        }
    }
}

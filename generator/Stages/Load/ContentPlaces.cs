namespace Generator.Stages.Load;

/// <summary>Names the files of the content that stand where nothing looks for them: nobody's work vanishes silently.</summary>
internal static class ContentPlaces
{
    private const string Guide = "TRANSLATING";
    private const string Strings = "strings.yml";

    private static readonly ImmutableArray<string> AtTop = ["site.yml", "sources.yml", "differences.yml", "glossary.csv", Guide + ".md"];

    public static void Check(ImmutableArray<SourceFile> files, Findings findings)
    {
        var places = files.Select(f => (f.Path, Parts: f.Path.Value.Split('/'))).Where(p => p.Parts[0] == "content").ToLookup(p => p.Parts.Length == 2);
        var folders = places[false].GroupBy(p => p.Parts[1], p => p.Path, StringComparer.Ordinal).ToList();
        findings.AddRange(places[true].Where(p => !IsReadAtTop(p.Path.FileName)).Select(p => Unread(p.Path, HintAtTop(p.Path.FileName))));
        foreach (var folder in folders)
        {
            CheckLanguage(folder.Key, folder.First(), findings);
            var strings = $"content/{folder.Key}/{Strings}";
            findings.AddRange(folder.Where(path => IsData(path) && path.Value != strings)
                .Select(path => Unread(path, Suggestion.DidYouMean(path.FileName, [Strings]) ?? $"the words of a language stand in `{strings}`")));
        }

        if (folders.Count > InputLimits.Languages)
        {
            findings.Add(
                SourceRules.TooManyFiles,
                null,
                $"there are {folders.Count} languages below `content`, and at most {InputLimits.Languages} are read",
                "move some of their folders away");
        }
    }

    private static Diagnostic Unread(SourcePath path, string hint) =>
        Diagnostic.At(SourceRules.UnreadFile, Location.OfFile(path), "nothing reads a file of this name here", hint);

    private static bool IsReadAtTop(string name) => AtTop.Contains(name) || (name.StartsWith(Guide + ".", StringComparison.Ordinal) && IsMarkdown(name));

    private static string HintAtTop(string name) => IsMarkdown(name)
        ? "move it into the folder of its language, such as `content/en`"
        : Suggestion.DidYouMean(name, AtTop) ?? $"the files here are {string.Join(", ", AtTop.Select(n => $"`{n}`"))}";

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal);

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

    private static bool IsData(SourcePath path) =>
        path.Value.EndsWith(".yml", StringComparison.Ordinal) || path.Value.EndsWith(".csv", StringComparison.Ordinal);
}

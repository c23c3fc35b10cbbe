namespace Generator.Stages.Parse;

/// <summary>
/// Turns the loaded files into typed content: 1 the interface's strings, 2 the bibliography, 3 the differences
/// and the glossary, 4 every page of the source language with its front matter and blocks, 5 the words of the data files as strings,
/// 6 the pages and strings of the translations, as they stand.
/// Whether ids lead somewhere is for planning to say, which knows all pages.
/// </summary>
internal static class ContentParser
{
    public static Outcome<ParsedSite> Parse(SourceTree tree)
    {
        var findings = new Findings();
        var folder = $"content/{tree.Config.SourceLanguage.Value}";
        var rightToLeft = Directions.Of(tree.Config.SourceLanguage) == Directions.RightToLeft;
        var strings = StringsReader.Read(tree, tree.Config.SourceLanguage, findings);
        var bibliography = BibliographyReader.Read(DataFile(tree, "content/sources.yml", rightToLeft), tree.Config.LinkHosts, findings);
        var differences = DifferencesReader.Read(DataFile(tree, "content/differences.yml", rightToLeft), findings);
        var originals = findings.Each(
                [.. tree.Below(folder).Where(IsPage)],
                (file, found) => OriginalReader.Read(file.Text!, NameOf(file.Path, folder), rightToLeft, found))
            .OfType<Original>()
            .OrderBy(o => o.Name)
            .ToImmutableArray();
        var languages = LanguagesOf(tree);
        return findings.With(new ParsedSite(
            tree.Config,
            originals,
            bibliography,
            differences,
            GlossaryReader.Read(tree.Find("content/glossary.csv")?.Text, findings),
            DataWords.AddTo(strings, tree.Config, bibliography, differences),
            Translations(tree, languages, originals, findings),
            [.. findings.Each(languages, (l, found) => StringsReader.ReadTranslated(tree, l, found)).OfType<TranslatedStrings>()],
            [.. tree.Below("content").Select(f => f.Path).Where(IsGuide)],
            [.. tree.Below("templates").Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Text).OfType<SourceText>()],
            [.. tree.Files.Where(IsAsset)],
            [.. tree.Below("templates/bundles")]));
    }

    /// <summary>The languages that have a folder, beside the source language.</summary>
    private static ImmutableArray<LanguageTag> LanguagesOf(SourceTree tree) =>
    [
        .. tree.Below("content")
            .Select(f => f.Path.Value.Split('/'))
            .Where(parts => parts.Length > 2 && LanguageTag.TryParse(parts[1], out _, out _) && parts[1] != tree.Config.SourceLanguage.Value)
            .Select(parts => new LanguageTag(parts[1]))
            .Distinct()
            .Order(),
    ];

    private static ImmutableArray<Translated> Translations(
        SourceTree tree, ImmutableArray<LanguageTag> languages, ImmutableArray<Original> originals, Findings findings)
    {
        var reader = new TranslatedReader(originals, tree.Config.SourceLanguage);
        var files = languages.SelectMany(language => tree.Below($"content/{language.Value}").Where(IsPage), (language, file) => (Language: language, File: file));
        var read = findings.Each(
            [.. files],
            (f, found) => reader.Read(f.File.Text!, NameOf(f.File.Path, $"content/{f.Language.Value}"), f.Language, found));
        return [.. read.OfType<Translated>().OrderBy(t => t.Language).ThenBy(t => t.Name)];
    }

    private static DataFile? DataFile(SourceTree tree, string path, bool rightToLeft) =>
        tree.Find(path) is { Text: { } text } ? new DataFile(text, rightToLeft) : null;

    private static PageName NameOf(SourcePath path, string folder) => new(path.Value[(folder.Length + 1)..^".md".Length]);

    private static bool IsPage(SourceFile file) => file.Path.Value.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsGuide(SourcePath path) =>
        path.Value.StartsWith("content/TRANSLATING.", StringComparison.Ordinal) && path.Value.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsAsset(SourceFile file) =>
        file.Path.Value.StartsWith("templates/assets/", StringComparison.Ordinal)
        || (file.Text is null && file.Path.Value.StartsWith("content/", StringComparison.Ordinal));
}

using Generator.Stages.Load;
using Generator.Stages.Parse;
using Generator.Translations.Editions;

namespace Generator.Translations.Commands;

/// <summary>
/// The content as the translators' commands see it. An error in a translation keeps that file from being touched and
/// no other; an error in the source keeps all of them.
/// </summary>
/// <param name="Unreadable">Translated files that have an error.</param>
internal sealed record TranslationProject(SourceTree Tree, ParsedSite Site, Model.Editions Editions, FrozenSet<string> Unreadable)
{
    public LanguageTag SourceLanguage => Site.Config.SourceLanguage;

    /// <summary>The project with all that was found; nothing where the source has errors.</summary>
    public static Outcome<TranslationProject?> Load(IFileSystem files)
    {
        var loaded = SourceLoader.Load(files);
        if (loaded.Diagnostics.Any(d => d.Severity == Severity.Error && !IsInTranslation(d, loaded.Value.Config)))
        {
            return new Outcome<TranslationProject?>(null, loaded.Diagnostics);
        }

        var parsed = ContentParser.Parse(loaded.Value);
        var editions = parsed.Diagnostics.Any(d => d.Severity == Severity.Error && !IsInTranslation(d, loaded.Value.Config))
            ? null
            : (Outcome<Model.Editions>?)EditionBuilder.BuildForTranslators(parsed.Value);
        ImmutableArray<Diagnostic> found = [.. loaded.Diagnostics, .. parsed.Diagnostics, .. editions?.Diagnostics ?? []];
        var unreadable = loaded.Diagnostics.Concat(parsed.Diagnostics)
            .Where(d => d.Severity == Severity.Error && d.Location is not null)
            .Where(d => d.Rule != TranslationRules.HiddenDirection && d.Rule != TranslationRules.HiddenCharacter)
            .Select(d => d.Location!.Value.Path.Value)
            .ToFrozenSet(StringComparer.Ordinal);
        return new Outcome<TranslationProject?>(editions is { } built ? new TranslationProject(loaded.Value, parsed.Value, built.Value, unreadable) : null, found);
    }

    /// <summary>Pages that have a file which can be read and changed.</summary>
    public IEnumerable<TranslatedPage> Files => Editions.Translations.Where(p => p.File is { } file && !Unreadable.Contains(file.Source.Path.Value));

    /// <summary>The languages that are published, in their order, then those that only have a folder.</summary>
    public IEnumerable<LanguageTag> Languages => Site.Config.Languages
        .Concat(Site.Translations.Select(t => t.Language).Concat(Site.TranslatedStrings.Select(s => s.Language)).Order())
        .Distinct();

    /// <summary>The strings that a command is about, as far as their files can be read and changed.</summary>
    public IEnumerable<ReconciledStrings> Strings(PageChoice choice) => Editions.Interfaces
        .Where(s => s.File is { } file && choice.IncludesStrings(s.Language) && !Unreadable.Contains(file.Source.Path.Value))
        .OrderBy(s => s.File!.Source.Path);

    /// <summary>A file as it was read, with another text.</summary>
    public FileChange Change(string path, string text) => new(path, Tree.Find(path)?.Bytes, text);

    public bool IsListed(LanguageTag language) => Site.Config.Languages.Contains(language);

    private static bool IsInTranslation(Diagnostic diagnostic, SiteConfig config) =>
        diagnostic.Location is { } location && WordsLanguage.Of(location, config.SourceLanguage) != config.SourceLanguage;
}

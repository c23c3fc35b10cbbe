namespace Generator.Stages.Render;

/// <summary>What all pages share while they are rendered.</summary>
/// <param name="Files">Every asset and image by its path below the site's folder.</param>
/// <param name="Sources">The bibliography by id.</param>
/// <param name="Feeds">By language; none without a base URL.</param>
internal sealed record SiteScope(
    Site Site,
    FrozenDictionary<LanguageTag, LanguageScope> Languages,
    FrozenDictionary<string, AssetJob> Files,
    FrozenDictionary<string, Source> Sources,
    FrozenDictionary<LanguageTag, FeedJob> Feeds)
{
    private const string StyleSheet = "assets/site.css";

    /// <summary>The text of the style sheet, for the page that must hold it; nothing if there is none.</summary>
    public string? StyleText => Files.TryGetValue(StyleSheet, out var sheet) ? Encoding.UTF8.GetString(sheet.File.Bytes.Span) : null;

    public static SiteScope Of(Site site) => new(
        site,
        site.Languages.ToFrozenDictionary(l => l.Tag, LanguageScope.Of),
        site.Jobs.OfType<AssetJob>().ToFrozenDictionary(j => j.Path.Value, StringComparer.Ordinal),
        site.Bibliography.ToFrozenDictionary(s => s.Id.Value, StringComparer.Ordinal),
        site.Jobs.OfType<FeedJob>().ToFrozenDictionary(f => f.Language));
}

namespace Generator.Build;

/// <summary>
/// Limits what is written to some languages. The site is planned, rendered and checked as a whole all the same, for
/// pages link to the other languages.
/// </summary>
internal static class LanguageChoice
{
    /// <summary>A finding for each language that the site does not have.</summary>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<LanguageTag> chosen, SiteConfig config)
    {
        ImmutableArray<LanguageTag> known = [config.SourceLanguage, .. config.Languages];
        return chosen.Except(known).Select(language => Diagnostic.At(
            ConfigurationRules.BadArgument,
            null,
            $"the site has no language `{language}`",
            Suggestion.DidYouMean(language.Value, known.Select(tag => tag.Value)) ?? $"it has: {string.Join(", ", known)}"));
    }

    /// <summary>The files without the pages and feeds of other languages than the chosen ones; none chosen means all.</summary>
    public static ImmutableArray<OutputFile> Of(RenderedSite rendered, Site site, ImmutableArray<LanguageTag> chosen)
    {
        var others = site.Jobs.Where(job => LanguageOf(job) is { } language && !chosen.Contains(language)).Select(job => job.Path).ToHashSet();
        return chosen.IsEmpty ? rendered.Files : [.. rendered.Files.Where(file => !others.Contains(file.Path))];
    }

    private static LanguageTag? LanguageOf(Job job) => job switch
    {
        PageJob page => page.Page.Id.Language,
        ReviewJob review => review.Page.Sheet!.Status.Language,
        FeedJob feed => feed.Language,
        _ => null,
    };
}

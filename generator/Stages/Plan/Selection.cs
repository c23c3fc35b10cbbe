using System.Diagnostics;

namespace Generator.Stages.Plan;

/// <summary>Which of the published editions a form of the site holds.</summary>
/// <param name="LeftOut">The paths of the others, such as <c>content/en/404.md</c>: a link to one becomes its text.</param>
internal sealed record Selection(SiteForm Form, ImmutableArray<Edition> Kept, FrozenSet<string> LeftOut)
{
    public static Selection Of(ImmutableArray<Edition> editions, SiteForm form, LanguageTag source)
    {
        var sorted = editions.ToLookup(edition => Has(form, edition.Id, source));
        return new Selection(form, [.. sorted[true]], sorted[false].Select(e => LinkMap.PathOf(e.Id)).ToFrozenSet(StringComparer.Ordinal));
    }

    private static bool Has(SiteForm form, PageId id, LanguageTag source) => form switch
    {
        SiteForm.Online online => online.HasDownloads || id.Name != WellKnownPages.Downloads,
        SiteForm.Offline offline => id.Name != WellKnownPages.Downloads && id.Name != WellKnownPages.NotFound && id.Name != WellKnownPages.Translations
            && (offline.Language is not { } language || id.Language == language || id.Language == source),
        _ => throw new UnreachableException(),
    };
}

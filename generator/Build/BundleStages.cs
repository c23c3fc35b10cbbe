using Generator.Stages.Bundle;
using Generator.Stages.Check;
using Generator.Stages.Plan;
using Generator.Stages.Render;

namespace Generator.Build;

/// <summary>
/// Makes the bundles. A copy for reading offline is no edited site but a rendering of its own: for every language,
/// and for all of them together, it is planned, rendered and checked like the site itself, then the formats take it.
/// </summary>
/// <param name="severities">Those of the site; a warning that counts as an error does not keep the site itself from being checked.</param>
internal sealed class BundleStages(ParsedSite parsed, Editions editions, FrozenDictionary<string, Severity> severities, BuildOptions options)
{
    private readonly ReviewNotes _notes = ReviewNotes.In(editions.Translations);

    /// <param name="site">The site that the bundles will lie beside.</param>
    public Outcome<ImmutableArray<BundleFile>> Make(Site site)
    {
        var languages = site.Languages.Select(language => (LanguageTag?)language.Tag);
        var made = (site.Languages.Length > 1 ? languages.Prepend(null) : languages).Select(language => Make(language, site.Now)).ToList();
        return new([.. made.SelectMany(m => m.Value)], [.. made.SelectMany(m => m.Diagnostics)]);
    }

    private Outcome<ImmutableArray<BundleFile>> Make(LanguageTag? language, DateTimeOffset now)
    {
        var run = new BuildRun(warnAsError: false) { Severities = severities };
        return run.Stage("plan", () => SitePlanner.Plan(parsed, editions, new PlanOptions(new SiteForm.Offline(language), now)), out var copy)
            && run.Stage("render", () => SiteRenderer.Render(copy, new Progress(), CancellationToken.None), out var rendered)
            && run.Stage("check", () => Check(rendered), out _)
            && run.Stage("bundle", () => Bundler.Make(new OfflineSite(language, copy, rendered), options.Bundles), out var files)
            ? new(files, run.Found())
            : new([], run.Found());
    }

    private Outcome<RenderedSite> Check(RenderedSite rendered) => new(
        rendered,
        options.Check
            ? SiteChecker.Check(rendered.Files, new CheckOptions(null, options.Root, Weigh: false, _notes, CancellationToken.None))
            : []);
}

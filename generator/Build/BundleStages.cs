using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Bundle;
using Generator.Stages.Check;
using Generator.Stages.Plan;
using Generator.Stages.Render;
using Generator.Templating;

namespace Generator.Build;

/// <summary>
/// Makes the bundles. A copy for reading offline is no edited site but a rendering of its own: for every language,
/// and for all of them together, it is planned, rendered and checked like the site itself, then the formats take it.
/// </summary>
internal static class BundleStages
{
    /// <param name="site">The site that the bundles will lie beside.</param>
    public static Outcome<ImmutableArray<BundleFile>> Run(ParsedSite parsed, Editions editions, Site site, BuildOptions options)
    {
        var notes = ReviewNotes.In(editions.Translations);
        var languages = site.Languages.Select(language => (LanguageTag?)language.Tag);
        var made = (site.Languages.Length > 1 ? languages.Prepend(null) : languages).Select(Make).ToList();
        return new([.. made.SelectMany(m => m.Value)], [.. made.SelectMany(m => m.Diagnostics)]);

        Outcome<ImmutableArray<BundleFile>> Make(LanguageTag? language)
        {
            var run = new BuildRun(options.WarnAsError);
            return run.Stage("plan", () => SitePlanner.Plan(parsed, editions, new PlanOptions(new SiteForm.Offline(language), site.Now)), out var copy)
                && run.Stage("render", () => SiteRenderer.Render(copy, TemplateEngines.Current, CancellationToken.None), out var rendered)
                && run.Stage("check", () => Check(rendered, notes, options), out _)
                && run.Stage("bundle", () => Bundler.Make(new OfflineSite(language, copy, rendered), options.Bundles), out var files)
                ? new(files, run.Found())
                : new([], run.Found());
        }
    }

    private static Outcome<RenderedSite> Check(RenderedSite rendered, ReviewNotes notes, BuildOptions options) => new(
        rendered,
        options.Check
            ? SiteChecker.Check(rendered.Files, new CheckOptions(null, options.Root, Weigh: false, notes, CancellationToken.None))
            : []);
}

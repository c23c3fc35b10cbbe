using Generator.Stages.Check;
using Generator.Stages.Load;
using Generator.Stages.Parse;
using Generator.Stages.Plan;
using Generator.Stages.Render;
using Generator.Stages.Write;
using Generator.Translations.Editions;

namespace Generator.Build;

/// <summary>
/// The table of contents of the generator: each stage takes what those before it made, and starts only if none of
/// them found an error. All is rendered and checked before a file of the output folder changes.
/// </summary>
internal static class BuildPipeline
{
    /// <param name="campaign">Where <c>content/</c> and <c>templates/</c> are.</param>
    /// <param name="output">The folder of the built site.</param>
    /// <param name="progress">Told how far the build is.</param>
    public static BuildResult Run(IFileSystem campaign, IFileSystem output, BuildOptions options, Progress? progress = null)
    {
        progress ??= new Progress();
        var run = new BuildRun(options.WarnAsError, progress, options.Profile);
        try
        {
            var built = run.Stage("load", () => Load(campaign, output, run, options), out var tree)
                && run.Stage("parse", () => ContentParser.Parse(tree), out var parsed)
                && run.Stage("translate", () => EditionBuilder.Build(parsed, options.Drafts, options.Review), out var editions)
                && run.Stage("plan", () => Plan(parsed, editions, options), out var planned)
                && MakeDownloads(run, planned, () => new BundleStages(parsed, editions, run.Severities, options).Make(planned), out var site)
                && run.Stage("render", () => Render(site, progress), out var rendered)
                && run.Stage("check", () => Check(rendered, site, ReviewNotes.In(editions.Translations), options), out _)
                && run.MayWrite
                && run.Stage("write", () => Write(output, campaign, LanguageChoice.Of(rendered, site, options.Languages), options), out var written)
                ? new BuiltSite(CountPages(site), rendered.Files, rendered.Times, site.Downloads.Length, written)
                : null;
            return new BuildResult(run.Found(), built, run.Times);
        }
        catch (FileSystemException e)
        {
            var half = options.Goal == BuildGoal.Write && e.Problem != DiskProblem.Busy ? OutputWriter.FindHalfWritten(output) : [];
            return new BuildResult([.. run.Found(), e.ToDiagnostic(), .. half], null, run.Times);
        }
    }

    private static Outcome<SourceTree> Load(IFileSystem campaign, IFileSystem output, BuildRun run, BuildOptions options)
    {
        var unfinished = options.Goal == BuildGoal.Write ? OutputWriter.FinishInterrupted(output, campaign) : [];
        var (tree, found) = SourceLoader.Load(campaign);
        run.Severities = tree.Config.Severities;
        var config = tree.Config with { BaseUrl = options.BaseUrl ?? tree.Config.BaseUrl };
        return new Outcome<SourceTree>(tree with { Config = config }, [.. unfinished, .. found, .. LanguageChoice.Check(options.Languages, config)]);
    }

    private static Outcome<Site> Plan(ParsedSite parsed, Editions editions, BuildOptions options) => SitePlanner.Plan(
        parsed,
        editions,
        new PlanOptions(new SiteForm.Online(!options.Bundles.IsEmpty, options.Review), options.Now ?? ContentDate.Newest(parsed.Originals)));

    /// <summary>The stage that costs nothing where no downloads are wanted.</summary>
    private static bool MakeDownloads(BuildRun run, Site planned, Func<Outcome<ImmutableArray<BundleFile>>> make, out Site site)
    {
        site = planned;
        if (planned.Form is not SiteForm.Online { HasDownloads: true })
        {
            return true;
        }

        var isGood = run.Stage("bundle", make, out var downloads);
        site = planned with { Downloads = downloads };
        return isGood;
    }

    /// <summary>The files of the site, the downloads among them: a link to one is checked like every other.</summary>
    private static Outcome<RenderedSite> Render(Site site, Progress progress)
    {
        var (rendered, found) = SiteRenderer.Render(site, progress, CancellationToken.None);
        var downloads = site.Downloads.Select(file => new OutputFile(file.Path, file.Bytes, file.MediaType, new Origin(null, null, null)));
        return new Outcome<RenderedSite>(rendered with { Files = [.. rendered.Files.Concat(downloads).OrderBy(file => file.Path)] }, found);
    }

    private static Outcome<RenderedSite> Check(RenderedSite rendered, Site site, ReviewNotes notes, BuildOptions options) => new(
        rendered,
        options.Check
            ? SiteChecker.Check(rendered.Files, new CheckOptions(site.Config.BaseUrl, options.Root, Weigh: true, notes, CancellationToken.None))
            : []);

    private static Outcome<WriteReport?> Write(IFileSystem output, IFileSystem campaign, ImmutableArray<OutputFile> files, BuildOptions options)
    {
        switch (options.Goal)
        {
            case BuildGoal.Write:
                var (report, found) = OutputWriter.Write(output, campaign, files, keepOthers: !options.Languages.IsEmpty);
                return new Outcome<WriteReport?>(report, found);
            case BuildGoal.Compare:
                return new Outcome<WriteReport?>(null, CurrentCheck.Compare(output, files));
            default:
                return new Outcome<WriteReport?>(null, []);
        }
    }

    private static ImmutableArray<PageCount> CountPages(Site site) =>
        [.. site.Languages.Select(language => new PageCount(language.Tag, site.Pages.Count(page => page.Id.Language == language.Tag)))];
}

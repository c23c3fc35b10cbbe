namespace Generator.Stages.Render;

/// <summary>
/// Makes every file of the plan: 1 the templates are parsed, 2 the jobs are done, several at a time, 3 the results
/// are put back into the order of the plan, so that nothing depends on which was done first.
/// </summary>
internal static class SiteRenderer
{
    private static readonly SourcePath TemplateFolder = new("templates");

    public static Outcome<RenderedSite> Render(Site site, Progress progress, CancellationToken cancellation)
    {
        var findings = new Findings();
        var templates = new Templates(site.Templates, TemplateFolder);
        findings.AddRange(templates.Diagnostics);
        if (findings.HasErrors)
        {
            return findings.With(new RenderedSite([], []));
        }

        var pages = new PageRenderer(SiteScope.Of(site), templates, cancellation);
        var results = new Outcome<OutputFile?>[site.Jobs.Length];
        var times = new TimeSpan[results.Length];
        progress.Expect(results.Length);
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var start = Stopwatch.GetTimestamp();
            results[i] = Render(site.Jobs[i], site, pages);
            times[i] = Stopwatch.GetElapsedTime(start);
            progress.Done();
        });
        findings.AddRange(results.SelectMany(r => r.Diagnostics).DistinctBy(d => (d.Rule, d.Location, d.Message)));
        return findings.With(new RenderedSite([.. results.Select(r => r.Value).OfType<OutputFile>()], TimesOf(results, times)));
    }

    private static ImmutableArray<TemplateTime> TimesOf(Outcome<OutputFile?>[] results, TimeSpan[] times) =>
    [
        .. results.Zip(times)
            .Where(r => r.First.Value?.Origin.Trace is not null)
            .GroupBy(r => r.First.Value!.Origin.Template!.Value.Value, (name, pages) => pages.ToArray() is var all
                ? new TemplateTime(name, all.Length, all.Sum(r => r.First.Value!.Bytes.Length), all.Sum(r => r.Second.TotalMilliseconds))
                : default, StringComparer.Ordinal)
            .OrderByDescending(t => t.Milliseconds),
    ];

    private static Outcome<OutputFile?> Render(Job job, Site site, PageRenderer pages) => job switch
    {
        PageJob page => pages.Render(page.Page),
        ReviewJob review => pages.Render(review.Page),
        AssetJob asset => Made(asset, asset.File.Bytes, MediaTypes.Of(asset.Path.Value)),
        FeedJob feed => Made(feed, AtomFeed.Write(site, feed), MediaTypes.Atom),
        SitemapJob => Made(job, Sitemap.Write(site), MediaTypes.Xml),
        RobotsJob => Made(job, Robots.Write(site.Config.BaseUrl), MediaTypes.PlainText),
        ReadMeJob => MadeReadMe(job, site),
        NoJekyllJob => Made(job, ReadOnlyMemory<byte>.Empty, MediaTypes.PlainText),
        _ => throw new UnreachableException(),
    };

    private static Outcome<OutputFile?> MadeReadMe(Job job, Site site)
    {
        var (bytes, found) = ReadMe.Write(site);
        return Made(job, bytes, MediaTypes.PlainText) with { Diagnostics = found };
    }

    private static Outcome<OutputFile?> Made(Job job, ReadOnlyMemory<byte> bytes, string mediaType)
    {
        var isTemplateAsset = job.Source?.Value.StartsWith(TemplateFolder.Value + "/", StringComparison.Ordinal) ?? false;
        return new(
            new OutputFile(
                job.Path, bytes, mediaType, new Origin(isTemplateAsset ? null : job.Source, isTemplateAsset ? job.Source : null, null)),
            []);
    }
}

using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Plan;
using Generator.Text;

namespace Generator.Tests.Support;

/// <summary>A planned site out of a few editions; whatever is not said is there in its plainest form.</summary>
internal sealed record SiteOf(params Edition[] Editions)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public SiteConfig Config { get; init; } = ContentOf.Config();

    public Source[] Sources { get; init; } = [];

    public Claim[] Claims { get; init; } = [];

    public string Strings { get; init; } = "";

    public (string Name, string Text)[] Templates { get; init; } = [("page.html", ""), ("letter.html", ""), ("report.html", "")];

    public SourceFile[] Assets { get; init; } = [];

    public SiteForm Form { get; init; } = new SiteForm.Online(HasDownloads: true, HasReview: true);

    /// <summary>Files below <c>templates/bundles/</c>.</summary>
    public SourceFile[] BundleAssets { get; init; } = [];

    /// <summary>Pages that exist but are not published.</summary>
    public Edition[] Drafts { get; init; } = [];

    public Outcome<Site> Plan() => SitePlanner.Plan(Parsed(), PublishedEditions(), new PlanOptions(Form, Now));

    public Site PlanWithoutFindings()
    {
        var (site, diagnostics) = Plan();
        Assert.Empty(diagnostics);
        return site;
    }

    /// <summary>What planning finds, as <c>path:line:column id message | hint</c>, one line each.</summary>
    public string Findings() => string.Join('\n', Plan().Diagnostics.Select(Line));

    public static string Line(Diagnostic d) => $"{d.Location} {d.Rule.Id} {d.Message}" + (d.Hint is null ? "" : $" | {d.Hint}");

    private Generator.Model.Editions PublishedEditions()
    {
        var english = StringsOf.English(Strings);
        return new Generator.Model.Editions(
            [.. Editions],
            Editions.Select(e => e.Id.Language).Append(Config.SourceLanguage).Distinct().ToFrozenDictionary(l => l, l => english with { Language = l }),
            [],
            [],
            []);
    }

    private ParsedSite Parsed() => new(
        Config,
        [.. Editions.Where(e => e.Id.Language == Config.SourceLanguage).Concat(Drafts).Select(e => new Original(e.Id.Name, e.Source, e.Matter, []))],
        new Bibliography([.. Sources], Sources.ToFrozenDictionary(s => s.Id.Value, StringComparer.Ordinal)),
        new Differences([.. Claims]),
        Glossary.Empty,
        StringsOf.English(Strings),
        [],
        [],
        [],
        [.. Templates.Select(t => new SourceText(new SourcePath("templates/" + t.Name), t.Text))],
        [.. Assets],
        [.. BundleAssets]);
}

using System.Globalization;
using System.Text;
using Generator.Files;
using Generator.Stages.Load;
using Generator.Stages.Parse;
using Generator.Stages.Plan;
using Generator.Tests.Support;
using Generator.Translations.Editions;

namespace Generator.Tests.Hostile;

/// <summary>
/// Sites of many tiny pages: where a step took an eighth of a microsecond for each page and each other one, that of 20,000
/// would take ten times what a stage may take. A plain run has a fifth of the pages, which only dearer steps do not pass.
/// </summary>
public class LargeSiteTests
{
    /// <summary>In one language, and with every page in two more.</summary>
    public static TheoryData<string, int> Sites => new() { { "en", Extent.IsAll ? 20_000 : 4_000 }, { "en fr es", Extent.IsAll ? 5_000 : 1_000 } };

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task No_stage_looks_at_each_page_for_each_page(string languages, int pages)
    {
        using var folder = new TemporaryFolder();

        Assert.Null(await WatchedProcess.Run(typeof(LargeSiteTests), nameof(Child), $"{folder.Path} {pages} {languages}", folder.Path));
    }

    /// <summary>What runs in the other process; it never runs by itself.</summary>
    [Fact(Explicit = true)]
    public void Child()
    {
        var arguments = Environment.GetEnvironmentVariable("CHILD")!.Split(' ');
        var (folder, pages, languages) = (arguments[0], int.Parse(arguments[1], CultureInfo.InvariantCulture), arguments[2..]);
        var campaign = CampaignOf.Files($"-- content/site.yml --\ntitle: A site\nlanguages: [{string.Join(", ", languages[1..])}]\n");
        foreach (var number in Enumerable.Range(0, pages))
        {
            Write(campaign, $"en/page{number}", "We ask you to read this letter.");
            Array.ForEach(languages[1..], tag => Write(campaign, $"{tag}/page{number}", "Nous vous prions de lire cette lettre."));
        }

        WatchedProcess.At(folder, "load");
        var tree = SourceLoader.Load(campaign).Value;
        WatchedProcess.At(folder, "parse");
        var parsed = ContentParser.Parse(tree).Value;
        WatchedProcess.At(folder, "translate");
        var editions = EditionBuilder.Build(parsed, withDrafts: true, withReview: false).Value;
        WatchedProcess.At(folder, "plan");
        _ = SitePlanner.Plan(parsed, editions, new PlanOptions(new Generator.Model.SiteForm.Online(false, false), ContentDate.Newest(parsed.Originals)));
        Assert.Equal(pages * languages.Length, editions.All.Length);
    }

    private static void Write(MemoryFileSystem campaign, string name, string words) =>
        campaign.Write($"content/{name}.md", Encoding.UTF8.GetBytes($"---\ntitle: {name}\n---\n\n{words}\n"));
}

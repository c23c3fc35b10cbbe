using Generator.Model;
using Generator.Stages.Plan;
using Generator.Text;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class ContentDateTests
{
    private static readonly Edition[] Dated = [Page("en/about"), Letter("en/letter"), Event("en/timeline/one", "2022-08")];

    [Fact]
    public void The_newest_updated_decides_whatever_the_dates() =>
        Assert.Equal("2021-03-04", Newest([.. Dated.Select(Original), Updated("2021-03-04", draft: false), Updated("2020", draft: false)]));

    [Fact]
    public void Else_the_newest_date_decides() => Assert.Equal("2022-08-01", Newest([.. Dated.Select(Original)]));

    [Fact]
    public void A_draft_does_not_count() =>
        Assert.Equal("2022-08-01", Newest([.. Dated.Select(Original), Updated("2026-01-01", draft: true)]));

    [Fact]
    public void Without_any_date_it_is_the_first_that_an_archive_can_hold() =>
        Assert.Equal("1980-01-01", Newest([Original(Page("en/about"))]));

    private static string Newest(Original[] originals) =>
        ContentDate.Newest(originals).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Original Original(Edition edition) => new(edition.Id.Name, edition.Source, edition.Matter, []);

    private static Original Updated(string date, bool draft)
    {
        var page = Page("en/page", draft: draft);
        var common = page.Matter.Common with { Updated = new Located<PartialDate>(Date(date), Location.OfFile(page.Source.Path)) };
        return Original(page with { Matter = new PageMatter(common) });
    }
}

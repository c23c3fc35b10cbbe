using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class NamesIndexTests
{
    private const string Names = """
        place.geneva: Geneva
        person.zoe: Zoe
        person.ann: Ann
        person.nobody: Nobody
        body.council: Human Rights Council
        """;

    private static SiteOf Site(params Generator.Model.Edition[] more) => new(
        [Page("en/names"), Page("en/sources"), Page("en/timeline"), .. more])
    {
        Sources = [Source("a")],
        Strings = Names,
    };

    [Fact]
    public void Names_stand_by_group_and_label_with_all_that_mention_them()
    {
        var site = Site(
            Event("en/timeline/one", "2020", sources: ["a"], places: ["geneva"], actors: ["council", "ann"]),
            Report("en/press/two", "a", people: ["zoe", "ann"])).PlanWithoutFindings();

        Assert.Equal(
            [
                "person ann Ann: press/two, timeline/one",
                "person zoe Zoe: press/two",
                "body council Human Rights Council: timeline/one",
                "place geneva Geneva: timeline/one",
            ],
            site.Languages[0].Names.Select(n => $"{n.Group} {n.Id} {n.Label.Value}: {string.Join(", ", n.Mentions.Select(m => m.Title.Value))}"));
    }

    [Theory]
    [InlineData("genev", "", "there is no name `genev`: strings.yml has no key `place.genev` | did you mean `geneva`?")]
    [InlineData("council", "", "`council` is the name of a body, which does not belong here | what belongs here: place")]
    [InlineData("geneva", "ghost", "there is no name `ghost`: strings.yml has no key `person.ghost` or `organisation.ghost` or `body.ghost` | add a line such as `person.ghost: …`")]
    [InlineData("geneva", "geneva", "`geneva` is the name of a place, which does not belong here | what belongs here: person, organisation, body")]
    public void A_name_without_a_label_or_of_the_wrong_group_is_an_error(string place, string actor, string expected)
    {
        var site = Site(Event("en/timeline/one", "2020", ["a"], [place], actor.Length == 0 ? [] : [actor]));

        Assert.Equal("content/en/timeline/one.md:2:1 LNK0005 " + expected, site.Findings());
    }

    [Fact]
    public void An_id_in_two_groups_is_an_error()
    {
        var site = Site() with { Sources = [], Strings = "person.china: A person\nplace.china: A place" };

        Assert.Equal(
            "content/en/strings.yml:22:14 LNK0006 the id `china` is already the name of a person | give one of them another id",
            site.Findings());
    }
}

using Generator.Model;
using Generator.Stages.Render;

namespace Generator.Tests.Stages.Render;

public sealed class NameInitialsTests
{
    [Fact]
    public void A_name_stands_under_the_first_letter_of_its_label_or_of_its_id_where_the_order_asks_for_it() => Assert.Equal(
        ["A", "A", "C", "E", "F", "-", "W"],
        Initials(
            ("acat-france", "ACAT-France"),
            ("forum-asia", "Asian Forum"),
            ("civil-front", "Civil Front"),
            ("epoch-times", "The Epoch Times"),
            ("free-tibet", "Free Tibet"),
            ("amnesty", "Élan"),
            ("world-congress", "World Congress")));

    private static IEnumerable<string> Initials(params (string Id, string Label)[] names) =>
        NameInitials.Of([.. names.Select(n => new NameEntry(n.Id, "organisation", new Located<string>(n.Label, default), []))]).Select(i => i ?? "-");
}

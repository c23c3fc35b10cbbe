using Generator.Diagnostics;
using Generator.Languages;
using Generator.Model;
using Generator.Stages.Render;
using Generator.Templating;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Render;

public sealed class WordsTests
{
    private static readonly Words English = Of(
        """
        read: Read the letter
        title: {page} – {site}
        count.events.one: {n} event
        count.events.other: {n} events
        cite: Source {n}: {label}
        more: More in {link} & elsewhere
        """);

    [Fact]
    public void A_string_without_placeholders_is_its_text() => Assert.Equal("Read the letter", English["read"]);

    [Fact]
    public void Placeholders_are_filled_with_text() =>
        Assert.Equal("Letter – Site", Fill("title", ("page", "Letter"), ("site", "Site")));

    [Theory]
    [InlineData(1, "1 event")]
    [InlineData(0, "0 events")]
    [InlineData(1234, "1,234 events")]
    public void The_number_chooses_the_plural_form_and_is_written_as_the_language_writes_it(int count, string expected) =>
        Assert.Equal(expected, Fill("count.events", ("n", count)));

    [Fact]
    public void A_number_may_stand_in_a_string_without_plural_forms() =>
        Assert.Equal("Source 7: HRW", Fill("cite", ("n", 7), ("label", "HRW")));

    [Fact]
    public void Plural_forms_are_those_of_the_language()
    {
        var russian = new Words(
            StringsOf.Of("ru", StringsOf.EnglishFormats + "\ncount.one: {n} день\ncount.few: {n} дня\ncount.many: {n} дней\ncount.other: {n} дня"),
            LanguageFormats.Read(StringsOf.English(""), new Findings()));

        Assert.Equal("21 день", russian.Fill("count", _ => 21));
        Assert.Equal("22 дня", russian.Fill("count", _ => 22));
        Assert.Equal("25 дней", russian.Fill("count", _ => 25));
    }

    [Fact]
    public void Markup_in_a_placeholder_makes_markup_of_the_whole_and_the_rest_is_escaped()
    {
        var filled = English.Fill("more", _ => HtmlFragment.Unmarked("<a href=\"x\">here</a>"));

        Assert.Equal("More in <a href=\"x\">here</a> &amp; elsewhere", Assert.IsType<HtmlFragment>(filled).Text);
    }

    [Theory]
    [InlineData("reed", "there is no string `reed` in content/en/strings.yml", "did you mean `read`?")]
    [InlineData("nothing.like.it", "there is no string `nothing.like.it` in content/en/strings.yml", "add a line `nothing.like.it: …` there")]
    [InlineData("count.events", "the string `count.events` has plural forms and needs a number", "write `t 'count.events' n: …`")]
    [InlineData("title", "the string `title` needs a value for `{page}`", "write `t 'title' page: …`")]
    public void What_cannot_be_filled_is_a_fault_with_a_hint(string key, string message, string hint)
    {
        var failure = Assert.Throws<Refusal>(() => English.Fill(key, _ => null));

        Assert.Equal((message, hint), (failure.Message, failure.Hint));
    }

    private static string Fill(string key, params (string Name, object Value)[] values) =>
        English.Text(key, name => values.FirstOrDefault(v => v.Name == name).Value);

    private static Words Of(string lines)
    {
        var strings = StringsOf.English(lines);
        return new Words(strings, LanguageFormats.Read(strings, new Findings()));
    }
}

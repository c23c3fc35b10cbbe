using Generator.Model;
using Generator.Tests.Support;
using Generator.Translations.Reconcile;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>The hash of a sign-off is one over the words, wherever they stand and however they are flagged.</summary>
public class SignOffTests
{
    [Fact]
    public void It_covers_bodies_and_fields()
    {
        var title = new Located<string>("Nos demandes", default);
        var field = new ReconciledField("title", title, HasWords: true, BlockState.Done, title, new Marker(default, MarkerWord.None, null, "", null), null);

        Assert.Equal("cdbe429e3b27950e", SignOff.HashOf([], TranslationOf.Fixture.Reconciled));
        Assert.Equal("329f05a79cc963e5", SignOff.HashOf([field], TranslationOf.Fixture.Reconciled));
    }

    [Theory]
    [InlineData("more than 50", "more than 60")]
    [InlineData("> \"Silence is not neutrality,\" said one survivor.\n\n", "")]
    [InlineData("Sign before 10 December 2020.", "Please add your name.")]
    [InlineData("org/statement", "org/archive")]
    public void No_change_of_the_source_lapses_it(string old, string current)
    {
        var changed = TranslationOf.Fixture with { Source = TranslationOf.Page.Replace(old, current, StringComparison.Ordinal) };

        Assert.Equal("cdbe429e3b27950e", SignOff.HashOf([], changed.Reconciled));
    }
}

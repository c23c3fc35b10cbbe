using Generator.Tests.Support;
using Generator.Translations.Reconcile;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>A file without markers, whose structure is not that of its source, gets them: no words stand as done beside another paragraph.</summary>
public class AdoptTests
{
    private const string Source = "## Why\n\nOne.\n\nTwo [@a].\n\nThree.\n\n- list\n- of two\n\nFour.\n\nFive.\n\n[^1]: Six.\n";
    private const string Translation = "## Pourquoi\n\nUn.\n\nDeux [@a].\n\nTrois.\n\n- liste\n- de deux\n\nQuatre.\n\nCinq.\n\n[^1]: Six !\n";

    [Theory]
    [InlineData("Un.\n\n", "Done Todo Done Done Done Done Done Done")]
    [InlineData("Trois.\n\n", "Done Done Done Todo Done Done Done Done")]
    [InlineData("Quatre.\n\n", "Done Done Done Done Done Check Todo Done")]
    [InlineData("Deux [@a].\n\n", "Done Check Check Todo Done Done Done Done")]
    [InlineData("## Pourquoi\n\n", "Todo Check Done Done Done Done Done Done")]
    [InlineData("- liste\n- de deux\n\n", "Done Done Done Check Todo Check Check Done")]
    public void A_stretch_that_lacks_a_paragraph_is_to_be_checked(string deleted, string states) =>
        Assert.Equal(states, StatesOf(Source, Translation.Replace(deleted, "", StringComparison.Ordinal)));

    [Fact]
    public void Of_equal_paragraphs_nobody_knows_which_one_is_missing() =>
        Assert.Equal("Check Check Todo", StatesOf("One.\n\nTwo.\n\nThree.\n", "Deux.\n\nTrois.\n"));

    [Fact]
    public void A_paragraph_too_many_is_kept_and_to_be_checked() =>
        Assert.Equal("Check Check", StatesOf("One.\n\nTwo.\n", "Un.\n\nEncore un.\n\nDeux.\n"));

    [Fact]
    public void A_citation_that_the_translation_dropped_makes_no_other_paragraph_its_own() =>
        Assert.Equal("Check Todo", StatesOf("One [@a].\n\nTwo.\n", "Un.\n"));

    private static string StatesOf(string source, string file)
    {
        var translation = new TranslationOf(source, file);
        var segment = Assert.Single(translation.Read(new Generator.Diagnostics.Findings()).Segments);
        return string.Join(' ', Unmarked.PairSimilar(translation.Blocks, segment).Blocks.Select(b => b.State));
    }
}

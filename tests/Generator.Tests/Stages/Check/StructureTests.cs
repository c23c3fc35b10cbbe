using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class StructureTests
{
    [Theory]
    [InlineData("<p id='a'></p><p id='b'></p>")]
    [InlineData("<p id='a' aria-labelledby='b main'></p><p id='b'></p>")]
    [InlineData("<input id='a' type='radio'><label for='a'>x</label>")]
    [InlineData("<h2>x</h2><h3>y</h3><h2>z</h2>")]
    [InlineData("<h2><img src='index.html' alt='x'></h2>")]
    [InlineData("</main><nav aria-label='a'>x</nav><nav aria-label='b'>y</nav><main hidden id='n'>", "one-main")]
    [InlineData("</main><nav>x</nav><footer>y</footer>")]
    public void A_sound_page_passes(string main, params string[] rules) => Assert.Equal(rules, RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("page-duplicate-id", "<p id='a'></p><p id='a'></p>")]
    [InlineData("dangling-reference", "<p id='a' aria-labelledby='main b'></p>")]
    [InlineData("dangling-reference", "<input id='a' type='radio'><label for='b'>x</label>")]
    [InlineData("one-h1", "<h1>x</h1>")]
    [InlineData("skipped-heading", "<h3>x</h3>")]
    [InlineData("skipped-heading", "<h2>x</h2><h4>y</h4>")]
    [InlineData("empty-heading", "<h2> </h2>")]
    [InlineData("empty-heading", "<h2><span aria-hidden='true'>x</span></h2>")]
    [InlineData("one-main", "</main><main>")]
    [InlineData("landmark", "</main><p>x</p>")]
    [InlineData("landmark", "</main><nav>x</nav><nav>y</nav>")]
    [InlineData("landmark", "</main><nav aria-label='a'>x</nav><nav>y</nav>")]
    [InlineData("landmark", "</main><nav aria-label='a'>x</nav><nav aria-label='a'>y</nav>")]
    public void A_fault_in_the_structure_is_found(string rule, string main) => Assert.Equal([rule], RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("doctype", "<!doctype html>", "")]
    [InlineData("one-h1", "h1>", "p>")]
    [InlineData("one-main", "main", "header")]
    public void What_a_page_must_have_is_missed(string rule, string text, string instead) =>
        Assert.Equal([rule], RulesBrokenBy(Page("").Replace(text, instead, StringComparison.Ordinal)));
}

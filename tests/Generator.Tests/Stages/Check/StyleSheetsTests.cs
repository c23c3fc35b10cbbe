using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class StyleSheetsTests
{
    [Theory]
    [InlineData("p { margin-inline-start: 1em; text-align: end; float: inline-start }")]
    [InlineData("/* left, url(a.png) */ p::before { content: \"left url(\\\"a.png\" }")]
    [InlineData("p { font-family: Copyright, bright; color: var(--url) }")]
    [InlineData("p { background: var(--src (a)) } /* never closed: right")]
    [InlineData("@media print { a[href^=\"http\"]::after { content: attr(href) } }")]
    [InlineData("em { text-emphasis-position: under right }")]
    public void A_sheet_that_loads_nothing_and_knows_no_sides_passes(string css) =>
        Assert.Empty(RulesBrokenBy(File("a.css", css)));

    [Theory]
    [InlineData("style-request", "@import 'b.css';")]
    [InlineData("style-request", "p { background: url(a.png) }")]
    [InlineData("style-request", "p { background: URL('https://example.org/a.png') }")]
    [InlineData("style-request", "p { background: -webkit-image-set('a.png' 1x) }")]
    [InlineData("style-request", "p { background: u\\72l(a.png) }")]
    [InlineData("physical-property", "p { margin-left: 1em }")]
    [InlineData("physical-property", "p { text-align: right }")]
    [InlineData("physical-property", "p { border-top-left-radius: 0 }")]
    [InlineData("physical-property", "p { left: 0 }")]
    [InlineData("physical-property", "em { text-emphasis-position: under right; float: left }")]
    public void What_loads_or_names_a_side_is_found(string rule, string css) =>
        Assert.Equal([rule], RulesBrokenBy(File("a.css", css)));

    [Fact]
    public void The_hint_names_the_property_to_write() => Assert.Equal(
        "write `border-inline-start-width`, or another property that knows start and end",
        Assert.Single(FindingsIn(null, File("a.css", "p { border-left-width: 0 }"))).Hint);
}

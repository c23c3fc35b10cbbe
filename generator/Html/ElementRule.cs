using static Generator.Html.Place;

namespace Generator.Html;

/// <summary>What may stand in an element, as far as a parser repairs nothing.</summary>
[Flags]
internal enum Place
{
    Nothing, Document = 1, Root = 2, Head = 4, Flow = 8, List = 16, Terms = 32, Table = 64, Rows = 128, Cells = 256,
    Drawing = 512, TextOnly = 1024, Raw = 2048,
}

/// <summary>Where an element of HTML or SVG may stand and what may stand in it, so that a parser leaves it where its tags are.</summary>
/// <param name="EndsParagraph">Whether an open paragraph would end before it.</param>
/// <param name="Once">Of those with the same word here, parsers end the first when the second begins, or repeat it behind.</param>
internal sealed record ElementRule(string Name, Place In, Place Holds, bool EndsParagraph, string? Once)
{
    /// <summary>What stands around everything.</summary>
    public static ElementRule Document { get; } = new("#document", Place.Nothing, Place.Document, false, null);

    public static FrozenDictionary<string, ElementRule>.AlternateLookup<ReadOnlySpan<char>> ByName { get; } =
        ((IEnumerable<ElementRule>)[
            .. Rules("html", Place.Document, Root),
            .. Rules("head", Root, Head),
            .. Rules("body", Root, Flow),
            .. Rules("meta link", Head, Nothing),
            .. Rules("title", Head | Drawing, TextOnly),
            .. Rules("script style", Head | Flow, Raw),
            .. Blocks("address article aside blockquote details dialog fieldset figcaption figure footer header main nav pre", Flow),
            .. Blocks("search section summary", Flow),
            .. Blocks("h1 h2 h3 h4 h5 h6", Flow).Select(rule => rule with { Once = "h1" }),
            .. Blocks("p", Flow).Select(rule => rule with { Once = "p" }),
            .. Blocks("ol ul", List),
            .. Blocks("dl", Terms),
            .. Blocks("table", Table),
            .. Blocks("hr", Nothing),
            .. Blocks("div", Flow).Select(rule => rule with { In = Flow | Terms }),
            .. Rules("li", List, Flow),
            .. Rules("dt dd", Terms, Flow),
            .. Rules("thead tbody tfoot", Table, Rows),
            .. Rules("caption", Table, Flow),
            .. Rules("tr", Rows, Cells),
            .. Rules("td th", Cells, Flow),
            .. Rules("a b code em i s small strong u", Flow, Flow).Select(rule => rule with { Once = rule.Name }),
            .. Rules("abbr bdi bdo cite data del dfn ins kbd label legend mark q samp span sub sup time var", Flow, Flow),
            .. Rules("br img input wbr", Flow, Nothing),
            .. Rules("svg", Flow, Drawing),
            .. Rules("circle ellipse g line path polygon polyline rect text tspan", Drawing, Drawing),
            .. Rules("desc", Drawing, TextOnly),
        ]).ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<ElementRule> Blocks(string names, Place holds) =>
        Rules(names, Flow, holds).Select(rule => rule with { EndsParagraph = true });

    private static IEnumerable<ElementRule> Rules(string names, Place place, Place holds) =>
        names.Split(' ').Select(name => new ElementRule(name, place, holds, false, null));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Files;
using Generator.Html;
using Generator.Tests.Hostile;
using Generator.Tests.Support;

namespace Generator.Tests.Html;

/// <summary>The two readers of pages are held to each other: where the strict one answers at all, AngleSharp says the same.</summary>
public sealed class StrictReaderTests
{
    private const int Seed = 20260909;

    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "/", "=", " ", "\n", "\t", "\r", "\0", "\f", "x", "é", "😀", "\uFEFF", "</", "/>", "<!", "<?",
        "<!-- x -->", "-->", "<![CDATA[x]]>", "&amp;", "&amp", "&lt;", "&#39;", "&#x27;", "&#0;", "&#128;", "&#xD800;", "&#x1F600;",
        "&#xFFFE;", "&nbsp;", "&lang;", "&copy", "&notin;", "&nosuch;", "<p>", "</p>", "<div>", "</div>", "<a href=\"x\">", "</a>", "<b>",
        "</b>", "<em>", "</em>", "<ul>", "</ul>", "<li>", "</li>", "<dl>", "</dl>", "<dt>", "</dt>", "<dd>", "</dd>", "<h1>", "</h1>",
        "<h2>", "</h2>", "<pre>", "</pre>", "<br>", "</br>", "<hr>", "<img alt=\"\">", "<input type=\"text\">", "<button>", "</button>",
        "<table>", "</table>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "</th>", "<caption>",
        "</caption>", "<colgroup>", "<col>", "<form>", "</form>", "<select>", "<option>", "<template>", "</template>", "<textarea>",
        "</textarea>", "<iframe>", "<noscript>", "</noscript>", "<frameset>", "<svg>", "</svg>", "<path d=\"M0\"/>", "<title>", "</title>",
        "<desc>", "</desc>", "<text>", "</text>", "<g>", "</g>", "<foreignObject>", "<math>", "<linearGradient>",
        "<svg viewBox=\"0 0 1 1\">", "<svg viewbox=\"0 0 1 1\">", "<g xlink:href=\"#a\">", "<script>", "</script>", "<style>", "</style>",
        "<meta>", "<link>", "<base>", "<html>", "</html>", "<head>", "</head>", "<body>", "</body>", "<html lang=\"fr\">",
        "<body class=\"b\">", "<nobr>", "<ruby>", "<rt>", "<search>", "</search>", "<span a=\"1\" a=\"2\">", "<span a=1>", "<span a='1'>",
        "<span A=\"1\">", "<span hidden>", "</span>", "<x-y>", "</x-y>", "<q/>", "<DIV>", "</DIV>", "<main>", "</main>", "<section>",
        "</section>", "<details>", "<summary>", "</summary>", "</details>", "<label>", "</label>", "<figure>", "</figure>",
    ];

    /// <summary>Those of HTML 4, one of XML, and some that only look like one.</summary>
    private const string Names =
        "AElig Aacute Acirc Agrave Alpha Aring Atilde Auml Beta Ccedil Chi Dagger Delta ETH Eacute Ecirc Egrave Epsilon Eta Euml Gamma "
        + "Iacute Icirc Igrave Iota Iuml Kappa Lambda Mu Ntilde Nu OElig Oacute Ocirc Ograve Omega Omicron Oslash Otilde Ouml Phi Pi Prime "
        + "Psi Rho Scaron Sigma THORN Tau Theta Uacute Ucirc Ugrave Upsilon Uuml Xi Yacute Yuml Zeta aacute acirc acute aelig agrave alefsym "
        + "alpha amp and ang aring asymp atilde auml bdquo beta brvbar bull cap ccedil cedil cent chi circ clubs cong copy crarr cup curren "
        + "dArr dagger darr deg delta diams divide eacute ecirc egrave empty emsp ensp epsilon equiv eta eth euml euro exist fnof forall "
        + "frac12 frac14 frac34 frasl gamma ge gt hArr harr hearts hellip iacute icirc iexcl igrave image infin int iota iquest isin iuml "
        + "kappa lArr lambda lang laquo larr lceil ldquo le lfloor lowast loz lrm lsaquo lsquo lt macr mdash micro middot minus mu nabla nbsp "
        + "ndash ne ni not notin nsub ntilde nu oacute ocirc oelig ograve oline omega omicron oplus or ordf ordm oslash otilde otimes ouml "
        + "para part permil perp phi pi piv plusmn pound prime prod prop psi quot rArr radic rang raquo rarr rceil rdquo real reg rfloor rho "
        + "rlm rsaquo rsquo sbquo scaron sdot sect shy sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig tau there4 theta "
        + "thetasym thinsp thorn tilde times trade uArr uacute uarr ucirc ugrave uml upsih upsilon uuml weierp xi yacute yen yuml zeta zwj "
        + "zwnj apos "
        + "AMP LT GT angst lbbrk nosuch";

    private static ImmutableArray<string> Site => [.. HtmlIn(Repository.PathOf("site"))];

    private static ImmutableArray<string> Golden => [.. HtmlIn(Repository.PathOf("tests/golden"))];

    [Fact]
    public void Every_page_of_this_site_is_read_in_one_pass_and_as_AngleSharp_does() =>
        Assert.All(Site, html => Assert.Equal(Described(PageReader.ReadLeniently(html)), Described(StrictReader.Read(html))));

    [Fact]
    public void Pages_of_the_golden_sites_are_read_alike() => Assert.InRange(Golden.Count(HoldAlike), Golden.Length / 2, Golden.Length);

    [Fact]
    public void Pages_of_the_hostile_corpus_are_read_alike() =>
        Assert.All(HostileFile.Names.Where(name => !HostileFile.IsHeavy(name)).SelectMany(PagesOf), html => HoldAlike(html));

    [Fact]
    public void Pages_with_something_cut_doubled_or_put_in_are_read_alike()
    {
        var random = new Random(Seed);
        string[] pages = [Sample, .. Golden, .. Site.Where((_, i) => i % 16 == 0)];
        for (var i = 0; i < Extent.Cases(3_000); i++)
        {
            HoldAlike(Changed(pages[random.Next(4) == 0 ? random.Next(pages.Length) : 0], random));
        }
    }

    [Fact]
    public void Bodies_of_random_pieces_are_read_alike()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Extent.Cases(20_000); i++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pick(Pieces, random)));
            HoldAlike(Around(body));
        }
    }

    /// <summary>What a page made of well-nested elements only looks like: most of these must be read in one pass.</summary>
    [Fact]
    public void Bodies_of_nested_elements_are_read_alike()
    {
        var random = new Random(Seed);
        var read = 0;
        for (var i = 0; i < Extent.Cases(5_000); i++)
        {
            read += HoldAlike(Around(Nested(random, 4))) ? 1 : 0;
        }

        Assert.InRange(read, Extent.Cases(5_000) / 20, int.MaxValue);
    }

    [Theory]
    [InlineData("<p>a</p>")]
    [InlineData("<p>a &amp; b &lt; &gt; &quot; &#39; &#x2014; &nbsp; &copy; &hellip;</p>")]
    [InlineData("<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>")]
    [InlineData("<table>\n<caption>c</caption>\n<thead>\n<tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>")]
    [InlineData("<svg viewBox=\"0 0 9 9\" role=\"img\"><title>a</title><g><path d=\"M0 0\"/></g></svg>")]
    [InlineData("<pre><code>a\nb</code></pre><input type=\"checkbox\" checked><br/><hr>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"<b>&amp;\"}</script><style>a > b { }</style>")]
    public void What_templates_write_is_read_in_one_pass(string body) => Assert.True(HoldAlike(Around(body)));

    [Fact]
    public void Every_reference_that_is_read_is_read_as_AngleSharp_does()
    {
        var names = Enumerable.Range(0, 70_000).Select(code => $"&#{code};").Concat(Names.Split(' ').Select(name => $"&{name};"));
        foreach (var reference in names)
        {
            if (StrictReader.Decode(reference) is { } decoded)
            {
                Assert.Equal(PageReader.ReadLeniently($"<p title=\"{reference}\">x{reference}").First("p")!.Text, "x" + decoded);
            }
        }
    }

    private static string Sample => Around("""
        <a class="skip" href="#main">Skip</a><header><nav aria-label="Site"><ul>
        <li><a href="a.html?a=1&amp;b=2">A</a></li>
        <li>B</li></ul></nav></header>
        <main id="main"><h1>One</h1><p>a <em>b <strong>c</strong></em> &quot;d&quot; <code>e</code></p><h2 id="x">Two</h2>
        <dl><div><dt>t</dt><dd>d</dd></div></dl><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>
        <figure><svg viewBox="0 0 9 9" aria-hidden="true"><title>t</title><path d="M0"/><text x="1">w</text></svg></figure>
        <pre><code>x</code></pre><blockquote><p>q<br>r</p></blockquote></main><footer><p>f</p></footer>
        """);

    private static string Around(string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>T</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n";

    /// <returns>Whether the strict reader answered.</returns>
    private static bool HoldAlike(string html)
    {
        if (StrictReader.Read(html) is not { } page)
        {
            return false;
        }

        var (expected, actual) = (Described(PageReader.ReadLeniently(html)), Described(page));
        Assert.True(expected == actual, $"{html}\n\nAngleSharp: {expected}\n\nstrict: {actual}");
        return true;
    }

    /// <summary>All that a reader fills.</summary>
    private static string Described(ParsedPage? page)
    {
        var text = new StringBuilder($"doctype {page?.HasDoctype}, comments {string.Join(' ', page?.Comments ?? [])}\n");
        foreach (var e in page?.Elements ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"{e.Offset} {e.Parent?.Index}>{e.Index}-{e.End} [{e.FirstText}-{e.EndText}] {e.Name}");
            text.AppendJoin("", e.Attributes.Select(a => $" {a.Prefix}:{a.Name}={a.Value}")).Append('\n');
        }

        return text.AppendJoin("", (page?.Texts ?? []).Select(t => $"{t.Parent.Index} “{t.Text}”\n")).ToString();
    }

    private static string Changed(string html, Random random)
    {
        var text = new StringBuilder(html);
        for (var i = random.Next(3); i >= 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(30), text.Length - at);
            _ = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.ToString(at, length)),
                2 => text.Insert(random.Next(text.Length + 1), TagAt(html, random)),
                3 => WithoutTag(text, random),
                _ => text.Insert(at, Pick(Pieces, random)),
            };
        }

        return text.ToString();
    }

    private static string TagAt(string html, Random random)
    {
        var start = Math.Max(0, html.LastIndexOf('<', random.Next(html.Length)));
        return html[start..(html.IndexOf('>', start) + 1)];
    }

    private static StringBuilder WithoutTag(StringBuilder text, Random random)
    {
        var tag = TagAt(text + "<>", random);
        var at = text.ToString().IndexOf(tag, StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, tag.Length);
    }

    private static string Nested(Random random, int depth)
    {
        var body = new StringBuilder();
        for (var i = random.Next(4); i >= 0; i--)
        {
            var tag = Pick(Pieces, random);
            var name = tag.Trim('<', '>', '/').Split(' ')[0];
            body.Append(tag switch
            {
                ['<', >= 'a' and <= 'z', ..] when depth > 0 && random.Next(9) > 0 => $"{tag}{Nested(random, depth - 1)}{EndOf(name)}",
                ['<', ..] => "x",
                _ when random.Next(3) == 0 => tag,
                _ => "\n",
            });
        }

        return body.ToString();
    }

    private static string EndOf(string name) => name is "br" or "hr" or "img" or "input" or "path" ? "" : $"</{name}>";

    private static IEnumerable<string> PagesOf(string name)
    {
        var site = SiteInAString.Build(HostileFile.Read(name).Campaign, options => options with { Check = false }).Site;
        return FolderWalk.Files(site, "")
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => Encoding.UTF8.GetString(site.Read(f.Path, int.MaxValue)));
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private static IEnumerable<string> HtmlIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path));
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Generator.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Markdown;

/// <summary>What holds for every text, made from the pieces that Markdown gives a meaning to.</summary>
public partial class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "word", " ", "  ", "\n", "\n\n", "\t", "    ", "*", "**", "_", "`", "```\n", "~~~\n", "[", "]", "(", ")", "](", "![",
        "[@hrw-2020]", "[@a; @b]", "[@", "[^1]", "\n[^1]: ", "\n[ref]: ", "<", ">", "<b>", "<https://a.example>", "&amp;", "&#x3c;",
        "\\", "|", "\n|---|---|\n", "\n| a | b |", "#", "\n# ", " {#id}", "\n- ", "\n1. ", "\n> ", "\n---\n", "\n===\n", ":", "\"", "'",
        "https://a.example/", "letter.md", "是", "「", "ل", "\u0F0B", "é", "😀", "<!--", "-->", "!", "~", "+", "=", "{", "}", "$", "^",
    ];

    private static readonly string[] Elements =
    [
        "body", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong",
        "a", "img", "sup", "section", "table", "thead", "tbody", "tr", "th", "td", "div", "span",
    ];

    private static readonly string[] Attributes =
    [
        "id", "class", "href", "hreflang", "rel", "title", "src", "alt", "role", "aria-label", "scope", "start", "tabindex",
    ];

    private static Config Plan { get; } = Law.Of(2000, 60);

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void It_is_read_and_written_as_HTML_with_nothing_but_our_own_elements() =>
        Check.One(Plan, Prop.ForAll(Texts, text =>
        {
            var body = MarkdownSample.Read(text);
            if (body.Diagnostics.Any(d => d.Rule == MarkdownRules.LostPlace))
            {
                return;
            }

            var html = Parse(MarkdownSample.Write(body.Value).Text);

            Assert.Empty(html.Descendants().Select(e => e.Name.LocalName).Except(Elements));
            Assert.Empty(html.Descendants().Attributes().Select(a => a.Name.LocalName).Except(Attributes));
            Assert.DoesNotContain(body.Diagnostics, d => d.Rule == MarkdownRules.MarkdownRefused);
        }));

    [Fact]
    public void Links_and_citations_are_found_where_they_stand() =>
        Check.One(Plan, Prop.ForAll(Texts, text =>
        {
            var read = MarkdownSample.Read(text);
            var body = read.Diagnostics.Any(d => d.Rule == MarkdownRules.LostPlace) ? MarkdownSample.Read("").Value : read.Value;

            Assert.All(body.Links, link => Assert.Contains(body.Text.Text[link.Offset], "[!<"));
            Assert.All(body.Citations, cited => Assert.Equal("@" + cited.Id, body.Text.Text.Substring(cited.Offset, cited.Id.Length + 1)));
            Assert.Distinct(body.Links.Select(l => l.Offset));
        }));

    /// <summary>As XML, which it is once the elements without content are closed.</summary>
    private static XElement Parse(string html) => XElement.Parse($"<body>{VoidElement().Replace(html, "<$1/>")}</body>");

    [GeneratedRegex("<(br|hr|img [^>]*)>")]
    private static partial Regex VoidElement();
}

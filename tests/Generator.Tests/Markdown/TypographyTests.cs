using Generator.Markdown;
using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Markdown;

/// <summary>What the writer does to an author's words because of their language, and what it leaves alone.</summary>
public class TypographyTests
{
    private const char Fixed = '\u00A0';
    private const char Narrow = '\u202F';

    [Theory]
    [InlineData("Qui ? Nous !", "Qui_? Nous_!")]
    [InlineData("Les mesures ; les voici :", "Les mesures_; les voici~:")]
    [InlineData("« Ne pas se taire », dit-elle", "«~Ne pas se taire~», dit-elle")]
    [InlineData("« *Ne pas* » ; « [se taire](a.md) » !", "«~<em>Ne pas</em>~»_; «~<a href=\"a.md\">se taire</a>~»_!")]
    [InlineData("**Qui** ? Quoi **?**", "<strong>Qui</strong>_? Quoi_<strong>?</strong>")]
    [InlineData("Qui? «Nous»: oui!", "Qui? «Nous»: oui!")]
    [InlineData("`a ? b : c` <https://example.org/?a:b>", "<code>a ? b : c</code> <a href=\"https://example.org/?a:b\" rel=\"noreferrer noopener\" class=\"external\">https://example.org/?a:b</a>")]
    public void French_spaces_keep_their_line_together(string markdown, string html) =>
        Assert.Equal($"<p>{html.Replace('~', Fixed).Replace('_', Narrow)}</p>\n", Write("fr", "ltr", markdown));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ru")]
    public void Other_languages_keep_their_spaces(string language) =>
        Assert.Equal("<p>« Qui ? » : nous !</p>\n", Write(language, "ltr", "« Qui ? » : nous !"));

    [Theory]
    [InlineData("اتصل بنا: +41 22 917 92 20.", "اتصل بنا: <bdi dir=\"ltr\">+41 22 917 92 20</bdi>.")]
    [InlineData("لغة C++!", "لغة <bdi dir=\"ltr\">C++</bdi>!")]
    [InlineData("انظر `a + b`!", "انظر <code dir=\"ltr\">a + b</code>!")]
    [InlineData("انظر <https://example.org/>.", "انظر <a href=\"https://example.org/\" rel=\"noreferrer noopener\" class=\"external\"><bdi dir=\"ltr\">https://example.org/</bdi></a>.")]
    [InlineData("انظر https://example.org/a/، وأيضا", "انظر <bdi dir=\"ltr\">https://example.org/a/</bdi>، وأيضا")]
    [InlineData("بين 2017-2020، A/HRC/54/2، 50% في 9/9/2020 (Amnesty). Yahoo! كوفيد-19، EU/الاتحاد", "بين 2017-2020، A/HRC/54/2، 50% في 9/9/2020 (Amnesty). Yahoo! كوفيد-19، EU/الاتحاد")]
    [InlineData("في 2020-09-09، 2020-09.", "في <bdi dir=\"ltr\">2020-09-09</bdi>، <bdi dir=\"ltr\">2020-09</bdi>.")]
    [InlineData("كتب @UN_HRC، و#FreeAll.", "كتب <bdi dir=\"ltr\">@UN_HRC</bdi>، و<bdi dir=\"ltr\">#FreeAll</bdi>.")]
    [InlineData("هاتف 022 917 92 20 (022-917-9220).", "هاتف <bdi dir=\"ltr\">022 917 92 20</bdi> (<bdi dir=\"ltr\">022-917-9220</bdi>).")]
    [InlineData("من content/ إلى .NET (C#) و -5 و20°C و$100", "من <bdi dir=\"ltr\">content/</bdi> إلى <bdi dir=\"ltr\">.NET</bdi> (<bdi dir=\"ltr\">C#</bdi>) و <bdi dir=\"ltr\">-5</bdi> و<bdi dir=\"ltr\">20°C</bdi> و<bdi dir=\"ltr\">$100</bdi>")]
    [InlineData("أ \\#وسم \\#tag_1 f(x)", "أ #وسم <bdi dir=\"ltr\">#tag_1</bdi> <bdi dir=\"ltr\">f(x)</bdi>")]
    public void What_reads_to_the_right_is_set_apart_in_text_from_right_to_left(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", Write("ar", "rtl", markdown));
        Assert.DoesNotContain("dir=", Write("en", "ltr", markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_reads_to_the_right() =>
        Assert.Equal("<pre dir=\"ltr\"><code>a = b\n</code></pre>\n", Write("ar", "rtl", "```\na = b\n```"));

    /// <summary>The signs that other scripts share, beside inline elements, and signs of notes and sources, which hang on what stands before.</summary>
    [Theory]
    [InlineData("他说：“你好”\n然后走了。", "他说：“你好”然后走了。")]
    [InlineData("他说\n“你好”……\n——然后·\n走了", "他说“你好”……——然后·走了")]
    [InlineData("**他说**\n[你好](a.md)\n*“走”*\n了", "<strong>他说</strong><a href=\"a.md\">你好</a><em>“走”</em>了")]
    [InlineData("他说&hellip;\n`码`\n了", "他说…<code>码</code>了")]
    [InlineData("他说[@a]\n然后", "他说<a class=\"cite\" href=\"sources.html#a\" role=\"doc-biblioref\" aria-label=\"Source 1: a\">[1]</a>然后")]
    [InlineData("![图](a.png)\n然后", "<img src=\"a.png\" alt=\"图\">然后")]
    [InlineData("[他\n说](a.md)", "<a href=\"a.md\">他说</a>")]
    [InlineData("他说\nHello\n`x`\n然后  \n走", "他说 Hello <code>x</code> 然后<br>\n走")]
    public void A_line_end_is_no_space_where_the_language_has_none(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", MarkdownSample.Write(MarkdownSample.ReadIn("zh-Hans", markdown).Value).Text);
        Assert.Equal($"<p>{html}</p>\n", MarkdownSample.Write(MarkdownSample.ReadIn("ja", markdown).Value).Text);
    }

    [Theory]
    [InlineData("en", "He said “no”\n“yes”", "He said “no” “yes”")]
    [InlineData("en", "said 他说”\n然后", "said 他说” 然后")]
    [InlineData("ko", "“말”\n했다", "“말” 했다")]
    [InlineData("bo", "སྐད།\n“བོད”", "སྐད། “བོད”")]
    public void It_is_one_in_other_languages(string language, string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", MarkdownSample.Write(MarkdownSample.ReadIn(language, markdown).Value).Text);

    [Fact]
    public void The_words_alone_are_joined_as_the_page_shows_them() =>
        Assert.Equal("他说：“你好”然后", PlainText.Of(MarkdownSample.ReadIn("zh-Hant", "他说：“你好”\n然后").Value));

    private static string Write(string language, string direction, string markdown)
    {
        var body = MarkdownSample.Read(markdown).Value;
        var passage = new Passage(new LanguageTag(language), direction, null);
        return MarkdownWriter.Write(body, MarkdownSample.ContextOf(body) with { Language = passage }).Text;
    }
}

using Generator.Markdown;
using Markdig;
using Markdig.Parsers.Inlines;

namespace Generator.Tests.Markdown;

/// <summary>Emphasis for scripts without spaces is an addition: in all other text nothing may change.</summary>
public class EmphasisTests
{
    private const int Texts = 20_000;

    private static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "__", "a", "bc", "1", " ", "  ", "\n", ".", ",", "\"", "'", "(", ")", "[", "]", "!", "-", "\\", "`", "&amp;", "é", "Да", "“", "”", "«", "»", "–",
    ];

    public static TheoryData<int> Seeds => Extent.Seeds(1, all: 20);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Text_in_scripts_with_spaces_becomes_what_it_would_be_without_us(int seed)
    {
        var plain = new MarkdownPipelineBuilder().Build();
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Replace<EmphasisInlineParser>(new UnspacedEmphasisParser());
        var ours = builder.Build();
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            Assert.Equal(Markdig.Markdown.ToHtml(text, plain), Markdig.Markdown.ToHtml(text, ours));
        }
    }
}

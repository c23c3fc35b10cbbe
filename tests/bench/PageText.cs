using System.Text.RegularExpressions;

namespace Bench;

/// <summary>
/// The Markdown of one page, made of the words of the letter: front matter, six paragraphs, two headings, a list, a
/// code span and five links to other pages, the first to the next one, two to a heading. It is about as long as a short page of
/// this site. Every peer gets the same bytes.
/// </summary>
/// <param name="words">Lower-case words of the source language, in the order in which the letter has them.</param>
/// <param name="pages">How many pages link to each other.</param>
/// <param name="length">Words of half a paragraph, about.</param>
internal sealed partial class PageText(IReadOnlyList<string> words, int pages, int length)
{
    /// <summary>The words of a text that are made of small Latin letters, each as often as it occurs.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. SmallWords().Matches(text).Select(m => m.Value)];

    /// <summary>The name of a page without its extension, counted from zero.</summary>
    public static string NameOf(int page) => string.Create(CultureInfo.InvariantCulture, $"page-{page + 1:00000}");

    public string Of(int page)
    {
        var dice = new Dice((ulong)page);
        var day = dice.Next(28) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: {Title(page)}
            description: {Sentence(dice, 12)}
            updated: 2026-0{dice.Next(9) + 1}-{day:00}
            ---

            {Paragraph(dice, Link(dice, (page + 1) % pages))}

            {Paragraph(dice, $"`{dice.Pick(words)} --{dice.Pick(words)}`")}

            ## {Heading(page, 0)}

            {Paragraph(dice, LinkToHeading(dice))}

            - {Sentence(dice, 6)}
            - {Sentence(dice, 5).TrimEnd('.')} {Link(dice, dice.Next(pages))}.
            - {Sentence(dice, 7)}

            {Paragraph(dice, Link(dice, dice.Next(pages)))}

            ## {Heading(page, 1)}

            {Paragraph(dice, LinkToHeading(dice))}

            {Paragraph(dice, $"on {day} pages")}

            """);
    }

    private string Title(int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sentence(new Dice((ulong)page + 1_000_003), 3).TrimEnd('.')} {page + 1}");

    /// <summary>The first word tells the headings of a page apart, so that no tool has to number their ids.</summary>
    private string Heading(int page, int which) =>
        $"{(which == 0 ? "What" : "Why")} {string.Join(' ', Words(new Dice(((ulong)page * 2) + (ulong)which + 2_000_003), 3))}";

    private string Paragraph(Dice dice, string within) =>
        $"{Sentence(dice, length - 2 + dice.Next(5)).TrimEnd('.')} {within} {string.Join(' ', Words(dice, length - 2 + dice.Next(6)))}.";

    private string Sentence(Dice dice, int length)
    {
        var text = string.Join(' ', Words(dice, length));
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    private IEnumerable<string> Words(Dice dice, int count) => Enumerable.Range(0, count).Select(_ => dice.Pick(words));

    private string Link(Dice dice, int target) => $"[{string.Join(' ', Words(dice, 2))}]({NameOf(target)}.md)";

    private string LinkToHeading(Dice dice)
    {
        var target = dice.Next(pages);
        var id = Heading(target, dice.Next(2)).ToLowerInvariant().Replace(' ', '-');
        return $"[{string.Join(' ', Words(dice, 2))}]({NameOf(target)}.md#{id})";
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}’'@_`/-])[a-z]{2,}(?![\p{L}\p{N}’'@_`/-])")]
    private static partial Regex SmallWords();
}

using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Policy;

/// <summary>
/// Refuses HTML in the text. It would be printed as it stands and do no harm, but whoever reviews a translation
/// would not see what it was meant for. Code, entities and addresses in angle brackets are other nodes.
/// </summary>
internal sealed class RawHtml(ComposedText text, Findings findings)
{
    /// <summary>More than so many in one text are not listed: the author will look for the rest.</summary>
    public const int MostListed = 20;

    private const int LongestName = 20;

    private static readonly FrozenDictionary<string, string> Instead = new (string Names, string Hint)[]
    {
        ("b strong", "for bold text write `**words**`"),
        ("i em", "for italic text write `*words*`"),
        ("u", "for emphasis write `*words*`; underlined words look like links"),
        ("br", "for a line break end the line with two spaces or with `\\`"),
        ("a", "for a link write `[words](address)`"),
        ("img", "for an image of the content write `![what it shows](file.png)`"),
        ("p div", "for a new paragraph leave a blank line"),
        ("hr", "for a line across the page write `***` between two blank lines"),
        ("ul li", "for a list begin each line with `- `"),
        ("ol", "for a numbered list begin each line with `1. `"),
        ("blockquote", "for a quotation begin each line with `> `"),
        ("q", "for a quotation write the quotation marks of your language"),
        ("code", "for code write it between back-ticks"),
        ("pre", "for code write it between two lines of ```"),
        ("table", "for a table write its cells with `|` between them and `|---|---|` below the first line"),
        ("sup", "for a footnote write `[^1]`; for small figures type ² or ³"),
        ("sub", "type the small figure itself, such as ₂"),
        ("h1", "for a heading begin the line with `# `"),
        ("h2", "for a heading begin the line with `## `"),
        ("h3", "for a heading begin the line with `### `"),
        ("script", "delete it: the site has no scripts"),
        ("style", "delete it: how the site looks stands in its style sheet"),
        ("iframe video audio", "delete it and write a link: the site shows nothing of other servers"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (Name: name, row.Hint)).ToFrozenDictionary(row => row.Name, row => row.Hint, StringComparer.Ordinal);

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private int _listed;

    /// <summary>Reports every tag of a text; a closing one only when its opening one was not reported.</summary>
    public void Check(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        var first = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (var at = first; at < content.Length - 1; at++)
        {
            if (content[at] == '<' && (char.IsLetter(content[at + 1]) || content[at + 1] is '/' or '!' or '?'))
            {
                Report(literal, content, at);
            }
        }

        // `![` of `<![CDATA[` is read as the beginning of an image.
        if (content.Length > first && content[^1] == '<' && literal.NextSibling is LinkDelimiterInline { IsImage: true } or LiteralInline { IsFirstCharacterEscaped: false, Content.CurrentChar: '!' })
        {
            Report(literal, content, content.Length - 1);
        }
    }

    private void Report(LiteralInline literal, ReadOnlySpan<char> content, int at)
    {
        var isClosing = at + 1 < content.Length && content[at + 1] == '/';
        var name = NameOf(content[(at + (isClosing ? 2 : 1))..]);
        if ((!_reported.Add(name) && isClosing) || ++_listed > MostListed)
        {
            return;
        }

        var skipped = text.Text.AsSpan(literal.Span.Start, literal.Span.Length).IndexOf(content[at..]);
        findings.Add(
            MarkdownRules.RawHtml,
            text.At(literal.Span.Start + Math.Max(0, skipped), name.Length + (isClosing ? 2 : 1)),
            $"HTML is not used here: `{content[at..(at + 1 + (isClosing ? 1 : 0))]}{name}`",
            IsBreakInCell(literal, name)
                ? "a cell holds one line: write `;` between its parts, or two rows"
                : Instead.GetValueOrDefault(name, "delete it; to show the sign itself write `\\<`"));
    }

    private static bool IsBreakInCell(Inline inline, string name)
    {
        while (inline.Parent is { } parent)
        {
            inline = parent;
        }

        return name == "br" && inline is ContainerInline { ParentBlock.Parent: TableCell };
    }

    /// <summary>The name of a tag in lower case, at most so long that a message can show it.</summary>
    private static string NameOf(ReadOnlySpan<char> rest) => string
        .Concat(rest[..Math.Min(rest.Length, LongestName)].ToString().TakeWhile(c => char.IsLetterOrDigit(c) || c is '!' or '?' or '-'))
        .ToLowerInvariant();
}

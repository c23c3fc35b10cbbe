using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Generator.Markdown;

/// <summary>
/// Writes a block in one of the many ways that mean the same, so that an editor which formats a file changes no hash:
/// text, structure, links and emphasis are kept; bullets, wraps, padding, entities and escapes are not. What holds
/// nothing but words, headings and citations is left to <see cref="BlockText"/> alone.
/// </summary>
internal sealed class CanonicalText
{
    /// <summary>In place of white space that carries structure, which normalising would take away.</summary>
    private const char Indent = '\u0003';

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>&~|#\n");
    private static readonly SearchValues<char> Changing = SearchValues.Create("\\`[<&~{");
    private static readonly SearchValues<char> Apart = SearchValues.Create(" ()<>\\");
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\`*_[]<>&~!");

    private readonly string _block;
    private readonly bool _escapes;
    private bool _hasSigns;

    private CanonicalText(string block, bool escapes) => (_block, _escapes) = (block, escapes);

    /// <returns>Its normalised text; equal for two blocks that differ only in how they are written.</returns>
    public static string Of(string text)
    {
        var block = text.ReplaceLineEndings("\n").TrimEnd().Trim('\n');
        return BlockText.Normalise(IsPlain(block) ? block : Written(block) ?? block);
    }

    /// <summary>Whether two texts differ only in how they are written. Most that do not begin with another letter.</summary>
    public static bool AreSame(string a, string b) =>
        (FirstLetter(a) == FirstLetter(b) || FirstLetter(a) == default || FirstLetter(b) == default) && Of(a) == Of(b);

    /// <summary>Nothing where a sign before it could change it.</summary>
    private static char FirstLetter(string text) => text.FirstOrDefault(c => char.IsLetter(c) || Changing.Contains(c)) is var first && char.IsLetter(first) ? first : default;

    /// <summary>Whether a text has the words of its canonical form, but for white space: one that is plain and has no id of a heading.</summary>
    public static bool IsPlainProse(string text) => IsPlain(text) && !text.Contains("{#", StringComparison.Ordinal);

    /// <summary>Whether nothing in a block could be written otherwise. Most blocks are plain, and need not be parsed.</summary>
    private static bool IsPlain(ReadOnlySpan<char> block)
    {
        var at = block.IndexOfAnyExcept('#');
        if (block is [] or [' ' or '\t' or '-' or '+' or '=' or (>= '0' and <= '9'), ..] || at is < 0 or > 6 || (at > 0 && block[at] != ' '))
        {
            return at < 0;
        }

        for (var next = 0; (next = block[at..].IndexOfAny(Signs)) >= 0; at++)
        {
            at += next;
            var end = block[at..].IndexOf(']') + at;
            if (block[at..] is ['[', '@', ..] && end > at && block[(at + 2)..end].IndexOfAnyExcept(CitationParser.IdCharacters) < 0
                && block[(end + 1)..] is not ['(', ..])
            {
                at = end;
            }
            else if (!(block[at] == '#' && block[at - 1] == '{')
                && !(block[at] == '\n' && block[at - 1] is > ' ' and < '\u2E80' && at + 1 < block.Length && char.IsLetter(block[at + 1])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The shortest form, without escapes; with all of them where the shortest would be read as something else. Which of
    /// the two is asked of the tree alone, so that an escape more or less does not decide it.
    /// </summary>
    private static string? Written(string block)
    {
        if (Parse(block) is not { } tree)
        {
            return null;
        }

        var writer = new CanonicalText(block, escapes: false);
        var shortest = writer.Write(tree);
        if (!writer._hasSigns)
        {
            return shortest.Length > 0 ? shortest : null;
        }

        var escaped = new CanonicalText(block, escapes: true).Write(tree);
        var readAgain = shortest.Replace(Indent, ' ');
        return Parse(readAgain) is { } other && new CanonicalText(readAgain, escapes: true).Write(other) == escaped ? shortest : escaped;
    }

    /// <summary>The language is not known here: only line ends that are a space in none are taken out.</summary>
    private static MarkdownDocument? Parse(string block)
    {
        var tree = BlockReader.Parse(block, "", out _);
        if (tree is not null)
        {
            LineJoints.Join(tree, LanguageRow.Default);
        }

        return tree;
    }

    private string Write(MarkdownDocument tree) => Join(tree.Where(b => b.Span.Start < _block.Length), "\n\n");

    private string Join(IEnumerable<MarkdigBlock> blocks, string separator)
    {
        var isSecond = false;
        var written = new List<string>();
        foreach (var (before, block) in blocks.Prepend(null).Zip(blocks))
        {
            // Two lists below one another are told apart by their signs.
            isSecond = !isSecond && before is ListBlock first && block is ListBlock list && first.IsOrdered == list.IsOrdered;
            written.Add(Write(block, isSecond));
        }

        return string.Join(separator, written.Where(b => b.Length > 0));
    }

    private string Write(MarkdigBlock block, bool isSecond) => block switch
    {
        ParagraphBlock paragraph => AtStart(Write(paragraph.Inline)),
        HeadingBlock heading => $"{new string('#', heading.Level)} {Write(heading.Inline)}",
        QuoteBlock quote => "> " + Indented(Join(quote, "\n\n"), "> "),
        ListBlock list => string.Join(list.IsLoose ? "\n\n" : "\n", list.Select((item, i) => Write((ListItemBlock)item, list, i, isSecond))),
        CodeBlock code => $"```{(code as FencedCodeBlock)?.Info}\n{code.Lines}\n```",
        ThematicBreakBlock => "---",
        Table table => string.Join('\n', table.Cast<TableRow>().Select((row, i) => Write(row) + (i == 0 ? Rule(table, row.Count) : ""))),
        FootnoteGroup group => Join(group.Where(f => f.Span.Start < _block.Length), "\n"),
        Footnote footnote => $"[{footnote.Label}]: {Indented(Join(footnote, "\n\n"), new string(Indent, 4))}",
        _ => "",
    };

    private string Write(ListItemBlock item, ListBlock list, int index, bool isSecond)
    {
        var first = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var sign = list.IsOrdered
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)first + index}{(isSecond ? ')' : '.')} ")
            : isSecond ? "* " : "- ";
        return sign + Indented(Join(item, list.IsLoose ? "\n\n" : "\n"), new string(Indent, sign.Length));
    }

    private string Write(TableRow row) =>
        "| " + string.Concat(row.Select(cell => Write((((TableCell)cell).FirstOrDefault() as ParagraphBlock)?.Inline).Replace("|", "\\|", StringComparison.Ordinal) + " | ")).TrimEnd();

    private static string Rule(Table table, int columns) => "\n|" + string.Concat(table.ColumnDefinitions.Take(columns).Select(c => c.Alignment switch
    {
        TableColumnAlign.Center => ":---:|",
        TableColumnAlign.Right => "---:|",
        _ => "---|",
    }));

    private static string Indented(string text, string indent) => text.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    /// <summary>What begins a paragraph as if it were a list, a heading or a footnote.</summary>
    private string AtStart(string paragraph)
    {
        var isSign = paragraph is ['#' or '-' or '+' or '=' or '|' or ':' or (>= '0' and <= '9'), ..];
        _hasSigns |= isSign;
        return (isSign && _escapes) || paragraph is ['[', '^', ..] ? "\\" + paragraph : paragraph;
    }

    private string Write(ContainerInline? inlines) => string.Concat((inlines ?? Enumerable.Empty<Inline>()).Select(Write));

    private string Write(Inline inline) => inline switch
    {
        LiteralInline literal => Literal(literal.Content.AsSpan()),
        HtmlEntityInline entity => Literal(entity.Transcoded.AsSpan()),
        CodeInline code => code.Content.Contains('`', StringComparison.Ordinal) ? $"``` {code.Content} ```" : $"`{code.Content}`",
        LineBreakInline { IsHard: true } => "\\\n",
        LineBreakInline => " ",
        EmphasisInline { DelimiterChar: '*' or '_' } emphasis => Between(new string('*', emphasis.DelimiterCount), emphasis),
        EmphasisInline emphasis => Between(new string(emphasis.DelimiterChar, emphasis.DelimiterCount), emphasis),
        LinkInline { IsImage: false, Title: null or "" } link when link.Target.Contains(':', StringComparison.Ordinal) && PlainText.Of(link) == link.Target => $"<{link.Target}>",
        LinkInline link => $"{(link.IsImage ? "!" : "")}[{Write((ContainerInline)link)}]({Address(link.Target)}{Title(link.Title)})",
        AutolinkInline link => $"<{link.Url}>",
        CitationInline { Ids.IsEmpty: true } attempt => _block[attempt.Span.Start..(attempt.Span.End + 1)],
        CitationInline citation => $"[{string.Join("; ", citation.Ids.Select(c => "@" + c.Id))}]",
        FootnoteLink footnote => footnote.IsBackLink ? "" : $"[{footnote.Footnote.Label}]",
        DelimiterInline delimiter => Literal(delimiter.ToLiteral()) + Write((ContainerInline)delimiter),
        ContainerInline container => Write(container),
        _ => "",
    };

    private string Between(string sign, EmphasisInline emphasis) => sign + Write((ContainerInline)emphasis) + sign;

    private static string Address(string target) => target.AsSpan().ContainsAny(Apart) || target.Length == 0 ? $"<{target}>" : target;

    private static string Title(string? title) => string.IsNullOrEmpty(title) ? "" : $" \"{title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private string Literal(ReadOnlySpan<char> words)
    {
        var hasSigns = words.ContainsAny(Escaped);
        _hasSigns |= hasSigns;
        if (!hasSigns || !_escapes)
        {
            return words.ToString();
        }

        var text = new StringBuilder();
        foreach (var c in words)
        {
            text.Append(Escaped.Contains(c) ? "\\" : "").Append(c);
        }

        return text.ToString();
    }
}

/// <summary>The hash of a block, however it is written.</summary>
internal static class BlockHashes
{
    extension(BlockHash)
    {
        public static BlockHash Of(string text) => BlockHash.OfNormalised(CanonicalText.Of(text));
    }

    /// <summary>Whether it is the hash of a text, be it one that was made before the ways to write it became one.</summary>
    public static bool IsOf(this BlockHash hash, string text) =>
        BlockHash.Of(text) == hash || BlockHash.OfNormalised(BlockText.Normalise(text)) == hash;
}

using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Finds what readers would see of Markdown that was not read as its author meant it: half links, emphasis that never ends,
/// bars that are no table, marks with another space. It looks at the text that is left when all that was read is taken out.
/// </summary>
internal static class UnreadMarks
{
    /// <summary>Stands for what was read, escaped signs too.</summary>
    private const char Taken = '\uFFFC';

    private const string Space = "[\u00A0\u2000-\u200A\u202F\u205F\u3000]";
    private const string Marks = "#{1,6}|[-+*>]|[0-9]{1,9}[.)]";
    private const string Target = @"(https?:|mailto:|www\.|\.\.?/|#[a-z]|[^][ ()（）\n]+\.(md|html?|pdf|png|jpe?g|gif|svg|webp)([])#）\s]|\z))";
    private const string Words = @"[[【［][^][【】［］]*";

    /// <summary>Spaces that only look like ordinary ones.</summary>
    private const string OtherSpaces = "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    private static readonly Form Bar = new("|", MarkdownRules.TableUnread, @"(?<m>\|)", "");

    /// <summary>Each with the signs of which a text has one that it matches. The sign to report is the group <c>m</c>.</summary>
    private static readonly ImmutableArray<Form> Forms =
    [
        new(
            "|",
            MarkdownRules.TableUnread,
            @"^[ \t]*(?<m>\|)|^[ \t]*(?<m>:?-+:?[ \t]*\|)[ \t|:-]*$",
            "write a head, below it a line such as `|---|---|` with as many parts as the head has cells, below it the rows; for the sign itself write `\\|`")
        {
            Message = "these bars are not read as a table, and readers will see them",
        },
        new(
            OtherSpaces + "#",
            MarkdownRules.HeadingSpace,
            $"^(?<m>{Space}+({Marks}))([ \\t\\n]|{Space})|^(?<m>({Marks}){Space})|^(?<m>#{{2,6}})[^# \\t\\n]",
            "write the signs of a heading or list at the beginning of a line, with an ordinary space behind them; for the signs themselves write `\\` before them")
        {
            Starts = OtherSpaces + "#-+*>0123456789",
        },
        new("]】］", $@"{Words}((?<m>[]】］][ \t\n]*[(（]){Target}|(?<m>[]】］]\())", "write a link as `[words](address)`, with these signs, without a space between `]` and `(` or in the address"),
        new("[", @"(?<m>[)）]\[)" + Target, "write a link as `[words](address)`"),
        new("]", Words + @"(?<m>\]\[)[^][\n]*\]", "the label in the second brackets has no line `[label]: address`; write one, or the link as `[words](address)`"),
        new("[", @"^(?<m>\[[^][\n]+\]:)[ \t\n]*<?" + Target, "put a blank line before the line of an address, and nothing behind the address but a title in quotation marks"),
        new("^", @"(?<m>\[\^)[^]\n]*$|(?<m>[【［]\^)", "write a footnote sign as in the source, such as `[^1]`"),
        new("[", @"\A(?<m>\[[ xX]\])([ \t\n]|\z)", "delete it: lists have no boxes to tick here") { Parent = typeof(ListItemBlock) },
        new("[", @"\A(?<m>\[![A-Za-z]+\])([ \t\n]|\z)", "delete it: quotations have no kinds here") { Parent = typeof(QuoteBlock) },
        new("*", @"(?<m>\*\*)[ \u00A0][^*\n]*[ \u00A0]\*\*", "delete the spaces between `**` and the words inside: `**words**`"),
        new("=", "(?<m>==)[^\\s=][^=\n]*==", "delete the signs, which mark nothing here"),
        new(
            "*",
            @"(\A|[^*\p{L}\p{N}])(?<m>\*+)[^\s*]|[^\s*](?<m>\*+)(\z|[^*\p{L}\p{N}])|[^\s*](?<m>\*\*+)[^\s*]",
            "write as many `*` behind the words as before them, without a space inside, and a space between them and the word outside; for the sign itself write `\\*`"),
        new(
            "_",
            @"(\A|[^_\p{L}\p{N}])(?<m>_{1,3})[\p{L}\p{N}\uFFFC]|[\p{L}\p{N}\uFFFC](?<m>_{1,3})(\z|[^_\p{L}\p{N}\uFFFC])|[\p{L}\p{N}](?<m>__)[\p{L}\p{N}]",
            "write `*words*` for emphasis and `**words**` for bold text; for the sign itself write `\\_`"),
        new("~", @"(?<m>~~+)[^\s~]|[^\s~](?<m>~~+)", "delete it: text cannot be struck through here; for the signs themselves write `\\~`"),
        new("`", "(?<m>`+)", "close the code with as many back-ticks as it begins with; for the sign itself write \\`"),
        new("&", @"(?<m>&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{2,31});)|(?<m>&(nbsp|amp|lt|gt|quot))([^A-Za-z0-9;]|\z)", "type the character itself; for the sign itself write `&amp;`"),
        new("=", @"^(?<m>={3,})[ \t]*$", "write it right below the words of a heading, or begin their line with `# `"),
        new("\\", @"(?<m>\\)\z", "delete it: a line break needs a line below it"),
    ];

    private static readonly SearchValues<char> AnySign = SearchValues.Create(string.Concat(Forms.Select(f => f.Signs)));

    /// <summary>The first sign of each form; none in code, and no bars in tables.</summary>
    public static IEnumerable<UnreadMark> In(LeafBlock block) =>
        block is ParagraphBlock or HeadingBlock && block.Inline is { } words && TreeWalk.Of(words).Any(n => WordsOf(n.Node).ContainsAny(AnySign)) ? In(block, words) : [];

    private static IEnumerable<UnreadMark> In(LeafBlock block, ContainerInline words)
    {
        var (text, places) = TextOf(words);
        foreach (var form in Forms)
        {
            if (form.Parent.IsInstanceOfType(block.Parent)
                && (form.Rule == TranslationCheckRules.LiteralMarkup || block.Parent is not TableCell)
                && form.MayMatch(text)
                && PatternOf(form, block).Match(text) is { Success: true } match)
            {
                var sign = match.Groups["m"];
                yield return new UnreadMark(form.Rule, places[sign.Index], sign.Length, form.Message ?? MessageOf(sign.Value), form.Hint);
            }
        }
    }

    /// <summary>Hyphens without bars below a head make a heading of it, with its bars.</summary>
    private static Regex PatternOf(Form form, LeafBlock block) =>
        (form.Rule == MarkdownRules.TableUnread && block is HeadingBlock { IsSetext: true } ? Bar : form).Pattern;

    private static string MessageOf(string sign)
    {
        var other = sign.FirstOrDefault(c => c > '~' && char.IsWhiteSpace(c));
        var shown = string.Concat(sign.Where(c => !char.IsWhiteSpace(c)));
        return $"readers will see the signs `{(shown == "`" ? "back-tick" : shown)}` here"
            + (other == default ? "" : $", for the space beside them is U+{(int)other:X4}, which only looks like an ordinary one");
    }

    /// <summary>The text that nothing has read, and where each unit of it stands.</summary>
    private static (string Text, List<int> Places) TextOf(ContainerInline root)
    {
        var (text, places) = (new StringBuilder(), new List<int>());
        foreach (var (node, _) in TreeWalk.Of(root))
        {
            var words = WordsOf(node);
            var start = node.Span.Start + (node is LiteralInline ? Math.Max(0, node.Span.Length - words.Length) : 0);
            for (var i = 0; i < words.Length; i++)
            {
                places.Add(start + i);
            }

            text.Append(words);
            if (node is LiteralInline { IsFirstCharacterEscaped: true } && words.Length > 0)
            {
                text[^words.Length] = Taken;
            }
        }

        return (text.ToString(), places);
    }

    private static ReadOnlySpan<char> WordsOf(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline => "\n",
        LeafInline => "\uFFFC",
        _ => "",
    };

    /// <param name="signs">Where a text has none of them, it cannot match.</param>
    /// <param name="hint">What to write instead.</param>
    private sealed class Form(string signs, Rule rule, string pattern, string hint)
    {
        public Form(string signs, string pattern, string hint)
            : this(signs, TranslationCheckRules.LiteralMarkup, pattern, hint)
        {
        }

        public string Signs => signs;

        public bool MayMatch(string text) => text.AsSpan().IndexOfAny(signs) >= 0
            && (Starts is null || text.Split('\n').Any(line => line is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal)));

        public Rule Rule => rule;

        /// <summary>Made when a text first asks, for that takes longer than to search many.</summary>
        public Regex Pattern => field ??= new Regex(pattern, RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

        public string Hint => hint;

        /// <summary>Nothing where it shows the signs.</summary>
        public string? Message { get; init; }

        /// <summary>What a line of it begins with; nothing where it may begin anywhere.</summary>
        public string? Starts { get; init; }

        /// <summary>What the block must stand in.</summary>
        public Type Parent { get; init; } = typeof(ContainerBlock);
    }
}

/// <summary>A sign of Markdown in the text that readers would see.</summary>
/// <param name="Offset">In what was parsed, in UTF-16 units.</param>
internal sealed record UnreadMark(Rule Rule, int Offset, int Length, string Message, string Hint);

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Reads citations: <c>[@</c>, ids of lower-case letters, digits, <c>-</c> and <c>_</c> with <c>; @</c> between
/// them, <c>]</c>. What begins as a citation and is none becomes a node without ids, which the reader refuses.
/// <c>[@name](address)</c> is left to be a link; an exclamation mark before a citation is not the start of an image.
/// Brackets that an editor has escaped, <c>\[@id\]</c>, are those of a citation too.
/// </summary>
internal sealed partial class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '!', '\\'];

    /// <summary>What an id is made of.</summary>
    public static SearchValues<char> IdCharacters { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = slice.CurrentChar == '[' ? slice.Start : slice.Start + 1;
        var rest = slice.Text.AsSpan(open..(slice.End + 1));
        if (!rest.StartsWith("[@"))
        {
            return IsEscapedFootnote(processor, ref slice, rest);
        }

        var citation = LengthOfCitation(rest);
        var length = citation > 0 ? citation : LengthOfAttempt(rest);
        if (rest[length..] is ['(', ..] || (slice.CurrentChar == '\\' && citation == 0))
        {
            return false;
        }

        processor.Inline = slice.CurrentChar == '!'
            ? ExclamationMark(processor, slice)
            : Citation(processor, open, length, IdsIn(rest[..citation]));
        slice.Start = slice.CurrentChar == '!' ? open : open + length;
        return true;
    }

    /// <summary>Leaves out the backslash before the sign of a footnote that exists.</summary>
    private static bool IsEscapedFootnote(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> rest)
    {
        var isOne = slice.CurrentChar == '\\' && rest is ['[', '^', ..] && rest.IndexOf(']') is > 2 and var end
            && processor.Document.TryGetLinkReferenceDefinition(rest[1..end].ToString(), out _);
        slice.Start += isOne ? 1 : 0;
        return isOne;
    }

    /// <summary>The length of the citation that a text begins with; zero when it is none.</summary>
    private static int LengthOfCitation(ReadOnlySpan<char> rest)
    {
        var matches = Whole().EnumerateMatches(rest);
        return matches.MoveNext() ? matches.Current.Length : 0;
    }

    private static IEnumerable<CitedId> IdsIn(ReadOnlySpan<char> citation) =>
        Id().Matches(citation.ToString()).Select(m => new CitedId(m.Value[1..], m.Index));

    /// <summary>What was probably meant to be a citation: up to its closing bracket, else its first word.</summary>
    private static int LengthOfAttempt(ReadOnlySpan<char> rest)
    {
        var end = rest[1..].IndexOfAny('[', ']') + 1;
        if (end > 0 && rest[end] == ']')
        {
            return end + 1;
        }

        var word = rest[1..].IndexOfAny(" \n[") + 1;
        return word > 0 ? word : rest.Length;
    }

    [GeneratedRegex("@[a-z0-9_-]{1,64}")]
    private static partial Regex Id();

    /// <summary>Nothing is looked at twice: an id is taken as long as it is, or not at all.</summary>
    [GeneratedRegex(@"\A\[(?>@[a-z0-9_-]{1,64})(?>[ \t\n]*;[ \t\n]*@[a-z0-9_-]{1,64})*[ \t\n]*\\?\]")]
    private static partial Regex Whole();

    private static CitationInline Citation(InlineProcessor processor, int open, int length, IEnumerable<CitedId> ids) =>
        new([.. ids.Select(c => c with { Offset = processor.GetSourcePosition(open + c.Offset) })])
        {
            Span = new SourceSpan(processor.GetSourcePosition(open, out var line, out var column), processor.GetSourcePosition(open + length - 1)),
            Line = line,
            Column = column,
        };

    private static LiteralInline ExclamationMark(InlineProcessor processor, StringSlice slice) => new()
    {
        Content = new StringSlice(slice.Text, slice.Start, slice.Start),
        Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start)),
    };
}

/// <summary>A citation <c>[@id]</c> or <c>[@a; @b]</c> in the tree.</summary>
/// <param name="ids">In the order written; empty when what stands between the brackets is not a citation.</param>
internal sealed class CitationInline(ImmutableArray<CitedId> ids) : LeafInline
{
    public ImmutableArray<CitedId> Ids { get; } = ids;
}

/// <summary>One id of a citation.</summary>
/// <param name="Offset">Offset of its <c>@</c> in the text that was parsed.</param>
internal readonly record struct CitedId(string Id, int Offset);

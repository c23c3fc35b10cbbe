using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Citations;

/// <summary>
/// Reads citations: <c>[@</c>, ids of lower-case letters, digits, <c>-</c> and <c>_</c> with <c>; @</c> between
/// them, <c>]</c>. What begins as a citation and is none becomes a node without ids, which the reader refuses.
/// <c>[@name](address)</c> is left to be a link; an exclamation mark before a citation is not the start of an image.
/// </summary>
internal sealed class CitationParser : InlineParser
{
    private const int LongestId = 64;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    public CitationParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = slice.CurrentChar == '!' ? slice.Start + 1 : slice.Start;
        var rest = slice.Text.AsSpan(open..(slice.End + 1));
        if (!rest.StartsWith("[@"))
        {
            return false;
        }

        var ids = new List<CitedId>();
        var length = Read(rest, ids);
        var isCitation = length > 0;
        length = isCitation ? length : LengthOfAttempt(rest);
        if (rest[length..] is ['(', ..])
        {
            return false;
        }

        processor.Inline = open > slice.Start
            ? ExclamationMark(processor, slice)
            : Citation(processor, open, length, isCitation ? ids : []);
        slice.Start = open > slice.Start ? open : open + length;
        return true;
    }

    /// <summary>The length of the citation that a text begins with; zero when it is none.</summary>
    /// <param name="ids">Gets the ids with their offsets in <paramref name="rest"/>.</param>
    private static int Read(ReadOnlySpan<char> rest, List<CitedId> ids)
    {
        var at = 1;
        while (IdLength(rest[at..]) is > 0 and var length)
        {
            ids.Add(new CitedId(rest.Slice(at + 1, length - 1).ToString(), at));
            at = SkipWhiteSpace(rest, at + length);
            if (rest[at..] is not [';', ..])
            {
                return rest[at..] is [']', ..] ? at + 1 : 0;
            }

            at = SkipWhiteSpace(rest, at + 1);
        }

        return 0;
    }

    /// <summary>The length of an <c>@</c> and the id behind it; zero when there is none.</summary>
    private static int IdLength(ReadOnlySpan<char> text)
    {
        if (text is not ['@', .. var id])
        {
            return 0;
        }

        var end = id.IndexOfAnyExcept(IdCharacters);
        var length = end < 0 ? id.Length : end;
        return length is > 0 and <= LongestId ? length + 1 : 0;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        var white = text[at..].IndexOfAnyExcept(' ', '\t', '\n');
        return white < 0 ? text.Length : at + white;
    }

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

    private static CitationInline Citation(InlineProcessor processor, int open, int length, List<CitedId> ids) =>
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

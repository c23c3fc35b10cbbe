using System.Collections.Immutable;
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

    public CitationParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var open = slice.CurrentChar == '!' ? slice.Start + 1 : slice.Start;
        if (!text[open..].StartsWith("[@") || EndOf(text, open) is not { } end)
        {
            return false;
        }

        if (open > slice.Start)
        {
            processor.Inline = ExclamationMark(processor, slice);
            slice.Start = open;
            return true;
        }

        processor.Inline = new CitationInline(Parse(processor, text, open + 1, end))
        {
            Span = new SourceSpan(processor.GetSourcePosition(open, out var line, out var column), processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    /// <summary>The closing bracket, or for a citation that has none the end of its first word; nothing for a link.</summary>
    private static int? EndOf(ReadOnlySpan<char> text, int open)
    {
        var length = text[open..].IndexOf(']');
        if (length >= 0 && !text.Slice(open + 1, length).Contains('['))
        {
            return open + length + 1 < text.Length && text[open + length + 1] == '(' ? null : open + length;
        }

        var word = text[(open + 1)..].IndexOfAny(" \n[");
        return word < 0 ? text.Length - 1 : open + word;
    }

    private static LiteralInline ExclamationMark(InlineProcessor processor, StringSlice slice) => new()
    {
        Content = new StringSlice(slice.Text, slice.Start, slice.Start),
        Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start)),
    };

    /// <summary>The ids between the brackets; empty when they are not written as a citation.</summary>
    private static ImmutableArray<CitedId> Parse(InlineProcessor processor, ReadOnlySpan<char> text, int start, int end)
    {
        var ids = ImmutableArray.CreateBuilder<CitedId>();
        var at = start;
        while (true)
        {
            var length = text[at] == '@' ? IdLength(text[(at + 1)..end]) : 0;
            if (length is 0 or > LongestId)
            {
                return [];
            }

            ids.Add(new CitedId(text.Slice(at + 1, length).ToString(), processor.GetSourcePosition(at)));
            at = SkipWhiteSpace(text, at + 1 + length);
            if (at == end && text[at] == ']')
            {
                return ids.ToImmutable();
            }

            if (at >= end || text[at] != ';')
            {
                return [];
            }

            at = SkipWhiteSpace(text, at + 1);
        }
    }

    private static int IdLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterLower(text[length]) || char.IsAsciiDigit(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        return length;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length - 1 && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }
}

namespace Generator.Translations.Format;

/// <summary>
/// Finds the comments in a body and takes them out: they are notes for people who work on the text and are never
/// published. A comment that begins its line leaves blank lines, as on GitHub; one that begins after text leaves the
/// rest of its lines. <c>\&lt;!--</c> is not a comment.
/// </summary>
internal static class Comments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>HTML lets a comment end within its own opening: &lt;!--&gt; and &lt;!---&gt; are whole.</summary>
    private const int OpeningLength = 2;

    /// <summary>Each comment with its signs, in order; one that is never closed goes on to the end.</summary>
    public static IEnumerable<TextRange> In(string text)
    {
        var at = 0;
        while ((at = text.IndexOf(Opening, at, StringComparison.Ordinal)) >= 0)
        {
            if (at > 0 && text[at - 1] == '\\')
            {
                at += Opening.Length;
                continue;
            }

            var closing = text.IndexOf(Closing, at + OpeningLength, StringComparison.Ordinal);
            var end = closing < 0 ? text.Length : closing + Closing.Length;
            yield return new TextRange(at, end);
            at = end;
        }
    }

    /// <summary>The lines that are left, with the texts of the comments. What follows a comment that is never closed is lost with it.</summary>
    /// <param name="all">Lines of <paramref name="source"/>, from their beginning or, the first, from somewhere within.</param>
    public static (ImmutableArray<NumberedLine> Visible, ImmutableArray<string> Comments) Remove(
        SourceText source, ImmutableArray<NumberedLine> all, Findings findings)
    {
        if (!all.Any(line => line.Text.Contains(Opening, StringComparison.Ordinal)))
        {
            return (all, []);
        }

        var text = NumberedLine.Join(all);
        var ranges = In(text).ToImmutableArray();
        var isOpen = ranges is [.., var last] && !last.In(text).EndsWith(Closing, StringComparison.Ordinal);
        var scan = new Scan(text, isOpen ? ranges.SetItem(ranges.Length - 1, ranges[^1] with { End = int.MaxValue }) : ranges);
        ImmutableArray<NumberedLine> visible = [.. all.Select(scan.Visible).OfType<NumberedLine>()];
        if (isOpen)
        {
            findings.Add(
                TranslationRules.CommentUnclosed,
                PlaceOf(source, all, ranges[^1].Start),
                "this comment is opened here but never closed, so nothing below it would be published",
                "write `-->` where the comment ends; for the characters themselves write `\\<!--`");
        }

        var closed = isOpen ? ranges[..^1] : ranges;
        return (visible, [.. closed.Select(r => text[(r.Start + OpeningLength)..(r.End - Closing.Length)].Trim('-', ' ', '\t', '\n'))]);
    }

    private static Location PlaceOf(SourceText source, ImmutableArray<NumberedLine> lines, int offset)
    {
        foreach (var (text, number) in lines)
        {
            if (offset <= text.Length)
            {
                return source.At(source.StartOf(number) + source.Line(number).Length - text.Length + offset, Opening.Length);
            }

            offset -= text.Length + 1;
        }

        return Location.OfFile(source.Path);
    }

    /// <summary>Goes through the lines of a text, one after the other.</summary>
    private sealed class Scan(string text, ImmutableArray<TextRange> comments)
    {
        private int _start;
        private int _next;
        private TextRange? _open;
        private bool? _beganAfterText;

        /// <summary>What is left of a line; nothing where all of it belongs to a comment that began after text.</summary>
        public NumberedLine? Visible(NumberedLine line)
        {
            var goesOn = _open is not null && _beganAfterText == true;
            var end = _start + line.Text.Length;
            var kept = Keep(end);
            _start = end + 1;
            var isCut = _open is not null || line.Text.EndsWith(Closing, StringComparison.Ordinal);
            var left = isCut ? kept.TrimEnd(' ', '\t') : kept;
            return goesOn && left.Length == 0 ? null : line with { Text = left };
        }

        private string Keep(int end)
        {
            var kept = new StringBuilder();
            var at = _start;
            while (_open is not null || (_next < comments.Length && comments[_next].Start < end))
            {
                if (_open is null)
                {
                    _open = comments[_next++];
                    kept.Append(text, at, _open.Value.Start - at);
                    _beganAfterText = null;
                }

                if (_open.Value.End > end)
                {
                    _beganAfterText ??= !LineForm.IsBlank(kept.ToString());
                    return kept.ToString();
                }

                at = _open.Value.End;
                _open = null;
                while (EndsWithWhiteSpace(kept) && at < end && text[at] is ' ' or '\t')
                {
                    at++;
                }
            }

            return kept.Append(text, at, end - at).ToString();
        }

        private static bool EndsWithWhiteSpace(StringBuilder kept) => kept.Length == 0 || kept[^1] is ' ' or '\t';
    }
}

/// <summary>Finds what the authors of a page wrote to its translators, in comments that begin with <c>note</c>.</summary>
internal static class SourceNotes
{
    private const string Word = "note";

    /// <summary>The notes by the block that they stand above or within; what stands below the last belongs to it.</summary>
    public static ILookup<Block, string> Of(SourceText source, ImmutableArray<Block> blocks)
    {
        var at = 0;
        return Comments.In(source.Text)
            .Select(range => (Line: source.LineOf(range.Start), Text: range.In(source.Text).Trim('<', '!', '-', '>', ' ', '\n')))
            .Where(note => !blocks.IsEmpty && note.Text.StartsWith(Word, StringComparison.Ordinal))
            .ToLookup(
                note => BlockAt(note.Line),
                note => note.Text[Word.Length..].TrimStart(':', ' ', '\n'),
                (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);

        Block BlockAt(int line)
        {
            while (at < blocks.Length - 1 && blocks[at].LineNumbers[^1] < line)
            {
                at++;
            }

            return blocks[at];
        }
    }
}

namespace Generator.Translations.Format;

/// <summary>
/// Takes the comments out of a body: they are notes for people who work on the text and are never published.
/// A comment that begins its line leaves blank lines, as on GitHub; one that begins after text leaves the rest of
/// its lines. <c>\&lt;!--</c> is not a comment.
/// </summary>
internal static class Comments
{
    /// <summary>The lines that are left, with the texts of the comments. What follows a comment that is never closed is lost with it.</summary>
    /// <param name="lines">Lines of <paramref name="source"/>, from their beginning or, the first, from somewhere within.</param>
    public static (ImmutableArray<NumberedLine> Visible, ImmutableArray<string> Comments) Remove(
        SourceText source, IEnumerable<NumberedLine> lines, Findings findings)
    {
        var scan = new Scan(source, findings);
        return scan.Run(lines);
    }

    private sealed class Scan(SourceText source, Findings findings)
    {
        private const string Opening = "<!--";
        private const string Closing = "-->";

        private readonly ImmutableArray<NumberedLine>.Builder _visible = ImmutableArray.CreateBuilder<NumberedLine>();
        private readonly ImmutableArray<string>.Builder _comments = ImmutableArray.CreateBuilder<string>();
        private readonly StringBuilder _comment = new();
        private Location? _openedAt;
        private bool _openedAfterText;

        public (ImmutableArray<NumberedLine> Visible, ImmutableArray<string> Comments) Run(IEnumerable<NumberedLine> lines)
        {
            foreach (var (line, number) in lines)
            {
                var goesOnWithinLine = _openedAt is not null && _openedAfterText;
                var text = HasComment(line) ? WithoutComments(line, number) : line;
                if (!goesOnWithinLine || text.Length > 0)
                {
                    _visible.Add(new NumberedLine(text, number));
                }
            }

            if (_openedAt is { } location)
            {
                findings.Add(
                    TranslationRules.CommentUnclosed,
                    location,
                    "this comment is opened here but never closed, so nothing below it would be published",
                    "write `-->` where the comment ends; for the characters themselves write `\\<!--`");
            }

            return (_visible.ToImmutable(), _comments.ToImmutable());
        }

        private bool HasComment(string line) => _openedAt is not null || line.Contains(Opening, StringComparison.Ordinal);

        private string WithoutComments(string line, int number)
        {
            var kept = new StringBuilder();
            var at = 0;
            while (at < line.Length)
            {
                at = _openedAt is null ? KeepToOpening(line, at, number, kept) : SkipToClosing(line, at, kept);
            }

            return _openedAt is null && !line.EndsWith(Closing, StringComparison.Ordinal)
                ? kept.ToString()
                : kept.ToString().TrimEnd(' ', '\t');
        }

        private int KeepToOpening(string line, int at, int number, StringBuilder kept)
        {
            var opening = line.IndexOf(Opening, at, StringComparison.Ordinal);
            if (opening < 0)
            {
                kept.Append(line, at, line.Length - at);
                return line.Length;
            }

            if (opening > 0 && line[opening - 1] == '\\')
            {
                kept.Append(line, at, opening + 1 - at);
                return opening + 1;
            }

            kept.Append(line, at, opening - at);
            var partial = source.Line(number).Length - line.Length;
            _openedAt = source.At(source.StartOf(number) + partial + opening, Opening.Length);
            _openedAfterText = !LineForm.IsBlank(kept.ToString());

            // HTML lets a comment end within its own opening: <!--> and <!---> are whole.
            return opening + 2;
        }

        private int SkipToClosing(string line, int at, StringBuilder kept)
        {
            var closing = line.IndexOf(Closing, at, StringComparison.Ordinal);
            if (closing < 0)
            {
                _comment.Append(line, at, line.Length - at).Append('\n');
                return line.Length;
            }

            _comments.Add(_comment.Append(line, at, closing - at).ToString().Trim('-', ' ', '\t', '\n'));
            _comment.Clear();
            _openedAt = null;
            var after = closing + Closing.Length;
            while (EndsWithWhiteSpace(kept) && after < line.Length && line[after] is ' ' or '\t')
            {
                after++;
            }

            return after;
        }

        private static bool EndsWithWhiteSpace(StringBuilder kept) => kept.Length == 0 || kept[^1] is ' ' or '\t';
    }
}

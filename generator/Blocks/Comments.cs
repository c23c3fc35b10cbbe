using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>
/// Takes the comments out of a body: they are notes for people who work on the text and are never published.
/// A comment that begins its line leaves blank lines, as on GitHub; one that begins after text leaves the rest of
/// its lines. <c>\&lt;!--</c> is not a comment.
/// </summary>
internal static class Comments
{
    /// <summary>The lines from <paramref name="firstLine"/> on. What follows a comment that is never closed is lost with it.</summary>
    public static ImmutableArray<VisibleLine> Remove(SourceText source, int firstLine, Findings findings)
    {
        var scan = new Scan(source, firstLine, findings);
        return scan.Run();
    }

    private sealed class Scan(SourceText source, int firstLine, Findings findings)
    {
        private const string Opening = "<!--";
        private const string Closing = "-->";

        private readonly ImmutableArray<VisibleLine>.Builder _visible = ImmutableArray.CreateBuilder<VisibleLine>();
        private Location? _openedAt;
        private bool _openedAfterText;

        public ImmutableArray<VisibleLine> Run()
        {
            for (var number = firstLine; number <= source.LineCount; number++)
            {
                var line = source.Line(number);
                var goesOnWithinLine = _openedAt is not null && _openedAfterText;
                var text = HasComment(line) ? WithoutComments(line, number) : line;
                if (!goesOnWithinLine || text.Length > 0)
                {
                    _visible.Add(new VisibleLine(text, number));
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

            return _visible.ToImmutable();
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
            _openedAt = source.At(source.StartOf(number) + opening, Opening.Length);
            _openedAfterText = !LineForm.IsBlank(kept.ToString());

            // HTML lets a comment end within its own opening: <!--> and <!---> are whole.
            return opening + 2;
        }

        private int SkipToClosing(string line, int at, StringBuilder kept)
        {
            var closing = line.IndexOf(Closing, at, StringComparison.Ordinal);
            if (closing < 0)
            {
                return line.Length;
            }

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

/// <summary>A line of a file without its comments.</summary>
/// <param name="Number">The line of the file, counted from one.</param>
internal readonly record struct VisibleLine(string Text, int Number);

namespace Generator.Text;

/// <summary>
/// Shows what changed between two texts, word by word, or letter by letter where a script puts no spaces between words.
/// What both begin and end with costs nothing; long texts, whose comparison would cost more than anybody reads, differ
/// as a whole between those.
/// </summary>
internal static class WordDiff
{
    /// <summary>The parts in order.</summary>
    public static ImmutableArray<DiffPart> Between(string old, string current)
    {
        var (a, b) = (WordsOf(old), WordsOf(current));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start].Text == b[start].Text)
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)].Text == b[^(end + 1)].Text)
        {
            end++;
        }

        return Joined(
        [
            .. b[..start].Select(w => (DiffKind.Same, w)),
            .. Compare(a[start..^end], b[start..^end]),
            .. b[^end..].Select(w => (DiffKind.Same, w)),
        ]);
    }

    private static List<(DiffKind Kind, Word Word)> Compare(Word[] a, Word[] b)
    {
        var common = (long)a.Length * b.Length <= InputLimits.ComparedWords ? CommonSubsequence.Of([.. a.Select(w => w.Text)], [.. b.Select(w => w.Text)]) : [];
        var words = new List<(DiffKind Kind, Word Word)>();
        var (i, j) = (0, 0);
        foreach (var (nextOld, next) in common.Append((a.Length, b.Length)))
        {
            words.AddRange(a[i..nextOld].Select(w => (DiffKind.Deleted, w)));
            words.AddRange(b[j..next].Select(w => (DiffKind.Inserted, w)));
            words.AddRange(b.Skip(next).Take(1).Select(w => (DiffKind.Same, w)));
            (i, j) = (nextOld + 1, next + 1);
        }

        return words;
    }

    /// <summary>What stands between white space; of scripts without spaces each letter with its marks.</summary>
    private static Word[] WordsOf(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        var (space, last) = ("", default(Rune));
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (word.Length > 0 && (isSpace || (!IsMark(rune) && (IsUnspaced(rune) || IsUnspaced(last)))))
            {
                words.Add(new Word(space, word.ToString()));
                word.Clear();
                space = "";
            }

            space = isSpace ? (rune.Value == '\n' || space == "\n" ? "\n" : " ") : space;
            word.Append(isSpace ? "" : rune.ToString());
            last = rune;
        }

        return word.Length > 0 ? [.. words, new Word(space, word.ToString())] : [.. words];
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Thai, Lao, Tibetan, Myanmar, Khmer, Han and kana with their punctuation.</summary>
    private static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1B000 and <= 0x1B16F)
        or (>= 0x20000 and <= 0x3FFFF);

    private static ImmutableArray<DiffPart> Joined(List<(DiffKind Kind, Word Word)> words)
    {
        var parts = ImmutableArray.CreateBuilder<DiffPart>();
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var (kind, word) = words[i];
            if (i > 0 && words[i - 1].Kind == kind)
            {
                text.Append(word.Space).Append(word.Text);
                parts[^1] = i + 1 < words.Count && words[i + 1].Kind == kind ? parts[^1] : parts[^1] with { Text = text.ToString() };
                continue;
            }

            // The first word of either text has nothing before it, but another part may.
            var isApart = i > 0 && word.Space.Length == 0 && !word.Text.EnumerateRunes().Any(IsUnspaced);
            parts.Add(new DiffPart(kind, isApart ? " " : word.Space, word.Text));
            text.Clear().Append(word.Text);
        }

        return parts.ToImmutable();
    }

    /// <param name="Space">What stands before it: nothing, a space or a line end.</param>
    private readonly record struct Word(string Space, string Text);
}

/// <summary>Some words of a comparison.</summary>
/// <param name="Space">What stands before them: nothing, a space or a line end.</param>
internal readonly record struct DiffPart(DiffKind Kind, string Space, string Text);

/// <summary>What happened to words.</summary>
internal enum DiffKind
{
    Same,
    Inserted,
    Deleted,
}

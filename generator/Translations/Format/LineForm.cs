namespace Generator.Translations.Format;

/// <summary>Tells from a single line what block it begins, as CommonMark does: with at most three spaces before it.</summary>
internal static class LineForm
{
    /// <summary>Where a run of some characters ends that begins at a place.</summary>
    public static int EndOf(string text, int start, Func<char, bool> isPart)
    {
        var at = start;
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether nobody sees anything on a line.</summary>
    public static bool IsBlank(string line) => !line.AsSpan().ContainsAnyInRange('!', '~') && line.All(MarkerHead.IsUnseen);

    /// <summary>Whether a line can belong to the list item or footnote above it: two spaces or a tab.</summary>
    public static bool IsIndented(string line) =>
        line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t');

    /// <summary>Whether a line is a block of its own even with no blank line above it.</summary>
    public static bool StandsAlone(string line) =>
        HeadingLevel(line) > 0 || Fence(line) is not null || (Start(line) is ['*' or '_', ..] rest && IsThematicBreak(rest));

    /// <summary>Whether a line begins another block right below a paragraph: a quotation, or a list with words whose first number is 1.</summary>
    public static bool Interrupts(string line)
    {
        var rest = Start(line);
        var isFirst = ListItem(line) != ListType.None && (!char.IsAsciiDigit(rest[0]) || (rest[0] == '1' && !char.IsAsciiDigit(rest[1])));
        return rest is ['>', ..] || (isFirst && !rest[(char.IsAsciiDigit(rest[0]) ? 2 : 1)..].IsWhiteSpace());
    }

    /// <summary>Whether a line makes a heading of the paragraph above it.</summary>
    public static bool IsUnderline(string line) => Start(line).TrimEnd() is ['=' or '-', ..] rest && rest.IndexOfAnyExcept(rest[0]) < 0;

    /// <summary>1 to 6 for a heading of number signs, else 0.</summary>
    public static int HeadingLevel(string line)
    {
        var rest = Start(line);
        var level = rest.Length - rest.TrimStart('#').Length;
        return level <= 6 && IsMarkerEnd(rest[level..]) ? level : 0;
    }

    /// <summary>The fence that a line opens, or nothing. A back-tick fence with back-ticks after it is inline code.</summary>
    public static Fence? Fence(string line)
    {
        var rest = Start(line);
        if (rest.IsEmpty || rest[0] is not ('`' or '~'))
        {
            return null;
        }

        var length = rest.Length - rest.TrimStart(rest[0]).Length;
        var isInline = rest[0] == '`' && rest[length..].Contains('`');
        return length < 3 || isInline ? null : new Fence(rest[0], length);
    }

    public static bool IsQuote(string line) => Start(line) is ['>', ..];

    public static bool IsFootnote(string line) => Start(line) is ['[', '^', .. var rest] && HasLabelEnd(rest);

    public static bool IsLinkDefinition(string line) => Start(line) is ['[', not '^', ..] rest && HasLabelEnd(rest[1..]);

    /// <summary>The type of the list item that a line begins. A thematic break is none.</summary>
    public static ListType ListItem(string line)
    {
        var rest = Start(line);
        if (rest is ['-' or '*' or '+', .. var afterBullet])
        {
            return IsMarkerEnd(afterBullet) && !IsThematicBreak(rest) ? ListType.Bullet : ListType.None;
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 9 && rest[digits] is '.' or ')' && IsMarkerEnd(rest[(digits + 1)..])
            ? ListType.Number
            : ListType.None;
    }

    /// <summary>Whether a line is the row of dashes below the head of a table.</summary>
    public static bool IsDelimiterRow(string line) =>
        line.AsSpan() is var row && row.Contains('|') && row.Contains('-') && row.IndexOfAnyExcept("|-: \t") < 0;

    private static ReadOnlySpan<char> Start(string line)
    {
        var rest = line.AsSpan().TrimStart(' ');
        return line.Length - rest.Length <= 3 ? rest : [];
    }

    private static bool IsMarkerEnd(ReadOnlySpan<char> afterMarker) => afterMarker is [] or [' ' or '\t', ..];

    private static bool HasLabelEnd(ReadOnlySpan<char> label) => label.IndexOf("]:") is > 0 and var end && !label[..end].Contains(']');

    private static bool IsThematicBreak(ReadOnlySpan<char> rest) =>
        rest.IndexOfAnyExcept(rest[0], ' ', '\t') < 0 && rest.Count(rest[0]) >= 3;
}

/// <summary>The two types of lists; items of one type go on with the list above them.</summary>
internal enum ListType
{
    None,
    Bullet,
    Number,
}

/// <summary>An opened code fence.</summary>
/// <param name="Mark">A back-tick or a tilde.</param>
/// <param name="Length">How many of them, at least three.</param>
internal readonly record struct Fence(char Mark, int Length)
{
    /// <summary>Whether a line closes it: the same mark, at least as often, and nothing else.</summary>
    public bool IsClosedBy(string line) =>
        LineForm.Fence(line.TrimEnd(' ', '\t')) is { } other
        && other.Mark == Mark
        && other.Length >= Length
        && line.AsSpan().Trim(" \t").IndexOfAnyExcept(Mark) < 0;
}

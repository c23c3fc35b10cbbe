namespace Generator.Translations.Checks;

/// <summary>The quotation marks of a text, whatever its language, in pairs.</summary>
/// <param name="Passages">What is quoted, nested passages included, by their ends.</param>
/// <param name="Unpaired">The offset of the first mark without a partner.</param>
internal sealed record QuotationMarks(ImmutableArray<QuotedPassage> Passages, int? Unpaired)
{
    /// <summary>
    /// Opening marks with what may close them. <c>“</c> closes where <c>„</c> is open, and Arabic texts have
    /// <c>”…“</c> too; ’ between letters or with no ‘ before it is an apostrophe.
    /// </summary>
    private static readonly (char Open, string Close)[] Marks =
    [
        ('«', "»"), ('»', "«"), ('‹', "›"),
        ('“', "”"), ('”', "“"), ('„', "“”"),
        ('‘', "’"), ('‚', "‘’"), ('"', "\""),
        ('「', "」"), ('『', "』"), ('《', "》"), ('〈', "〉"),
    ];

    private static readonly SearchValues<char> AnyMark = SearchValues.Create([.. Marks.SelectMany(m => m.Close.Prepend(m.Open)).Distinct()]);

    /// <summary>How many passages are quoted.</summary>
    public int Pairs => Passages.Count(p => !p.IsTitle);

    /// <summary>How many titles stand between 《 》 or 〈 〉.</summary>
    public int Titles => Passages.Count(p => p.IsTitle);

    public static QuotationMarks In(string text)
    {
        var open = new Stack<(int Offset, string Close)>();
        var passages = ImmutableArray.CreateBuilder<QuotedPassage>();
        int? unpaired = null;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var c = text[at];
            if (c == '’' && IsApostrophe(text, at, open))
            {
                continue;
            }

            if (open.TryPeek(out var last) && last.Close.Contains(c, StringComparison.Ordinal))
            {
                open.Pop();
                passages.Add(new QuotedPassage(last.Offset, at, c is '》' or '〉'));
            }
            else if (Array.Find(Marks, m => m.Open == c) is { Close: not null } mark)
            {
                open.Push((at, mark.Close));
            }
            else if (IsClosing(c))
            {
                unpaired ??= at;
            }
        }

        return new QuotationMarks(passages.ToImmutable(), open.Count > 0 ? Math.Min(unpaired ?? int.MaxValue, open.Last().Offset) : unpaired);
    }

    public static bool IsMark(char c) => AnyMark.Contains(c);

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(AnyMark) is >= 0 and var length ? from + length : -1;

    private static bool IsApostrophe(string text, int at, Stack<(int Offset, string Close)> open) =>
        !open.TryPeek(out var last)
        || !last.Close.Contains('’', StringComparison.Ordinal)
        || (at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));

    private static bool IsClosing(char c) => c is '»' or '”' or '›' or '」' or '』' or '》' or '〉';
}

/// <summary>A passage between two marks.</summary>
/// <param name="Open">The offset of the mark that opens it.</param>
/// <param name="Close">The offset of the mark that closes it.</param>
internal readonly record struct QuotedPassage(int Open, int Close, bool IsTitle)
{
    public int Length => Close - Open - 1;
}

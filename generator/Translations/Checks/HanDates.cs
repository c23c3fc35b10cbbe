namespace Generator.Translations.Checks;

/// <summary>
/// Finds dates in Chinese: <c>2020年6月26日</c>, <c>6月26日</c>, <c>2020年6月</c>. A day without a month
/// (<c>9月1日和14日</c>) has that of the date before it; a year alone stays a number.
/// </summary>
internal sealed class HanDates(string text, ImmutableArray<Token> tokens, bool[] used, List<FoundDate> found)
{
    private int _month;

    public void Find()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (used[i] || !tokens[i].IsNumber)
            {
                continue;
            }

            if (IsFollowedBy(i, "月") && tokens[i].Value is >= 1 and <= 12)
            {
                AddFromMonth(i);
            }
            else if (_month > 0 && IsFollowedBy(i, "日") && IsDay(i))
            {
                Add(new FoundDate(null, _month, tokens[i].Value, tokens[i].Offset, tokens[i].End + 1, false), i, i);
            }
        }
    }

    private void AddFromMonth(int i)
    {
        _month = tokens[i].Value;
        var (from, to) = (i, i);
        int? year = null;
        if (i >= 2 && IsFollowedBy(i - 2, "年") && tokens[i - 1].Text is "年" && tokens[i - 2].Text.Length == 4)
        {
            (from, year) = (i - 2, tokens[i - 2].Value);
        }

        int? day = null;
        if (i + 2 < tokens.Length && tokens[i + 1].Text is "月" && IsDay(i + 2) && IsFollowedBy(i + 2, "日号號"))
        {
            (to, day) = (i + 2, tokens[i + 2].Value);
        }

        Add(new FoundDate(year, _month, day, tokens[from].Offset, Math.Min(text.Length, tokens[to].End + 1), false), from, to);
    }

    private bool IsDay(int i) => tokens[i].IsNumber && tokens[i].Text.Length <= 2 && tokens[i].Value is >= 1 and <= 31;

    /// <summary>Whether one of some signs stands behind a token, after spaces at most.</summary>
    private bool IsFollowedBy(int i, string signs)
    {
        var rest = text.AsSpan(tokens[i].End, Math.Min(2, text.Length - tokens[i].End)).TrimStart();
        return rest is [var next, ..] && signs.Contains(next, StringComparison.Ordinal);
    }

    private void Add(FoundDate date, int from, int to)
    {
        found.Add(date);
        for (var i = from; i <= to; i++)
        {
            used[i] = true;
        }
    }
}

namespace Generator.Translations.Checks;

/// <summary>
/// Finds the dates of a text: with names of months, from the tables of its language; in Chinese with its signs; and
/// in figures. Each token is looked at a few times at most.
/// </summary>
internal sealed class DateFinder(CheckedText text, CheckedLanguage language)
{
    private static readonly SearchValues<char> Gap = SearchValues.Create(" \u00A0\u202F\n.,،-–—་º°");

    private readonly ImmutableArray<Token> _tokens = text.Words;
    private readonly bool[] _used = new bool[text.Words.Length];
    private readonly List<FoundDate> _found = [];
    private int _hanMonth;

    /// <summary>The dates, and which tokens belong to them.</summary>
    public (ImmutableArray<FoundDate> Dates, ImmutableArray<bool> Used) Find()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            FindFigures(i);
        }

        for (var i = 0; i < _tokens.Length; i++)
        {
            if (language.Script == Script.Han)
            {
                FindHan(i);
            }
            else
            {
                FindNamed(i);
            }
        }

        return ([.. _found], [.. _used]);
    }

    /// <summary><c>2020-06-26</c>; outside of English also <c>26.06.2020</c> and <c>26/06/2020</c>.</summary>
    private void FindFigures(int i)
    {
        if (i + 2 >= _tokens.Length || !_tokens[i].IsNumber || _used[i])
        {
            return;
        }

        var (first, second, third) = (_tokens[i], _tokens[i + 1], _tokens[i + 2]);
        var sign = Between(i, i + 1);
        if (!sign.SequenceEqual(Between(i + 1, i + 2)) || second.Value is < 1 or > 12)
        {
            return;
        }

        if (sign is "-" && first.Text.Length == 4 && third.Text.Length == 2 && third.Value is >= 1 and <= 31)
        {
            Add(new FoundDate(first.Value, second.Value, third.Value, first.Offset, third.End, false), i, i + 2);
        }
        else if (sign is "." or "/" && !language.Row.Has(Traits.MonthFirstFigures) && third.Text.Length == 4 && first.Value is >= 1 and <= 31)
        {
            Add(new FoundDate(third.Value, second.Value, first.Value, first.Offset, third.End, false), i, i + 2);
        }
    }

    private void FindNamed(int i)
    {
        if (_tokens[i].IsNumber || language.Months.At(_tokens, i) is not ( > 0 and var month, var last))
        {
            return;
        }

        var (from, to) = (i, last);
        var day = Beside(i, -1) is >= 0 and var before && IsDay(before) ? before : -1;
        from = day >= 0 ? day : from;
        if (day < 0 && language.Row.Has(Traits.DayAfterMonth) && Beside(last, 1) is >= 0 and var behind && IsDay(behind))
        {
            (day, to) = (behind, behind);
        }

        var year = YearBeside(ref from, ref to);
        int? dayOf = day < 0 ? null : _tokens[day].Value;
        Add(new FoundDate(year, month, dayOf, _tokens[from].Offset, _tokens[to].End, year is null && dayOf is null), from, to);
        FindDaysBefore(from, month, day >= 0 && day < i);
    }

    private int? YearBeside(ref int from, ref int to)
    {
        if (Beside(to, 1) is >= 0 and var after && IsYear(after))
        {
            to = after;
            return _tokens[after].Value;
        }

        if (language.Row.Has(Traits.YearBeforeMonth) && from > 0 && IsYear(from - 1) && IsGap(Between(from - 1, from)))
        {
            from--;
            return _tokens[from].Value;
        }

        return null;
    }

    /// <summary>“13 and 14 June”: the days that share the month of the one behind them.</summary>
    private void FindDaysBefore(int first, int month, bool hasDay)
    {
        for (var at = first; hasDay && at > 0;)
        {
            var before = at - 1;
            while (before > 0 && before > at - 3 && !_tokens[before].IsNumber && LanguageRow.DayJoins.Contains(_tokens[before].Text))
            {
                before--;
            }

            if (_used[before] || !IsDay(before) || !JoinsDays(before, at))
            {
                return;
            }

            Add(new FoundDate(null, month, _tokens[before].Value, _tokens[before].Offset, _tokens[before].End, false), before, before);
            at = before;
        }
    }

    private bool JoinsDays(int before, int at) =>
        at - before > 1 || (Between(before, at).Length <= 3 && Between(before, at).ContainsAny(",–-—،"));

    /// <summary>The nearest token on one side that is no small word; -1 where the text between belongs to no date.</summary>
    /// <param name="step">1 or -1.</param>
    private int Beside(int from, int step)
    {
        var at = from + step;
        for (var words = 0; words < 3 && IsToken(at) && !_tokens[at].IsNumber && LanguageRow.DateWords.Contains(_tokens[at].Text); words++)
        {
            at += step;
        }

        return IsToken(at) && !_used[at] && GapsAreFine(Math.Min(from, at), Math.Max(from, at)) ? at : -1;
    }

    private bool IsToken(int i) => i >= 0 && i < _tokens.Length;

    private bool GapsAreFine(int from, int to) => Enumerable.Range(from, to - from).All(i => IsGap(Between(i, i + 1)));

    private bool IsDay(int i) => _tokens[i].Text.Length <= 2 && _tokens[i].Value is >= 1 and <= 31;

    private bool IsYear(int i) => _tokens[i].Text.Length == 4 && _tokens[i].Value is >= 1000 and <= 2999;

    private ReadOnlySpan<char> Between(int i, int j) => text.Text.AsSpan(_tokens[i].End, Math.Max(0, _tokens[j].Offset - _tokens[i].End));

    private void Add(FoundDate date, int from, int to)
    {
        _found.Add(date);
        for (var i = from; i <= to; i++)
        {
            _used[i] = true;
        }
    }

    /// <summary>
    /// <c>2020年6月26日</c>, <c>6月26日</c>, <c>2020年6月</c>. A day without a month (<c>9月1日和14日</c>) has that of the
    /// date before it; a year alone stays a number.
    /// </summary>
    private void FindHan(int i)
    {
        var token = _tokens[i];
        if (_used[i] || !token.IsNumber)
        {
            return;
        }

        if (IsFollowedBy(i, "月") && token.Value is >= 1 and <= 12)
        {
            FindHanMonth(i);
        }
        else if (_hanMonth > 0 && IsFollowedBy(i, "日") && IsDay(i))
        {
            Add(new FoundDate(null, _hanMonth, token.Value, token.Offset, token.End + 1, false), i, i);
        }
    }

    private void FindHanMonth(int i)
    {
        _hanMonth = _tokens[i].Value;
        var hasYear = i >= 2 && IsFollowedBy(i - 2, "年") && _tokens[i - 1].Text is "年" && _tokens[i - 2].Text.Length == 4;
        var hasDay = i + 2 < _tokens.Length && _tokens[i + 1].Text is "月" && IsDay(i + 2) && IsFollowedBy(i + 2, "日号號");
        var (from, to) = (hasYear ? i - 2 : i, hasDay ? i + 2 : i);
        int? year = hasYear ? _tokens[from].Value : null;
        int? day = hasDay ? _tokens[to].Value : null;
        Add(new FoundDate(year, _hanMonth, day, _tokens[from].Offset, Math.Min(text.Text.Length, _tokens[to].End + 1), false), from, to);
    }

    /// <summary>Whether one of some signs stands behind a token, after spaces at most.</summary>
    private bool IsFollowedBy(int i, string signs)
    {
        var rest = text.Text.AsSpan(_tokens[i].End, Math.Min(2, text.Text.Length - _tokens[i].End)).TrimStart();
        return rest is [var next, ..] && signs.Contains(next, StringComparison.Ordinal);
    }

    /// <summary>Whether two tokens can be parts of one date with nothing but these signs between them.</summary>
    private static bool IsGap(ReadOnlySpan<char> between) => between.Length <= 3 && !between.ContainsAnyExcept(Gap);
}

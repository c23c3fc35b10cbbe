namespace Generator.Translations.Checks;

/// <summary>Reads digits with separators as one number, where they can be one.</summary>
internal static class NumberForm
{
    private const int GroupSize = 3;

    /// <summary>The number in ASCII with a point; nothing where the runs are numbers of their own (<c>14.2.1</c>).</summary>
    /// <param name="separators">One fewer than the runs.</param>
    /// <param name="decimalSign">Decides where three digits follow a single sign: <c>1,000</c>.</param>
    public static string? Value(ImmutableArray<Token> runs, ImmutableArray<char> separators, char decimalSign)
    {
        if (separators.IsEmpty)
        {
            return Trim(runs[0].Text, "");
        }

        var last = separators[^1];
        var isDecimal = last == '\u066B'
            || (last is ',' or '.' && !separators[..^1].Contains(last)
                && (separators.Length > 1 || runs[^1].Text.Length != GroupSize || runs[0].Text.Length > GroupSize || last == decimalSign));
        var whole = isDecimal ? runs[..^1] : runs;
        var groups = isDecimal ? separators[..^1] : separators;
        return AreGroups(whole, groups) ? Trim(string.Concat(whole.Select(run => run.Text)), isDecimal ? runs[^1].Text : "") : null;
    }

    /// <summary>Without zeros that say nothing.</summary>
    public static string Trim(string whole, string decimals)
    {
        var start = whole.TrimStart('0');
        var end = decimals.TrimEnd('0');
        return (start.Length == 0 ? "0" : start) + (end.Length == 0 ? "" : "." + end);
    }

    /// <summary>The number with as many zeros: 1.5 with 6 is 1500000.</summary>
    public static string Scale(string value, int zeros)
    {
        if (zeros == 0)
        {
            return value;
        }

        var point = value.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (value, "") : (value[..point], value[(point + 1)..]);
        var moved = decimals.PadRight(zeros, '0');
        return Trim(whole + moved[..zeros], moved[zeros..]);
    }

    private static bool AreGroups(ImmutableArray<Token> runs, ImmutableArray<char> separators) => separators.IsEmpty
        || (runs[0].Text.Length <= GroupSize && runs.Skip(1).All(run => run.Text.Length == GroupSize) && separators.All(s => s == separators[0]));
}

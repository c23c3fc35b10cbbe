namespace Generator.Diagnostics;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>
    /// The candidate with the smallest edit distance (Damerau–Levenshtein, adjacent swaps count one), if it is at
    /// most a third of the written length and at most three; of two equals the first in ordinal order. Case is ignored.
    /// Nothing when more than two are equally near, for then it would be a guess.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var limit = Math.Min(3, Math.Max(1, written.Length / 3));
        var nearest = candidates.Order(StringComparer.Ordinal)
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= limit)
            .GroupBy(candidate => Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant()))
            .MinBy(equals => equals.Key);
        return nearest?.Key <= limit && nearest.Count() <= 2 ? nearest.First() : null;
    }

    /// <summary>The hint “did you mean `x`?”, or nothing when no candidate is near.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;

    private static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(steps[i, j - 1], steps[i - 1, j]) + 1, steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[a.Length, b.Length];
    }
}

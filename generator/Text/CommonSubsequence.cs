namespace Generator.Text;

/// <summary>What two lists have in common, in order.</summary>
internal static class CommonSubsequence
{
    /// <summary>
    /// Both lists side by side: what they have in common together, and what stands between paired in order; -1 where one
    /// list has nothing. Of lists with more than <see cref="InputLimits.AlignedBlocks"/> pairs only the order is known.
    /// </summary>
    public static IEnumerable<(int A, int B)> Align(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (i, j) = (0, 0);
        var common = (long)a.Count * b.Count > InputLimits.AlignedBlocks ? [] : Of(a, b);
        foreach (var (nextA, nextB) in common.Append((A: a.Count, B: b.Count)))
        {
            while (i < nextA || j < nextB)
            {
                yield return (i < nextA ? i++ : -1, j < nextB ? j++ : -1);
            }

            if (i < a.Count && j < b.Count)
            {
                yield return (i++, j++);
            }
        }
    }

    /// <summary>The index pairs of a longest common subsequence, ascending; of several, the one that begins first.</summary>
    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var longest = Lengths(a, b);
        var (i, j) = (0, 0);
        while (i < a.Count && j < b.Count)
        {
            if (a[i] == b[j])
            {
                yield return (i++, j++);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>For each pair of starts, how long the common subsequence of the two rests is.</summary>
    private static int[,] Lengths(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var longest = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }
}

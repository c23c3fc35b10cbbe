namespace Generator.Text;

/// <summary>What two lists have in common, in order.</summary>
internal static class CommonSubsequence
{
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

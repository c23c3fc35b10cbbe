using System.Collections.Immutable;

namespace Generator.Text;

/// <summary>
/// Shows what changed between two texts, word by word. Long texts, whose comparison would cost more than anybody reads,
/// differ as a whole.
/// </summary>
internal static class WordDiff
{
    private const int MostComparisons = 1_000_000;

    /// <summary>The parts in order; between two parts stands a space.</summary>
    public static ImmutableArray<DiffPart> Between(string old, string current)
    {
        var (a, b) = (WordsOf(old), WordsOf(current));
        if ((long)a.Length * b.Length > MostComparisons)
        {
            return [new DiffPart(DiffKind.Deleted, string.Join(' ', a)), new DiffPart(DiffKind.Inserted, string.Join(' ', b))];
        }

        var longest = Lengths(a, b);
        var words = new List<DiffPart>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                words.Add(new DiffPart(DiffKind.Same, a[i++]));
                j++;
            }
            else if (j == b.Length || (i < a.Length && longest[i + 1, j] >= longest[i, j + 1]))
            {
                words.Add(new DiffPart(DiffKind.Deleted, a[i++]));
            }
            else
            {
                words.Add(new DiffPart(DiffKind.Inserted, b[j++]));
            }
        }

        return Joined(words);
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int[,] Lengths(string[] a, string[] b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static ImmutableArray<DiffPart> Joined(List<DiffPart> words)
    {
        var parts = ImmutableArray.CreateBuilder<DiffPart>();
        foreach (var word in words)
        {
            if (parts.Count > 0 && parts[^1].Kind == word.Kind)
            {
                parts[^1] = parts[^1] with { Text = $"{parts[^1].Text} {word.Text}" };
            }
            else
            {
                parts.Add(word);
            }
        }

        return parts.ToImmutable();
    }
}

/// <summary>Some words of a comparison.</summary>
internal readonly record struct DiffPart(DiffKind Kind, string Text);

/// <summary>What happened to words.</summary>
internal enum DiffKind
{
    Same,
    Inserted,
    Deleted,
}

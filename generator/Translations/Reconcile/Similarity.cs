namespace Generator.Translations.Reconcile;

/// <summary>
/// How much of its words two texts share, from 0 to 1000, so that a changed paragraph is told from a new one. In
/// scripts that put no spaces between words, pairs of letters stand for words.
/// </summary>
internal sealed class Similarity(LanguageTag language)
{
    private readonly bool _isUnspaced = LanguageRow.Of(language).Has(Traits.UnspacedWords);
    private readonly Dictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(string a, string b)
    {
        var (first, second) = (WordsOf(a), WordsOf(b));
        var all = first.Length + second.Length;
        return all == 0 ? 0 : 2000 * Shared(first, second) / all;
    }

    /// <summary>Whether most words of a text stand in no form in a source: it was not made from it by damage.</summary>
    public static bool AreOthers(string text, string source) => AreOthers(text, Words(source));

    /// <param name="source">Its words.</param>
    public static bool AreOthers(string text, HashSet<string> source) =>
        Words(text) is { Count: > 0 } words && 2 * words.Count(source.Contains) < words.Count;

    /// <summary>Whether a text has more than two words beyond those that may stand for damaged ones of a source.</summary>
    public static bool Exceeds(string text, string source)
    {
        var (words, known) = (Words(text), Words(source));
        return words.Except(known).Count() > known.Except(words).Count() + 2;
    }

    /// <summary>Whether a text has a word that a source does not have.</summary>
    public static bool HasOthers(string text, string source) => Words(text).Except(Words(source)).Any();

    /// <summary>How many words a part has, and how many of them a text has too.</summary>
    public static (int All, int Shared) Shared(string text, string part)
    {
        var (all, words) = (Words(text), Words(part));
        return (words.Count, words.Count(all.Contains));
    }

    private static int Shared(int[] first, int[] second)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            var order = first[i].CompareTo(second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The words of a text, each as its number, ascending: two lists are compared in one pass.</summary>
    private int[] WordsOf(string text) => _words.TryGetValue(text, out var words)
        ? words
        : _words[text] = [.. (_isUnspaced ? Pairs(text) : Words(text)).Select(NumberOf).Order()];

    private int NumberOf(string word)
    {
        _numbers.TryAdd(word, _numbers.Count);
        return _numbers[word];
    }

    /// <summary>The words of a text, each once, in small letters.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = text.EnumerateRunes().Select(r => IsOfWord(r) ? Rune.ToLowerInvariant(r).ToString() : " ");
        return string.Concat(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> Pairs(string text)
    {
        var letters = text.EnumerateRunes().Where(IsOfWord).Select(r => Rune.ToLowerInvariant(r).ToString()).ToImmutableArray();
        return [.. letters.Zip(letters.Skip(1), (a, b) => a + b)];
    }

    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        <= System.Globalization.UnicodeCategory.OtherLetter
        or System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark
        or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.DecimalDigitNumber
        or System.Globalization.UnicodeCategory.LetterNumber
        or System.Globalization.UnicodeCategory.OtherNumber;
}

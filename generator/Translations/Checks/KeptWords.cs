namespace Generator.Translations.Checks;

/// <summary>Takes out of a text what may stand in another language: names, symbols, quotations, terms in brackets.</summary>
internal sealed class KeptWords
{
    private const int LongestPassage = 200;

    private readonly ImmutableArray<string> _names;
    private readonly SearchValues<string> _anyName;

    public KeptWords(IEnumerable<string> names)
    {
        _names = [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length)];
        _anyName = SearchValues.Create(_names.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>The text without names and quotations: all else stays at its offset.</summary>
    public string WithoutQuotations(CheckedText text)
    {
        char[]? words = null;
        BlankNames(ref words, text.Text);
        foreach (var passage in text.Quotations.Passages)
        {
            if (passage.Length <= LongestPassage)
            {
                (words ??= text.Text.ToCharArray()).AsSpan(passage.Open, passage.Length + 2).Fill(' ');
            }
        }

        return words is null ? text.Text : new string(words);
    }

    /// <summary>The same without what stands between brackets either.</summary>
    public string WithoutBrackets(CheckedText text)
    {
        var rest = WithoutQuotations(text);
        char[]? words = null;
        for (var at = rest.AsSpan().IndexOfAny('(', '（'); at >= 0;)
        {
            var length = rest.AsSpan(at, Math.Min(LongestPassage, rest.Length - at)).IndexOfAny(')', '）') + 1;
            (words ??= rest.ToCharArray()).AsSpan(at, length).Fill(' ');
            var from = at + Math.Max(1, length);
            var next = rest.AsSpan(from).IndexOfAny('(', '（');
            at = next < 0 ? -1 : from + next;
        }

        return words is null ? rest : new string(words);
    }

    private void BlankNames(ref char[]? words, string text)
    {
        for (var at = text.AsSpan().IndexOfAny(_anyName); at >= 0;)
        {
            var length = LengthAt(text.AsSpan(at));
            (words ??= text.ToCharArray()).AsSpan(at, length).Fill(' ');
            var next = text.AsSpan(at + length).IndexOfAny(_anyName);
            at = next < 0 ? -1 : at + length + next;
        }
    }

    /// <summary>The length of the longest name that a text begins with.</summary>
    private int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var name in _names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return name.Length;
            }
        }

        return 0;
    }
}

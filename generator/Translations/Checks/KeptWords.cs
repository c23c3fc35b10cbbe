namespace Generator.Translations.Checks;

/// <summary>Takes out of a text what may stand in another language: names, symbols, quotations, terms in brackets.</summary>
internal sealed partial class KeptWords
{
    private const int LongestPassage = 200;

    private readonly FrozenSet<string> _names;
    private readonly ImmutableArray<int> _lengths;
    private readonly SearchValues<string> _anyName;

    public KeptWords(IEnumerable<string> names)
    {
        _names = names.Where(n => n.Length > 1).ToFrozenSet(StringComparer.Ordinal);
        _lengths = [.. _names.Select(n => n.Length).Distinct().OrderDescending()];
        _anyName = SearchValues.Create([.. _names], StringComparison.Ordinal);
    }

    /// <summary>The text without names and quotations: all else stays at its offset.</summary>
    public CheckedText WithoutQuotations(CheckedText text) => text.With(Blanks.In(
        text.Text,
        NamesIn(text.Text).Concat(text.Quotations.Passages.Where(p => p.Length <= LongestPassage).Select(p => new TextRange(p.Open, p.Close + 1)))));

    /// <summary>The same without what stands between brackets either.</summary>
    public CheckedText WithoutBrackets(CheckedText text)
    {
        var rest = WithoutQuotations(text);
        return rest.With(Blanks.In(rest.Text, Bracketed()));
    }

    /// <summary>Whether a text has a name.</summary>
    public bool AreIn(string text) => text.AsSpan().ContainsAny(_anyName);

    [GeneratedRegex("[(（][^)）]{0,198}[)）]")]
    private static partial Regex Bracketed();

    /// <summary>The longest at each place.</summary>
    private IEnumerable<TextRange> NamesIn(string text)
    {
        var known = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = text.AsSpan().IndexOfAny(_anyName); at >= 0;)
        {
            var end = at + _lengths.First(n => at + n <= text.Length && known.Contains(text.AsSpan(at, n)));
            yield return new TextRange(at, end);
            var next = text.AsSpan(end).IndexOfAny(_anyName);
            at = next < 0 ? -1 : end + next;
        }
    }
}

/// <summary>Puts spaces in the place of parts of a text, so that all else keeps its offset.</summary>
internal static class Blanks
{
    /// <summary>The text itself where there is nothing to take out.</summary>
    public static string In(string text, IEnumerable<TextRange> parts)
    {
        char[]? rest = null;
        foreach (var part in parts)
        {
            (rest ??= text.ToCharArray()).AsSpan(part.Start, part.Length).Fill(' ');
        }

        return rest is null ? text : new string(rest);
    }

    /// <summary>The text itself where nothing in it has the form.</summary>
    public static string In(string text, Regex form) => form.Replace(text, part => new string(' ', part.Length));
}

namespace Generator.Translations.Checks;

/// <summary>
/// Finds the terms of the glossary in texts of the source: the words at each place are looked up, as many as a term has that begins so. A term
/// within a name or a longer term is not found; words to avoid are found everywhere.
/// </summary>
internal sealed class TermIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> _byWords;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _lengths;

    /// <param name="names">The longest first.</param>
    public TermIndex(Glossary glossary, ImmutableArray<string> names)
    {
        var terms = glossary.Terms.Where(t => t.Kind != TermKind.Keep).OrderByDescending(t => t.Term.Length).Select(t => (Text: t.Term, Term: (GlossaryTerm?)t));
        var entries = names.Select(n => (Text: n, Term: (GlossaryTerm?)null)).Concat(terms)
            .Select((t, rank) => new Entry(rank, [.. Tokens.WordsOf(t.Text).Select(w => w.Text)], t.Term))
            .Where(e => !e.Words.IsEmpty)
            .ToList();
        _byWords = entries.GroupBy(e => string.Join(' ', e.Words), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _lengths = entries.GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Words.Length).Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<GlossaryTerm> FindIn(ImmutableArray<Token> words)
    {
        var found = new List<(Entry Entry, int At)>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var length in _lengths.GetValueOrDefault(words[at].Text, []))
            {
                if (at + length <= words.Length && _byWords.TryGetValue(Joined(words, at, length), out var entries))
                {
                    found.AddRange(entries.Select(entry => (entry, at)));
                }
            }
        }

        return found.Count == 0 ? [] : Uncovered(found, words.Length);
    }

    private static string Joined(ImmutableArray<Token> words, int at, int length) =>
        length == 1 ? words[at].Text : string.Join(' ', words.AsSpan(at, length).ToArray().Select(w => w.Text));

    /// <summary>Those that do not begin within a name or a longer term.</summary>
    private static ImmutableArray<GlossaryTerm> Uncovered(List<(Entry Entry, int At)> found, int length)
    {
        var covered = new bool[length];
        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>();
        foreach (var (entry, at) in found.OrderBy(f => f.Entry.Rank).ThenBy(f => f.At))
        {
            if (entry.Term?.Kind == TermKind.Avoid)
            {
                terms.Add(entry.Term);
            }
            else if (!covered[at])
            {
                covered.AsSpan(at, entry.Words.Length).Fill(true);
                if (entry.Term is { } term)
                {
                    terms.Add(term);
                }
            }
        }

        return [.. terms.Distinct()];
    }

    /// <summary>A term, or a name.</summary>
    /// <param name="Rank">Names come first, then longer terms before shorter ones.</param>
    private sealed record Entry(int Rank, ImmutableArray<string> Words, GlossaryTerm? Term);
}

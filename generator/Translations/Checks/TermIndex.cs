namespace Generator.Translations.Checks;

/// <summary>
/// Finds the terms of the glossary in texts of the source: each word leads to the terms that begin with it. A term
/// within a name or a longer term is not found; words to avoid are found everywhere.
/// </summary>
internal sealed class TermIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> _byFirstWord;

    /// <param name="names">The longest first.</param>
    public TermIndex(Glossary glossary, ImmutableArray<string> names)
    {
        var terms = glossary.Terms.Where(t => t.Kind != TermKind.Keep).OrderByDescending(t => t.Term.Length).Select(t => (Text: t.Term, Term: (GlossaryTerm?)t));
        _byFirstWord = names.Select(n => (Text: n, Term: (GlossaryTerm?)null)).Concat(terms)
            .Select((t, rank) => new Entry(rank, [.. Tokens.WordsOf(t.Text).Select(w => w.Text)], t.Term))
            .Where(e => !e.Words.IsEmpty)
            .GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<GlossaryTerm> FindIn(ImmutableArray<Token> words)
    {
        var found = new List<(Entry Entry, int At)>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var entry in _byFirstWord.GetValueOrDefault(words[at].Text, []))
            {
                if (Tokens.AreAt(words, at, entry.Words, (token, word) => token.Text == word))
                {
                    found.Add((entry, at));
                }
            }
        }

        return found.Count == 0 ? [] : Uncovered(found, words.Length);
    }

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

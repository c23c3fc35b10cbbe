namespace Generator.Translations.Checks;

/// <summary>
/// Recognises the names of the months of a language: whole words; in languages that inflect also with other endings, in
/// Arabic also behind letters that are written together with them.
/// </summary>
internal sealed class MonthNames
{
    /// <summary>Letters that Arabic writes together with the word behind them.</summary>
    private const string ArabicProclitics = "وفبلك";

    /// <summary>What a name ends with, and what takes its place in other cases.</summary>
    private static readonly FrozenSet<string> CyrillicEndings = FrozenSet.ToFrozenSet(["", "ь", "й", "я", "ю", "е", "и", "а", "у", "ем", "ём", "ом"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = CyrillicEndings.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ImmutableArray<(int Month, ImmutableArray<string> Words)> _names;
    private readonly Script _script;

    /// <param name="months">For each month the forms of its name.</param>
    public MonthNames(Script script, IEnumerable<IEnumerable<string>> months)
    {
        _script = script;
        _names =
        [
            .. months.SelectMany((names, i) => names.Select(n => (Month: i + 1, Words: Split(n))))
                .Where(n => n.Words.Length > 0)
                .OrderByDescending(n => n.Words.Length),
        ];
    }

    /// <summary>The month whose name begins at a token, with the last token of the name; zero where none does.</summary>
    /// <param name="tokens">In lower case.</param>
    public (int Month, int Last) At(ImmutableArray<Token> tokens, int at)
    {
        var (month, words) = _names.FirstOrDefault(n => AreAt(tokens, at, n.Words));
        return (month, month == 0 ? at : at + words.Length - 1);
    }

    private static ImmutableArray<string> Split(string name) => [.. Tokens.WordsOf(name).Select(t => t.Text)];

    private bool AreAt(ImmutableArray<Token> tokens, int at, ImmutableArray<string> words) =>
        at + words.Length <= tokens.Length && Is(tokens[at], words[0]) && words.Skip(1).Zip(tokens.Skip(at + 1)).All(w => Is(w.Second, w.First));

    private bool Is(Token token, string name)
    {
        var word = token.Text.AsSpan();
        return !token.IsNumber && _script switch
        {
            Script.Arabic => word.EndsWith(name)
                && word[..^name.Length].IndexOfAnyExcept(ArabicProclitics) < 0,
            Script.Tibetan => word.StartsWith(name) && word.Length <= name.Length + 2,
            Script.Cyrillic => IsCyrillic(word, name),
            _ => word.SequenceEqual(name),
        };
    }

    /// <summary>январь, января, январском: all but a vowel or soft sign at the end stays.</summary>
    private static bool IsCyrillic(ReadOnlySpan<char> word, string name)
    {
        var stem = name[^1] is 'ь' or 'й' or 'я' or 'а' ? name.AsSpan()[..^1] : name;
        if (!word.StartsWith(stem))
        {
            return false;
        }

        var ending = word[stem.Length..];
        return Endings.Contains(ending) || (ending.Length <= 8 && ending.IndexOf("ск", StringComparison.Ordinal) is >= 0 and <= 2);
    }
}

namespace Generator.Translations.Checks;

/// <summary>
/// Looks for the forms of a term as its language inflects: in scripts without spaces anywhere, in Arabic within words,
/// whose articles and prepositions are written together with them, else at the beginnings of words; in Cyrillic with
/// other endings.
/// </summary>
/// <param name="written">The forms as the glossary has them.</param>
internal sealed class TermForms(ImmutableArray<string> written, Script script)
{
    private const string ArabicArticle = "ال";

    /// <summary>A stem has at least so many letters; of longer words up to two may be the ending.</summary>
    private const int ShortestStem = 4;

    private const int MostBetween = 2;

    public ImmutableArray<string> Written => written;

    private bool IsUnspaced => script is Script.Han or Script.Tibetan;

    /// <summary>For each form its words, as far as they do not change.</summary>
    private ImmutableArray<ImmutableArray<string>> Stems =>
        field.IsDefault ? field = [.. written.Select(f => Tokens.WordsOf(f).Select(t => Stem(WithoutMarks(t.Text))).ToImmutableArray())] : field;

    /// <summary>The first form that a text has.</summary>
    public string? FindIn(CheckedText text)
    {
        if (IsUnspaced)
        {
            var joined = WithoutSpaces(text.Text);
            return written.FirstOrDefault(f => joined.Contains(WithoutSpaces(f), StringComparison.Ordinal));
        }

        return Stems.Zip(written).FirstOrDefault(s => PlacesOf(text, s.First).Any(at => IsAt(text.Words, at, s.First))).Second;
    }

    /// <summary>Where a form may begin: in Arabic anywhere, else at the words that begin like its first.</summary>
    private IEnumerable<int> PlacesOf(CheckedText text, ImmutableArray<string> wanted) =>
        script == Script.Arabic || wanted.IsEmpty ? Enumerable.Range(0, text.Words.Length) : text.WordsThatBegin(wanted[0]);

    /// <summary>A few words of the sentence may stand between those of the term.</summary>
    private bool IsAt(ImmutableArray<Token> words, int at, ImmutableArray<string> wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            var last = Math.Min(words.Length - 1, at + (i == 0 ? 0 : MostBetween));
            while (at <= last && !IsForm(words[at].Text, wanted[i]))
            {
                at++;
            }

            if (at > last)
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private bool IsForm(string word, string stem) => script == Script.Arabic
        ? WithoutMarks(word).Contains(stem, StringComparison.Ordinal)
        : word.StartsWith(stem, StringComparison.Ordinal);

    private string Stem(string word) => script switch
    {
        Script.Arabic when word.Length > ArabicArticle.Length + 1 && word.StartsWith(ArabicArticle, StringComparison.Ordinal) => word[ArabicArticle.Length..],
        Script.Cyrillic => word[..Math.Max(Math.Min(ShortestStem, word.Length), word.Length - 2)],
        _ => word,
    };

    /// <summary>Without Arabic vowels and the sign that lengthens a line: usually left out, now and then written.</summary>
    private static string WithoutMarks(string word) => word.Any(IsArabicMark) ? string.Concat(word.Where(c => !IsArabicMark(c))) : word;

    private static bool IsArabicMark(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    private static string WithoutSpaces(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}

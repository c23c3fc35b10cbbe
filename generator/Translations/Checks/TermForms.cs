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
            return written.FirstOrDefault(f => text.Joined.Contains(WithoutSpaces(f), StringComparison.Ordinal));
        }

        return Stems.Zip(written).FirstOrDefault(s => PlacesOf(text, s.First).Any(at => IsAt(text, at, s.First))).Second;
    }

    /// <summary>Where a form may begin: in Arabic at the words that have its first in them, else at those that begin like it.</summary>
    private IEnumerable<int> PlacesOf(CheckedText text, ImmutableArray<string> wanted) =>
        wanted.IsEmpty ? Enumerable.Range(0, text.Words.Length)
        : script == Script.Arabic ? text.WordsWith(wanted[0])
        : text.WordsThatBegin(wanted[0]);

    /// <summary>A few words of the sentence may stand between those of the term.</summary>
    private bool IsAt(CheckedText text, int at, ImmutableArray<string> wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            var last = Math.Min(text.Words.Length - 1, at + (i == 0 ? 0 : MostBetween));
            while (at <= last && !IsForm(text, at, wanted[i]))
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

    private bool IsForm(CheckedText text, int at, string stem) => script == Script.Arabic
        ? text.BareWord(at).Contains(stem, StringComparison.Ordinal)
        : text.Words[at].Text.StartsWith(stem, StringComparison.Ordinal);

    private string Stem(string word) => script switch
    {
        Script.Arabic when word.Length > ArabicArticle.Length + 1 && word.StartsWith(ArabicArticle, StringComparison.Ordinal) => word[ArabicArticle.Length..],
        Script.Cyrillic => word[..Math.Max(Math.Min(ShortestStem, word.Length), word.Length - 2)],
        _ => word,
    };

    /// <summary>Without Arabic vowels and the sign that lengthens a line: usually left out, now and then written.</summary>
    public static string WithoutMarks(string word) => word.Any(IsArabicMark) ? string.Concat(word.Where(c => !IsArabicMark(c))) : word;

    private static bool IsArabicMark(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    public static string WithoutSpaces(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}

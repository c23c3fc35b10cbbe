namespace Generator.Translations.Checks;

/// <summary>
/// The words of a text without markup, taken apart when a check first asks for it and then kept for the others. Several
/// threads may do so at once: they find the same.
/// </summary>
/// <param name="text">With spaces for all that is not words, so that offsets are those of the text as written.</param>
internal class CheckedText(string text, CheckedLanguage language)
{
    public string Text => text;

    /// <summary>The same text with spaces for some of its parts; taken apart anew only where there are any.</summary>
    public CheckedText With(string rest) => ReferenceEquals(rest, text) ? this : new CheckedText(rest, language);

    /// <summary>Words as written, and runs of digits.</summary>
    public ImmutableArray<Token> Tokens => field.IsDefault ? field = Checks.Tokens.Of(text) : field;

    /// <summary>The same in lower case: what two texts are compared by.</summary>
    public ImmutableArray<Token> Words => field.IsDefault ? field = Checks.Tokens.ToLower(Tokens) : field;

    private ImmutableArray<(string Text, int At)> Sorted => field.IsDefault
        ? field = [.. Words.Select((word, at) => (word.Text, at)).OrderBy(word => word.Text, StringComparer.Ordinal).ThenBy(word => word.at)]
        : field;

    /// <summary>The places of the words that begin with some letters.</summary>
    public IEnumerable<int> WordsThatBegin(string letters)
    {
        var (low, high) = (0, Sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Sorted[middle].Text, letters) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < Sorted.Length && Sorted[low].Text.StartsWith(letters, StringComparison.Ordinal); low++)
        {
            yield return Sorted[low].At;
        }
    }

    public Figures Figures => field ??= Figures.In(this, language);

    public QuotationMarks Quotations => field ??= QuotationMarks.In(text);
}

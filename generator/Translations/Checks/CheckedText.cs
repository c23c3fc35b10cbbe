namespace Generator.Translations.Checks;

/// <summary>
/// The words of a text without markup, taken apart when a check first asks for it and then kept for the others. Several
/// threads may do so at once: they find the same.
/// </summary>
/// <param name="text">With spaces for all that is not words, so that offsets are those of the text as written.</param>
internal class CheckedText(string text, CheckedLanguage language)
{
    public string Text => text;

    /// <summary>Words as written, and runs of digits.</summary>
    public ImmutableArray<Token> Tokens => field.IsDefault ? field = Checks.Tokens.Of(text) : field;

    /// <summary>The same in lower case: what two texts are compared by.</summary>
    public ImmutableArray<Token> Words => field.IsDefault ? field = Checks.Tokens.ToLower(Tokens) : field;

    public Figures Figures => field ??= Figures.In(this, language);

    public QuotationMarks Quotations => field ??= QuotationMarks.In(text);
}

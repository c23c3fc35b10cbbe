namespace Generator.Translations.Checks;

/// <summary>The dates of a text, and its numbers that belong to none.</summary>
internal sealed record Figures(ImmutableArray<FoundDate> Dates, ImmutableArray<FoundNumber> Numbers)
{
    public static Figures In(CheckedText text, CheckedLanguage language)
    {
        var (dates, used) = new DateFinder(text, language).Find();
        return new Figures(dates, new NumberFinder(text, used, language).Find());
    }
}

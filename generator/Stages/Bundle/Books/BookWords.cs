namespace Generator.Stages.Bundle.Books;

/// <summary>The words and facts that a book says itself, beside those of its pages.</summary>
internal sealed class BookWords(Site site, SiteLanguage language, RequiredStrings strings, Findings findings)
{
    private readonly PageSummary? _home = language.FindOwn(WellKnownPages.Home);

    public string Language => language.Tag.Value;

    public string Direction => Directions.Of(language.Tag);

    /// <summary>The title of the site.</summary>
    public string Title { get; } = language.Strings.ByKey.GetValueOrDefault("site.title")?.Value ?? site.Config.Title;

    /// <summary>What the site is, in one sentence.</summary>
    public string? Description => _home?.Description?.Value;

    /// <summary>The title of the home page, which is the shortest name of the whole.</summary>
    public string ShortTitle => _home?.Title.Value ?? Title;

    /// <summary>The day of the letter in words; nothing without a letter.</summary>
    public string? Date { get; } = Letter(site, language.Tag) is { } letter
        ? LanguageFormats.Read(language.Strings, findings).Dates.Format(letter.Date.Value)
        : null;

    /// <summary>When the text was last changed: RFC 3339, UTC.</summary>
    public string Modified { get; } = site.Now.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public string Contents { get; } = strings["book.contents"];

    /// <summary>The heading of the home page, which in a book introduces.</summary>
    public string Introduction { get; } = strings["book.introduction"];

    /// <summary>The heading of what the foot of every page says.</summary>
    public string Imprint { get; } = strings["book.imprint"];

    public string Cover { get; } = strings["book.cover"];

    /// <summary>Names the list of places to begin at, which only software reads.</summary>
    public string Landmarks { get; } = strings["book.landmarks"];

    /// <summary>How accessible a book is, in a sentence.</summary>
    public string Accessibility { get; } = strings["book.accessibility"];

    public static BookWords Of(Site site, LanguageTag tag, Findings findings)
    {
        var language = site.Language(tag);
        return new BookWords(site, language, new RequiredStrings(language.Strings, FormatData.PathOf(tag), "book", findings), findings);
    }

    private static LetterMatter? Letter(Site site, LanguageTag language) =>
        site.Pages.FirstOrDefault(page => page.Id.Language == language && page.Name == WellKnownPages.Letter)?.Edition.Matter as LetterMatter;
}

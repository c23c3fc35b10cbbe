namespace Generator.Stages.Bundle.Books;

/// <summary>The words and facts that a book says itself, beside those of its pages.</summary>
internal sealed class BookWords
{
    private readonly SiteLanguage _language;
    private readonly Findings _findings;

    public BookWords(OfflineSite site, LanguageTag language, Findings findings)
    {
        (_language, _findings) = (site.Site.Language(language), findings);
        Title = _language.Strings.ByKey.GetValueOrDefault("site.title")?.Value ?? site.Site.Config.Title;
        Home = _language.FindOwn(WellKnownPages.Home);
        Date = Letter(site.Site, language) is { } letter ? LanguageFormats.Read(_language.Strings, findings).Dates.Format(letter.Date.Value) : null;
        Modified = site.Site.Now.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Contents = this["book.contents"];
        Introduction = this["book.introduction"];
        Imprint = this["book.imprint"];
        Cover = this["book.cover"];
        Landmarks = this["book.landmarks"];
        Accessibility = this["book.accessibility"];
    }

    public string Language => _language.Tag.Value;

    public string Direction => Directions.Of(_language.Tag);

    /// <summary>The title of the site.</summary>
    public string Title { get; }

    /// <summary>What the site is, in one sentence.</summary>
    public string? Description => Home?.Description?.Value;

    /// <summary>The title of the home page, which is the shortest name of the whole.</summary>
    public string ShortTitle => Home?.Title.Value ?? Title;

    /// <summary>The day of the letter in words; nothing without a letter.</summary>
    public string? Date { get; }

    /// <summary>When the text was last changed: RFC 3339, UTC.</summary>
    public string Modified { get; }

    public string Contents { get; }

    /// <summary>The heading of the home page, which in a book introduces.</summary>
    public string Introduction { get; }

    /// <summary>The heading of what the foot of every page says.</summary>
    public string Imprint { get; }

    public string Cover { get; }

    /// <summary>Names the list of places to begin at, which only software reads.</summary>
    public string Landmarks { get; }

    /// <summary>How accessible a book is, in a sentence.</summary>
    public string Accessibility { get; }

    private PageSummary? Home { get; }

    /// <summary>A string of the interface; one that is missing is a finding, and empty.</summary>
    private string this[string key]
    {
        get
        {
            if (_language.Strings.ByKey.GetValueOrDefault(key) is { } text)
            {
                return text.Value;
            }

            var path = FormatData.PathOf(_language.Tag);
            _findings.Add(SourceRules.MissingString, Location.OfFile(path), $"the key `{key}` is missing, without which no book can be made", $"add a line `{key}: …`");
            return "";
        }
    }

    private static LetterMatter? Letter(Site site, LanguageTag language) =>
        site.Pages.FirstOrDefault(page => page.Id.Language == language && page.Name == WellKnownPages.Letter)?.Edition.Matter as LetterMatter;
}

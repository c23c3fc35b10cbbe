namespace Generator.Stages.Render;

/// <summary>Where a view stands: the page that is rendered, its language, and how it writes addresses, dates and words.</summary>
internal sealed class PageScope
{
    public PageScope(SiteScope all, Page page)
    {
        All = all;
        Page = page;
        InLanguage = all.Languages[page.Id.Language];
        Hrefs = new Hrefs(page, all.Site.Config.BaseUrl);
        Foreign = new ForeignWords(page.Id.Language, all.Site.Config.SourceLanguage);
        Bodies = new BodyWriter(this);
        Repository = new RepositoryUrls(all.Site.Config);
    }

    public SiteScope All { get; }

    public Site Site => All.Site;

    public Page Page { get; }

    public LanguageScope InLanguage { get; }

    public SiteLanguage Language => InLanguage.Language;

    public Words Words => InLanguage.Words;

    public DateFormat Dates => InLanguage.Formats.Dates;

    public Hrefs Hrefs { get; }

    public ForeignWords Foreign { get; }

    public BodyWriter Bodies { get; }

    public RepositoryUrls Repository { get; }

    /// <summary>A page of this language, or of the source language; nothing if there is none.</summary>
    public PageSummary? Find(PageName name) => Language.Find(name) ?? Site.Languages[0].Find(name);

    /// <summary>The way to an entry of a page that lists something.</summary>
    public string HrefOf(PageName page, string fragment) => Hrefs.To(Find(page)!.Path, fragment);

    /// <summary>A name of the index, in this language if anything in it mentions the name.</summary>
    public NameEntry NameOf(string id) =>
        InLanguage.Names.GetValueOrDefault(id) ?? All.Languages[Site.Languages[0].Tag].Names[id];

    /// <summary>How a source is called where it is cited: in short, else by its title.</summary>
    public string LabelOf(Source source) => ShortOf(source) ?? source.Title?.Value ?? Words["unknown.publisher"];

    /// <summary>The short name of a source, else its publisher; nothing where neither is known.</summary>
    public string? ShortOf(Source source) => WordsOf(source, "short", source.Short)?.Value ?? source.Publisher?.Value;

    /// <summary>Words of a source, in this language if somebody translated them.</summary>
    public Located<string>? WordsOf(Source source, string field, Located<string>? original) =>
        Language.Strings.ByKey.GetValueOrDefault($"source.{source.Id.Value}.{field}") ?? original;

    /// <summary>The language of words, if it is another than that of the page.</summary>
    public LanguageTag? ForeignLanguageOf(Located<string> words) => WordsLanguage.ForeignTo(Page.Id.Language, words.Location, Site.Config.SourceLanguage);

    /// <summary>A string without placeholders, for the text of an element.</summary>
    public object Phrase(string key) => Foreign.Mark(Words[key], Words.ForeignLanguageOf(key, Site.Config.SourceLanguage));
}

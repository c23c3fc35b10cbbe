namespace Generator.Tests.Support;

/// <summary>The small campaign that builds, with French beside it: its interface and one page, to which a case adds.</summary>
internal static class FrenchSite
{
    public const string Banners = """
        banner.unreviewed: Traduction non officielle, pas encore relue.
        banner.incomplete: Traduction pas à jour.
        banner.original: Lire l’original anglais
        """;

    public const string Data = """
        date.day: "{d} {month} {y}"
        date.month: "{month_alone} {y}"
        date.year: "{y}"
        date.range: "{from} – {to}"
        month.1: janvier
        month.2: février
        month.3: mars
        month.4: avril
        month.5: mai
        month.6: juin
        month.7: juillet
        month.8: août
        month.9: septembre
        month.10: octobre
        month.11: novembre
        month.12: décembre
        number.group: "\u202f"
        number.decimal: ","
        number.percent: "{n} %"
        number.min_group: "4"
        number.digits: latn
        """;

    public const string Strings = $"""
        letter: La lettre telle que publiée
        sources.one: "{"{n}"} source :"
        sources.many: "{"{n}"} de sources :"
        sources.other: "{"{n}"} sources :"
        cite: "Source {"{n}"} : {"{label}"}"
        paragraph: Paragraphe {"{n}"}
        footnotes: Notes de bas de page
        footnote.back: Retour au texte
        nav.letter: Lettre
        nav.timeline: Chronologie
        nav.sources: Les sources
        nav.names: Noms
        nav.about: À propos
        source_kind.letter: Lettres ouvertes
        source_kind.press: Presse
        organisation.groups: Les organisations
        place.geneva: Genève
        site.title: Une lettre
        {Banners}
        {Data}
        """;

    /// <summary>Files of the source that every case needs.</summary>
    public const string Source = """
        -- content/site.yml --
        title: A letter
        languages: [fr]
        -- templates/partials/layout.html --
        <!DOCTYPE html>
        <html lang="{{ page.lang }}" dir="{{ page.dir }}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{ page.csp }}">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{ page.title }} – {{ site.title }}</title>
        <meta name="description" content="{{ page.description }}">
        </head>
        <body>
        <nav>
        {{~ for item in nav ~}}
        <a href="{{ item.url }}">{{ item.label }}</a>
        {{~ end ~}}
        <a href="{{ url 'index' }}">{{ site.title }}</a>
        {{~ for language in page.languages ~}}
        <a href="{{ language.url }}" lang="{{ language.tag }}" hreflang="{{ language.tag }}" dir="{{ language.dir }}">{{ language.name }}</a>
        {{~ end ~}}
        </nav>
        <main>
        {{~ if page.notice ~}}
        <aside>{{ if page.notice.unreviewed }}{{ phrase 'banner.unreviewed' }}{{ end }}{{ if page.notice.incomplete }} {{ phrase 'banner.incomplete' }}{{ end }} <a href="{{ page.notice.original }}">{{ phrase 'banner.original' }}</a></aside>
        {{~ end ~}}
        <h1>{{ page.heading }}</h1>
        {{~ $.body ~}}
        </main>
        </body>
        </html>
        -- content/en/about.md --
        ---
        title: About
        description: About this site.
        ---

        ## Who we are {#who}

        We are a small group.[^1]

        We ask for [an answer](letter.md#p2).

        [^1]: Since 2020.
        """;

    public const string About = """
        -- content/fr/about.md --
        ---
        title: À propos
        description: À propos de ce site.
        ---

        ## Qui nous sommes

        Nous sommes un petit groupe.[^1]

        Nous demandons [une réponse](letter.md#p2).

        [^1]: Depuis 2020.
        """;

    /// <summary>The source's strings with the banners, and French strings with further lines in front.</summary>
    public static string Interface(string further) => Interface("", further);

    /// <param name="furtherSource">Lines of the source that end with a line break.</param>
    public static string Interface(string furtherSource, string further) => $"""
        -- content/en/strings.yml --
        {Rendered.Text(SiteInAString.GoodSite(), "content/en/strings.yml").TrimEnd('\n')}
        banner.unreviewed: Not reviewed. The English text prevails.
        banner.incomplete: Not up to date.
        banner.original: Read the English original
        {furtherSource}
        -- content/fr/strings.yml --
        {further}
        {Strings}
        """;

    /// <param name="files">Laid over everything.</param>
    public static SiteInAString Build(params string[] files) => SiteInAString.Build(Campaign(files), options => options);

    public static Generator.Files.MemoryFileSystem Campaign(params string[] files)
    {
        var campaign = SiteInAString.GoodSite();
        foreach (var text in files.Prepend(About).Prepend(Interface("")).Prepend(Source))
        {
            SiteInAString.Over(campaign, Generator.Files.MemoryFileSystem.FromText(text));
        }

        return campaign;
    }

    /// <summary>The findings as <c>path:line rule</c>.</summary>
    public static string Findings(params string[] files) => string.Join(
        '\n', Build(files).Diagnostics.Where(d => d.Severity != Generator.Diagnostics.Severity.Info).Select(d => $"{d.Location?.Path}:{d.Location?.Line} {d.Severity.ToString().ToLowerInvariant()} {d.Rule.Name}"));
}

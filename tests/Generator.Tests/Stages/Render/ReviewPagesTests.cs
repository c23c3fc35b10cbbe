using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Render;

/// <summary>What those see who work on a translation, and what nobody else is shown.</summary>
public sealed class ReviewPagesTests
{
    private const string Pages = """
        -- content/en/translations.md --
        ---
        title: Translations
        ---
        -- content/en/index.md --
        ---
        title: Home
        ---

        [The state](translations.md), [about](about.md).
        -- templates/translations.html --
        {{ capture body ~}}
        {{~ for status in page.statuses ~}}
        <p>{{ if status.url }}<a href="{{ status.url }}">{{ status.tag }}</a>{{ end }} {{ status.percent }} {{ status.open }} {{ status.complete }} {{ status.orphans | array.join ' ' }}</p>
        <p>missing: {{ status.missing }} of {{ status.total }}</p>
        {{~ for progress in status.unfinished ~}}
        <p>{{ if progress.url }}<a href="{{ progress.url }}">{{ progress.name }}</a>{{ else }}{{ progress.name }}{{ end }}: {{ progress.state }} {{ progress.percent }} {{ progress.open_count }} {{ progress.published }} rows: {{ progress.rows.size }}</p>
        {{~ end ~}}
        {{~ end ~}}
        {{~ end ~}}
        {{ include 'partials/layout.html' body: body }}
        -- templates/review-list.html --
        {{ capture body ~}}
        {{~ for progress in page.status.pages ~}}
        {{~ if progress.url ~}}
        <p><a href="{{ progress.url }}">{{ progress.name }}</a> {{ progress.edit_url }}</p>
        {{~ for row in progress.open ~}}
        <p>{{ row.word }} <a href="{{ progress.url }}#{{ row.id }}">{{ row.id }}</a> {{ row.line_url }}</p>
        {{~ end ~}}
        {{~ end ~}}
        {{~ end ~}}
        {{~ end ~}}
        {{ include 'partials/layout.html' body: body }}
        -- templates/review.html --
        {{ capture body ~}}
        <p>{{ page.noindex }} {{ page.canonical }}{{ page.json_ld }} {{ page.review.file }}, notes: {{ page.review.notes }}</p>
        {{~ for row in page.review.rows ~}}
        <div id="{{ row.id }}">{{ row.translation }} {{ row.note_count }} {{ row.notes | array.join ' ' }} {{ row.checks | array.map 'name' | array.join ' ' }}
        {{~ for hint in row.hints ~}}
        {{ hint }}
        {{~ end ~}}
        {{~ for term in row.terms ~}}
        {{ if term.avoid }}not {{ end }}{{ term.term }}: {{ term.forms | array.join ' ' }}.
        {{~ end ~}}
        </div>
        {{~ end ~}}
        {{~ end ~}}
        {{ include 'partials/layout.html' body: body }}
        """;

    private const string Synced = """
        -- content/fr/about.md --
        ---
        title: À propos

        description: À propos de ce site.

        reviewed: 2026-02-11 Camille Exemple
        ---

        <!-- en 30b51d81
        ## Who we are {#who}
        -->

        ## Qui nous sommes

        <!-- en d8c8fc5d CHECK
        We are a small group.[^1]
        -->

        <!-- note Le mot « groupe » reste à discuter. -->
        Nous sommes [un petit groupe](gone.md) [@nowhere].[^1]

        <!-- en 2b54858c UPDATE was 0f64f4a6
        We ask for [an answer](letter.md#p2).
        ======== before ========
        We hope for [an answer](letter.md#p2).
        -->

        Nous espérons [une réponse](letter.md#p2).
        """;

    private static SiteInAString Build(string files, Func<Generator.Build.BuildOptions, Generator.Build.BuildOptions> change)
    {
        var campaign = FrenchSite.Campaign(Titled, Pages, files);
        return SiteInAString.Build(campaign, o => change(o with { Review = true }));
    }

    private static SiteInAString Build(string files) => Build(files, o => o);

    /// <summary>The layout, with titles that no two pages share.</summary>
    private static string Titled => "-- templates/partials/layout.html --\n" + Rendered.Text(FrenchSite.Campaign(), "templates/partials/layout.html")
        .Replace("<title>{{ page.title }}", "<title>{{ page.path }}", StringComparison.Ordinal);

    [Fact]
    public void A_review_has_a_list_of_what_is_open_and_each_file_beside_its_source()
    {
        var site = Build("");

        Assert.Equal("", site.Report);
        Assert.Contains("<p><a href=\"translations/fr.html\">fr</a>", site["translations.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"fr/about.html\">about</a>", site["translations/fr.html"], StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\" dir=\"ltr\">", site["translations/fr/about.html"], StringComparison.Ordinal);
        Assert.Null(site.Site.Find("translations/fr/letter.html"));
    }

    [Fact]
    public void What_readers_read_tells_how_the_translations_stand_and_has_no_page_for_translators()
    {
        var site = Build(Synced, o => o with { Review = false });

        Assert.False(site.Result.HasErrors);
        Assert.Contains("<p>about: partial 63 3 true rows: 0</p>", site["translations.html"], StringComparison.Ordinal);
        Assert.Contains("<p>missing: 7 of 8</p>", site["translations.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("translations/", site["translations.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(FolderWalk.Files(site.Site, ""), f => f.Path.StartsWith("translations/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_of_which_nothing_is_open_has_no_list() =>
        Assert.DoesNotContain("<p>about:", Build("", o => o with { Review = false })["translations.html"], StringComparison.Ordinal);

    [Fact]
    public void A_review_is_the_site_that_readers_read_and_more()
    {
        var (review, plain) = (Build(Synced), Build(Synced, o => o with { Review = false }));

        Assert.All(
            FolderWalk.Files(plain.Site, "").Select(f => f.Path).Except(["SHA256SUMS", "translations.html"], StringComparer.Ordinal),
            path => Assert.Equal(plain[path], review[path]));
    }

    [Fact]
    public void A_site_without_the_page_that_leads_there_has_none_of_them() =>
        Assert.DoesNotContain(FolderWalk.Files(SiteInAString.Build(FrenchSite.Campaign(), o => o with { Review = true }).Site, ""), f => f.Path.StartsWith("translations", StringComparison.Ordinal));

    [Fact]
    public void Text_that_readers_do_not_see_is_shown_without_its_dead_links()
    {
        var site = Build(Synced);
        var review = site["translations/fr/about.html"];

        Assert.DoesNotContain("petit groupe", site["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("<p>Nous sommes un petit groupe [?].<sup>1</sup></p>", review, StringComparison.Ordinal);
        Assert.Contains("<p>Nous espérons <a href=\"../../letter.html#p2\" hreflang=\"en\">une réponse</a>.</p>", review, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_and_no_note_of_a_translator_leaves_the_repository()
    {
        var site = Build(Synced);
        var all = string.Concat(FolderWalk.Files(site.Site, "").Select(f => site[f.Path]));

        Assert.DoesNotContain("Camille", all, StringComparison.Ordinal);
        Assert.DoesNotContain("discuter", all, StringComparison.Ordinal);
        Assert.Contains("notes: 1", site["translations/fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("discuter", Build(Synced, o => o with { Drafts = true })["translations/fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_repository_every_open_passage_leads_to_its_line()
    {
        var list = Build(Synced + "\n-- content/site.yml --\ntitle: A letter\nlanguages: [fr]\nrepository: https://example.org/repo\n")["translations/fr.html"];

        Assert.Contains("</a> https://example.org/repo/edit/main/content/fr/about.md</p>", list, StringComparison.Ordinal);
        Assert.Matches("<p>CHECK <a href=\"fr/about.html#(b-[0-9a-f]{8})\">\\1</a> https://example.org/repo/blob/main/content/fr/about.md\\?plain=1#L15</p>", list);
        Assert.Matches("<p>UPDATE <a href=\"fr/about.html#(b-[0-9a-f]{8})\">\\1</a> https://example.org/repo/blob/main/content/fr/about.md\\?plain=1#L22</p>", list);
    }

    [Fact]
    public void What_is_wrong_with_a_passage_stands_beside_it() =>
        Assert.Matches(
            "<div id=\"b-[0-9a-f]{8}\"><p class=\"heading\">Qui nous sommes</p>\n 0  marker-damaged\n</div>",
            Build(Synced.Replace("<!-- en 30b51d81", "<!— en 30b51d81", StringComparison.Ordinal))["translations/fr/about.html"]);

    [Fact]
    public void What_the_authors_tell_translators_and_what_is_agreed_on_stand_beside_a_passage()
    {
        var source = FrenchSite.Source.Replace("We are a small", "<!-- note: say nobody’s name -->\nWe are a small", StringComparison.Ordinal);
        var review = Build($"""
            {source}
            {Titled}
            -- content/glossary.csv --
            term,kind,note,fr
            group,term,,groupe;groupes;groupements
            small,avoid,,petiote
            """)["translations/fr/about.html"];

        Assert.Contains("say nobody’s name", review, StringComparison.Ordinal);
        Assert.Contains("group: groupe groupes.", review, StringComparison.Ordinal);
        Assert.Contains("not small: petiote.", review, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_feeds_and_sitemaps_are_not_told_of_them()
    {
        var site = Build(
            "-- content/en/translations.md --\n---\ntitle: Translations\nupdated: 2026-01-01\n---\n",
            o => o with { BaseUrl = new Uri("https://example.org/letter/") });

        Assert.Contains("<p>true  content/fr/about.md", site["translations/fr/about.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("translations", site["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("translations", site["feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("translations", site["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_listed_has_a_work_list_with_drafts_alone()
    {
        const string Spanish = "-- content/es/about.md --\n---\ntitle: Acerca\n---\n-- content/es/gone.md --\n---\ntitle: Nada\n---\n";

        Assert.Null(Build(Spanish).Site.Find("translations/es.html"));
        var draft = Build(Spanish, o => o with { Drafts = true });
        Assert.NotNull(draft.Site.Find("translations/es/about.html"));
        Assert.Contains("content/es/gone.md</p>", draft["translations.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_language_without_a_page_of_its_own_is_worked_on_in_the_words_of_the_source()
    {
        var site = Build(FrenchSite.About.Replace("Nous", "We", StringComparison.Ordinal) + "\n-- content/fr/strings.yml --\n" + FrenchSite.Data);

        Assert.Null(site.Site.Find("fr/about.html"));
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", site["translations/fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_the_place_of_a_work_list_is_an_error() =>
        Assert.Contains(
            "content/en/translations/fr.md: error LNK0011 address-collision",
            Build("-- content/en/translations/fr.md --\n---\ntitle: Taken\n---\n").Report, StringComparison.Ordinal);

    [Fact]
    public void The_templates_of_these_pages_are_needed_with_the_page_that_leads_there() =>
        Assert.Contains(
            "there is no template templates/review.html, which the pages for translators need",
            Build("-- templates/review.html --\n").Report, StringComparison.Ordinal);
}

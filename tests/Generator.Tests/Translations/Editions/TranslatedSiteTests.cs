using Generator.Diagnostics;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Translations.Checks;

namespace Generator.Tests.Translations.Editions;

/// <summary>What of a translation reaches the site, and what its authors are told.</summary>
public class TranslatedSiteTests
{
    [Fact]
    public void A_copy_that_was_translated_in_place_is_published()
    {
        var site = FrenchSite.Build();

        Assert.Equal("", site.Report);
        Assert.Contains("<h1>À propos</h1>", site["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"who\">Qui nous sommes</h2>", site["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"../letter.html#p2\" hreflang=\"en\">une réponse</a>", site["fr/about.html"], StringComparison.Ordinal);
        Assert.Null(site.Site.Find("fr/letter.html"));
        Assert.Null(site.Site.Find("fr/index.html"));
    }

    [Fact]
    public void A_block_that_nobody_has_translated_is_shown_in_its_own_language()
    {
        var site = FrenchSite.Build(FrenchSite.About.Replace("Nous sommes un petit groupe.[^1]", "We are a small group.[^1]", StringComparison.Ordinal));

        Assert.Contains("""
            <h2 id="who">Qui nous sommes</h2>
            <div lang="en" dir="ltr" class="untranslated">
            <p>We are a small group.<sup>
            """, site["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("</div>\n<p>Nous demandons", site["fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_was_published_leads_to_the_heading_in_every_language()
    {
        var site = FrenchSite.Build(
            FrenchSite.Source.Replace("## Who we are {#who}", "## The Café", StringComparison.Ordinal).Replace("letter.md#p2", "about.md#the-caf", StringComparison.Ordinal),
            FrenchSite.About.Replace("letter.md#p2", "about.md#the-caf", StringComparison.Ordinal));

        Assert.Equal("", site.Report);
        Assert.Contains("<h2 id=\"the-cafe\">The Café</h2>\n<span id=\"the-caf\"></span>", site["about.html"], StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"the-cafe\">Qui nous sommes</h2>\n<span id=\"the-caf\"></span>", site["fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_nobody_reads_is_reported_once_where_it_was_written()
    {
        var site = FrenchSite.Build(
            FrenchSite.Source.Replace("We are a small", "We are *a small", StringComparison.Ordinal),
            FrenchSite.About.Replace("Nous sommes un petit groupe.[^1]", "We are *a small group.[^1]", StringComparison.Ordinal)
                .Replace("Nous demandons [", "Nous demandons [une] (letter.md) [", StringComparison.Ordinal));

        Assert.Equal(
            ["content/en/about.md:8:8 literal-markup", "content/fr/about.md:10:20 literal-markup"],
            site.Diagnostics.Where(d => d.Rule.Name == "literal-markup").Select(d => $"{d.Location} {d.Rule.Name}"));
    }

    [Fact]
    public void French_words_are_set_with_the_spaces_of_French_and_passages_of_the_source_are_not()
    {
        var site = FrenchSite.Build(
            FrenchSite.Source.Replace("We ask for", "We ask : for", StringComparison.Ordinal),
            FrenchSite.Interface("banner.unreviewed: Traduction non relue !").Replace("banner.unreviewed: Traduction non officielle, pas encore relue.\n", "", StringComparison.Ordinal),
            FrenchSite.About
                .Replace("title: À propos", "title: \"À propos : nous\"", StringComparison.Ordinal)
                .Replace("petit groupe", "groupe « petit » ; voilà", StringComparison.Ordinal)
                .Replace("Nous demandons [une réponse](letter.md#p2).", "We ask : for [an answer](letter.md#p2).", StringComparison.Ordinal));
        var page = site["fr/about.html"];

        Assert.Contains("<h1>À propos\u00A0: nous</h1>", page, StringComparison.Ordinal);
        Assert.Contains("groupe «\u00A0petit\u00A0»\u202F; voilà", page, StringComparison.Ordinal);
        Assert.Contains("<p>We ask : for <a", page, StringComparison.Ordinal);
        Assert.Contains("Traduction non relue\u202F!", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_stay_two_where_what_stands_between_them_is_left_out()
    {
        var between = FrenchSite.Source.Replace("We ask for [an answer](letter.md#p2).", "- one\n\nTwo.\n\n- three", StringComparison.Ordinal);
        var page = FrenchSite.Build(between, FrenchSite.About.Replace(
            "Nous demandons [une réponse](letter.md#p2).", "- un\n\nDeux.\n\n- trois", StringComparison.Ordinal));
        var left = FrenchSite.Build(between, Synced(between, "- un\n\nDeux.\n\n- trois")
            .Replace("\nTwo.\n-->\n\nDeux.\n", " OMIT\nTwo.\n-->\n", StringComparison.Ordinal));

        Assert.Contains("</ul>\n<p>Deux.</p>\n<ul>", page["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("<li>un</li>\n</ul>\n<ul>\n<li>trois</li>", left["fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_the_translator_needs_no_counterpart_and_one_of_the_source_keeps_its_language()
    {
        var page = FrenchSite.Build(Synced()
            .Replace("[une réponse](letter.md#p2).", "[une réponse](letter.md#p2).[^tr1]\n\n[^tr1]: Le mot anglais est plus large.", StringComparison.Ordinal)
            .Replace("[^1]: Depuis 2020.", "[^1]: Since 2020.", StringComparison.Ordinal))["fr/about.html"];

        Assert.Contains("<li id=\"fn-1\" lang=\"en\" dir=\"ltr\">\n<p>Since 2020.", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn-2\" class=\"translator-note\">\n<p>Le mot anglais", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_minimum_a_page_is_not_published()
    {
        var site = FrenchSite.Build(FrenchSite.About
            .Replace("Nous sommes un petit groupe.[^1]", "We are a small group.[^1]", StringComparison.Ordinal)
            .Replace("Nous demandons [une réponse](letter.md#p2).", "We ask for [an answer](letter.md#p2).", StringComparison.Ordinal));

        Assert.Null(site.Site.Find("fr/about.html"));
        Assert.Equal(["same-as-source", "same-as-source"], site.Diagnostics.Select(d => d.Rule.Name));
    }

    [Fact]
    public void What_nobody_has_reached_yet_hides_no_mistake()
    {
        var site = FrenchSite.Build(FrenchSite.About
            .Replace("Nous sommes un petit groupe.[^1]", "We are a small group.[^1]", StringComparison.Ordinal)
            .Replace("[une réponse](letter.md#p2)", "une réponse", StringComparison.Ordinal));

        Assert.Equal(["same-as-source Info", "links Error"], site.Diagnostics.Select(d => $"{d.Rule.Name} {d.Severity}"));
    }

    [Theory]
    [InlineData("<!— en 11111111", "content/fr/about.md:5 warning marker-damaged\ncontent/fr/about.md:10 warning marker-damaged\ncontent/fr/about.md:10 warning snapshot-edited")]
    public void The_form_of_a_file_is_told(string marker, string findings) => Assert.Equal(
        findings,
        FrenchSite.Findings(FrenchSite.About.Replace("Nous demandons", marker + "\n-->\n\nNous demandons", StringComparison.Ordinal)));

    [Theory]
    [InlineData("title: À propos\n", "title: À propos\ndate: 2020-09-09\n", "content/fr/about.md:3 error unknown-key")]
    [InlineData("title: À propos\n", "# en 4efca0d1: About\nTitre: À propos\n", "content/fr/about.md:3 warning unknown-key")]
    [InlineData("title: À propos\n", "# en 11111111: Gone\nold: À propos\n", "content/fr/about.md:3 warning unknown-key")]
    [InlineData("title: À propos\n", "title: À propos\nreviewed: 2026-02-11 C.\n", "content/fr/about.md:3 warning sign-off-incomplete")]
    [InlineData("Nous sommes un petit groupe.[^1]", "- Nous sommes.[^1]", "content/fr/about.md:8 warning structure")]
    [InlineData("Nous sommes", "<<<<<<< HEAD\nNous sommes", "content/fr/about.md:8 error conflict-marks")]
    public void What_is_wrong_with_a_page_is_told_at_its_place(string old, string current, string findings) =>
        Assert.Equal(findings, FrenchSite.Findings(FrenchSite.About.Replace(old, current, StringComparison.Ordinal)));

    [Theory]
    [InlineData("letter: La lettre {telle}", "content/fr/strings.yml:1 error placeholders")]
    [InlineData("leter: La lettre", "content/fr/strings.yml:1 warning unknown-string")]
    public void What_is_wrong_with_strings_is_told_at_its_place(string line, string findings) => Assert.Equal(
        findings,
        FrenchSite.Findings(FrenchSite.Interface(line).Replace(line + "\nletter: La lettre telle que publiée\n", line + "\n", StringComparison.Ordinal)));

    [Fact]
    public void A_form_of_number_that_the_language_needs_and_the_file_lacks_is_named() => Assert.Equal(
        "content/fr/strings.yml:4:16 TRN0071 `sources` has no form `many`, which is needed with 1000000; `other` stands in its place"
            + " | write the line `sources.many: …` below it",
        Assert.Single(FrenchSite.Build(FrenchSite.Interface("").Replace("sources.many: \"{n} de sources :\"\n", "", StringComparison.Ordinal)).Diagnostics)
            is var d ? $"{d.Location} {d.Rule.Id} {d.Message} | {d.Hint}" : "");

    [Fact]
    public void A_language_of_which_nobody_says_how_it_counts_is_told() => Assert.Equal(
        "TRN0072 CLDR does not say how `tlh` counts; it is counted like English, with `one` for 1 and `other` for the rest",
        FrenchSite.Build("-- content/site.yml --\ntitle: A letter\nlanguages: [fr, tlh]\n-- content/tlh/strings.yml --\n" + FrenchSite.Banners).Diagnostics
            .Where(d => d.Rule == TranslationRules.PluralsUnknown).Select(d => $"{d.Rule.Id} {d.Message}").Single());

    [Fact]
    public void Without_banners_no_page_is_published()
    {
        var interface_ = FrenchSite.Interface("").Replace("banner.original: Lire l’original anglais\n", "", StringComparison.Ordinal);

        Assert.Equal("content/fr/strings.yml:0 warning banner-missing", FrenchSite.Findings(interface_));
        Assert.Null(FrenchSite.Build(interface_).Site.Find("fr/about.html"));
    }

    [Fact]
    public void A_file_without_a_source_and_a_folder_that_is_not_listed_are_told()
    {
        Assert.Equal("content/fr/old.md:0 warning orphan", FrenchSite.Findings("-- content/fr/old.md --\n---\ntitle: Vieux\n---\n"));
        Assert.Equal("content/site.yml:1 warning unlisted-language", FrenchSite.Findings("-- content/site.yml --\ntitle: A letter\n"));
    }

    [Fact]
    public void A_copied_fact_must_be_that_of_the_source()
    {
        const string letter = """
            -- content/fr/letter.md --
            ---
            title: La lettre
            date: 2020-09-09
            ---
            """;

        Assert.Equal("", FrenchSite.Findings(letter));
        Assert.Equal("content/fr/letter.md:3 error inherited-key", FrenchSite.Findings(letter.Replace("09-09", "09-10", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_marker_does_not_belong_into_a_source() => Assert.Equal(
        "content/en/about.md:6 error marker-in-source",
        FrenchSite.Findings(FrenchSite.Source.Replace("## Who we are", "<!-- en 11111111\n-->\n\n## Who we are", StringComparison.Ordinal)));

    [Fact]
    public void A_translation_that_was_pasted_over_its_source_is_said_once_with_its_place()
    {
        var pasted = Synced().Replace("content/fr/about.md", "content/en/about.md", StringComparison.Ordinal)
            .Replace("Nous sommes un petit groupe.", "Nous sommes un petit groupe de gens qui ont lu la lettre et les comptes rendus dans la presse.", StringComparison.Ordinal);

        var found = FrenchSite.Build(pasted).Diagnostics.Where(d => d.Rule.Name == "marker-in-source").ToList();
        Assert.Equal(
            "content/en/about.md:6:1 TRN0013 this file has 4 lines that the tool writes into translations, of which this is the first | this looks like a translation: it belongs into content/fr/about.md; bring `content/en/about.md` back from the history",
            SiteOf.Line(Assert.Single(found)));
    }

    private const string Spanish = "Estas son las palabras de una página que alguien escribió en español para los lectores de la carta.";

    [Theory]
    [InlineData(Spanish, "this looks like another language: español (es)")]
    [InlineData("Это письмо, которое мы получили от людей и о котором здесь написано всё, что известно.", "most of this text is not written in the Latin script")]
    [InlineData("这封信是各个民间团体写给联合国的，这里说明了它的内容。", "most of this text is not written in the Latin script")]
    public void Another_language_in_the_source_is_found(string text, string message) => Assert.Contains(
        FrenchSite.Build(FrenchSite.Source.Replace("We ask for", text + "\n\nWe ask for", StringComparison.Ordinal)).Diagnostics,
        d => d.Rule.Name == "other-language" && d.Message == message && d.Location?.ToString() == "content/en/about.md:10:1" && d.Severity == Severity.Warning);

    [Theory]
    [InlineData(Spanish, true)]
    [InlineData("These are the words of a page that somebody has written in English for the readers of the letter.", true)]
    [InlineData("Ce sont les mots d’une page que quelqu’un a écrite en français pour ceux qui lisent la lettre.", false)]
    [InlineData("Le titre est « Estas son las palabras de una página que alguien escribió para los lectores » en espagnol.", false)]
    [InlineData("Amnesty International, Human Rights Watch, International Service for Human Rights, Cairo Institute.", false)]
    public void Another_language_in_a_translation_is_found(string text, bool isFound) => Assert.Equal(
        isFound,
        FrenchSite.Build(FrenchSite.About.Replace("Nous sommes un petit groupe.", text, StringComparison.Ordinal)).Diagnostics.Any(d => d.Rule.Name == "other-language"));

    /// <summary>Words that both languages have tell nothing.</summary>
    [Fact]
    public void Languages_that_share_small_words_are_told_apart() => Assert.Equal("fr", OtherLanguage.Of(
        Tokens.WordsOf("Ce sont les mots d’une page que quelqu’un a écrite en français pour ceux qui lisent la lettre dans la presse."), new LanguageTag("es"))?.Value);

    [Fact]
    public void A_quotation_in_the_source_may_be_in_another_language() => Assert.DoesNotContain(
        FrenchSite.Build(FrenchSite.Source.Replace("We ask for", $"> {Spanish}\n\nThey wrote “{Spanish}”\n\nWe ask for", StringComparison.Ordinal)).Diagnostics,
        d => d.Rule.Name == "other-language");

    /// <summary>What translators wrote was right when they wrote it.</summary>
    [Theory]
    [InlineData("[an answer](letter.md#p2)", "an answer")]
    [InlineData("[an answer](letter.md#p2)", "[an answer](letter.md#p1)")]
    [InlineData("[an answer](letter.md#p2)", "[an answer](letter.md#p2) and `code`")]
    [InlineData("## Who we are {#who}", "### Who we are {#who}")]
    [InlineData("We are a small group.[^1]", "We are 50 groups.[^1] We met on 5 May 2020.[^1]")]
    [InlineData("[^1]: Since 2020.", "[^1]: Since 2021 [@letter].")]
    public void A_change_of_the_source_alone_never_fails_the_checks(string old, string current) => Assert.DoesNotContain(
        "content/fr/about.md", string.Join('\n', FrenchSite.Findings(FrenchSite.Source.Replace(old, current, StringComparison.Ordinal), Synced()).Split('\n').Where(f => f.Contains(" error ", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void What_an_older_translation_links_to_may_be_gone()
    {
        var old = Synced().Replace("une réponse](letter.md#p2", "une réponse](letter.md#p1", StringComparison.Ordinal);
        var source = FrenchSite.Source.Replace("We ask for", "We now ask for", StringComparison.Ordinal);
        var gone = old.Replace("[une réponse](letter.md#p1)", "[une réponse](gone.md)", StringComparison.Ordinal);

        Assert.DoesNotContain("stale-link", FrenchSite.Findings(source, old), StringComparison.Ordinal);
        Assert.Contains("content/fr/about.md:22 warning stale-link", FrenchSite.Findings(source, gone), StringComparison.Ordinal);
        Assert.DoesNotContain(" error ", FrenchSite.Findings(source, gone), StringComparison.Ordinal);
        Assert.Contains("<p>We now ask for", FrenchSite.Build(source, gone)["fr/about.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_stands_beside_its_original_until_somebody_has_signed_it_off()
    {
        const string letter = """
            -- content/fr/letter.md --
            ---
            title: La lettre
            description: La lettre entière.
            provenance: Une copie des organisations.
            ---

            À qui de droit,

            Nous vous écrivons.

            Nous demandons une réponse.
            -- templates/letter.html --
            {{ capture body }}
            {{~ if page.letter.parallel ~}}
            {{~ for row in page.letter.parallel ~}}
            <div>{{ row.translation }}</div><div lang="{{ row.lang }}" dir="{{ row.dir }}">{{ row.original }}</div>
            {{~ end ~}}
            {{~ else ~}}
            <blockquote>{{ page.content }}</blockquote>
            {{~ end ~}}
            {{ end ~}}
            {{ include 'partials/layout.html' body: body }}
            """;
        var site = FrenchSite.Build(letter);

        Assert.Contains("""
            <div><p id="p1" class="numbered"><a class="n" href="#p1" aria-label="Paragraphe 1">1</a> Nous vous écrivons.</p>
            </div><div lang="en" dir="ltr"><p>We write to you.</p>
            </div>
            """, site["fr/letter.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("We write", FrenchSite.Build(letter.Replace("title:", "reviewed: 5e078045e0811a58 2026-02-11\ntitle:", StringComparison.Ordinal))["fr/letter.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_may_have_a_form_of_a_counted_word_that_only_others_need() =>
        Assert.Equal("", FrenchSite.Findings(FrenchSite.Interface("sources.many: \"{n} of sources:\"\n", "")));

    /// <summary>The page as <c>sync</c> marks it.</summary>
    private static string Synced() => Synced(FrenchSite.Source, "Nous demandons [une réponse](letter.md#p2).");

    /// <param name="last">Its last paragraph before the footnote.</param>
    private static string Synced(string source, string last)
    {
        static string Body(string text) => text.Split("\n---\n\n", 2)[1] + "\n";
        var file = FrenchSite.About.Replace("Nous demandons [une réponse](letter.md#p2).", last, StringComparison.Ordinal);
        return file.Split("\n---\n\n", 2)[0] + "\n---\n\n" + new TranslationOf(Body(source), Body(file)).Synced().File;
    }
}

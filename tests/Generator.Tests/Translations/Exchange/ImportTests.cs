namespace Generator.Tests.Translations.Exchange;

/// <summary>What a tool gets of a translation, and what comes of the words that it gives back.</summary>
public class ImportTests
{
    private const string Source = """
        <!-- note Keep it short. -->
        ## Our demands {#demands}

        More than 50 experts have raised the alarm.

        Sign before 10 December 2020.

        Sign before 10 December 2020.
        """;

    private const string File = """
        ---
        title: Une page
        ---

        ## Nos demandes

        Plus de 50 experts ont donné l’alerte.

        Signez avant le 10 décembre 2020.

        Sign before 10 December 2020.
        """;

    [Fact]
    public void A_tool_gets_fields_then_blocks_in_the_order_of_the_source() => Assert.Equal(
        """
        # site-body: a00c7289
        #: content/en/a.md:2
        msgctxt "a:title"
        msgid "A page"
        msgstr "Une page"

        #: content/en/a.md:3
        msgctxt "a:description"
        msgid "What it says."
        msgstr ""

        # Keep it short.
        # site-body: f78fc440
        #: content/en/a.md:7
        msgctxt "a"
        msgid "## Our demands {#demands}"
        msgstr "## Nos demandes"

        # site-body: e1a55b23
        #: content/en/a.md:9
        msgctxt "a"
        msgid "More than 50 experts have raised the alarm."
        msgstr "Plus de 50 experts ont donné l’alerte."

        # site-body: 5cb09889
        #: content/en/a.md:11
        msgctxt "a"
        msgid "Sign before 10 December 2020."
        msgstr "Signez avant le 10 décembre 2020."

        #: content/en/a.md:13
        msgctxt "a#2"
        msgid "Sign before 10 December 2020."
        msgstr ""

        # site-body: ce7a4512
        #: content/en/strings.yml:1
        msgctxt "strings:nav.letter"
        msgid "Letter"
        msgstr "Lettre"

        #: content/en/strings.yml:2
        msgctxt "strings:nav.about"
        msgid "About {n}"
        msgstr ""

        # site-body: 00c6a045
        #: content/site.yml
        msgctxt "strings:site.title"
        msgid "A site"
        msgstr "Un site"
        """,
        Site().Po(onlyOpen: false).Split("\n\n", 2)[1].TrimEnd('\n'));

    [Fact]
    public void Terms_of_the_glossary_stand_beside_the_texts_that_have_them()
    {
        var po = Site().WithGlossary("""
            term,kind,note,fr
            expert,term,,expert;experte;experts;expertes
            alarm,avoid,,alarme
            letter,strict,,lettre
            demands,term,,
            """).Po(onlyOpen: false);

        Assert.Contains("#. glossary: alarm: not alarme\n#: content/en/a.md:9\n", po, StringComparison.Ordinal);
        Assert.Contains("#. glossary: letter = lettre\n#: content/en/strings.yml:1\n", po, StringComparison.Ordinal);
        Assert.DoesNotContain("demands =", po, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_can_be_had_alone() => Assert.Equal(
        ["a:description", "a#2", "strings:nav.about"],
        Site().Po(onlyOpen: true).Split('\n').Where(l => l.StartsWith("msgctxt", StringComparison.Ordinal)).Select(l => l.Split('"')[1]));

    [Fact]
    public void Words_for_what_was_to_do_are_done()
    {
        var site = Site().Synced();
        site.Import(Filled(site, "a#2", "Signez avant la fin."));

        Assert.EndsWith("""
            Signez avant le 10 décembre 2020.

            <!-- en 521e6ed7
            Sign before 10 December 2020.
            -->

            Signez avant la fin.

            """, site.File, StringComparison.Ordinal);
        Assert.Equal("\n1 written", site.Findings);
    }

    [Fact]
    public void A_file_without_markers_gets_them_with_its_first_words()
    {
        var site = Site();
        site.Import(Filled(site, "a#2", "Signez avant la fin."));

        Assert.Equal(Site().Synced().Import(Filled(Site(), "a#2", "Signez avant la fin.")).File, site.File);
    }

    [Fact]
    public void Fuzzy_words_are_to_be_checked()
    {
        var site = Site().Synced();
        site.Import(Filled(site, "a#2", "Signez.").Replace("msgctxt \"a#2\"", "#, fuzzy\nmsgctxt \"a#2\"", StringComparison.Ordinal));

        Assert.Contains("<!-- en 521e6ed7 CHECK\n", site.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ont donné l’alerte", "indépendants ont donné l’alerte", true, "<!-- en 7e86bf9b\n")]
    [InlineData("", "", true, "<!-- en 7e86bf9b\n")]
    [InlineData("ont donné l’alerte", "indépendants ont donné l’alerte", false, "<!-- en 7e86bf9b UPDATE was 817a07e4\n")]
    public void An_update_is_settled_by_whoever_takes_the_flag_away(string old, string current, bool takesFlag, string marker)
    {
        var site = Stale();
        var po = site.Po(onlyOpen: true);
        Assert.Contains("#, fuzzy\n#| msgid \"More than 50 experts have raised the alarm.\"\n", po, StringComparison.Ordinal);
        po = takesFlag ? po.Replace("#, fuzzy\n#| msgid \"More than 50 experts have raised the alarm.\"\n", "", StringComparison.Ordinal) : po;
        site.Import(old.Length == 0 ? po : po.Replace(old, current, StringComparison.Ordinal));

        Assert.Contains(marker, site.File, StringComparison.Ordinal);
        Assert.Contains($"Plus de 50 experts {(old.Length == 0 ? "ont" : "indépendants")}", site.File, StringComparison.Ordinal);
        Assert.Equal(!takesFlag, site.File.Contains("======== before", StringComparison.Ordinal));
    }

    [Fact]
    public void Xliff_settles_an_update_by_its_state()
    {
        var site = Stale();
        var xliff = site.Xliff();
        Assert.Contains("state=\"initial\" subState=\"site:update\"", xliff, StringComparison.Ordinal);
        site.Import(xliff.Replace("state=\"initial\" subState=\"site:update\"", "state=\"final\"", StringComparison.Ordinal));

        Assert.DoesNotContain("UPDATE", site.File, StringComparison.Ordinal);
        Assert.Equal("\n1 written", site.Findings);
    }

    [Fact]
    public void Words_made_from_an_older_source_are_never_done()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false).Replace("ont donné", "ont sonné", StringComparison.Ordinal);
        site.WithSource("50 experts", "50 independent experts").Import(po);

        Assert.Contains("UPDATE was", site.File, StringComparison.Ordinal);
        Assert.Contains("-->\n\nPlus de 50 experts ont sonné l’alerte.\n", site.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_somebody_changed_meanwhile_stay_with_those_of_the_tool_as_a_note()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false).Replace("ont donné", "ont sonné", StringComparison.Ordinal);
        site.With("Plus de 50 experts ont donné", "Plus de cinquante experts ont donné").Import(po);

        Assert.Contains("""
            CHECK
            More than 50 experts have raised the alarm.
            -->

            Plus de cinquante experts ont donné l’alerte.

            <!-- note
            Plus de 50 experts ont sonné l’alerte.
            -->

            <!-- en 521e6ed7
            """, site.File, StringComparison.Ordinal);
        Assert.StartsWith("fr:", site.Findings, StringComparison.Ordinal);
        Assert.Contains(" TRN0104 somebody has changed this text of `a` since it was exported", site.Findings, StringComparison.Ordinal);
        var once = site.File;
        Assert.Equal("", site.Import(po).Findings);
        Assert.Equal(once, site.File);
    }

    [Fact]
    public void A_field_that_somebody_changed_meanwhile_keeps_its_words_too()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false).Replace("\"Une page\"", "\"Notre page\"", StringComparison.Ordinal);
        site.With("title: Une page", "title: La page").Import(po);

        Assert.Contains("# note: Notre page\n# en fbddd8a0 CHECK: A page\ntitle: La page\n", site.File, StringComparison.Ordinal);
        Assert.Equal("", site.Import(po).Findings);
    }

    [Fact]
    public void An_old_file_that_nobody_worked_on_changes_nothing()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false);
        site.With("Plus de 50 experts ont donné", "Plus de cinquante experts ont donné")
            .With("<!-- en 521e6ed7\n", "<!-- en 521e6ed7 UPDATE!\n")
            .WithSource("## Our demands", "## What we demand");
        var before = site.File;

        Assert.Equal("", site.Import(po).Findings);
        Assert.Equal(before, site.File);
    }

    [Fact]
    public void A_flag_that_was_set_since_the_export_stays()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false).Replace("ont donné", "ont sonné", StringComparison.Ordinal);
        site.With("\nMore than 50", " UPDATE!\nMore than 50").Import(po);

        Assert.Contains("UPDATE!\nMore than 50", site.File, StringComparison.Ordinal);
        Assert.Contains("\nPlus de 50 experts ont sonné l’alerte.\n", site.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_place_are_reported_and_not_written()
    {
        var site = Site().Synced();
        var po = site.Po(onlyOpen: false).Replace("ont donné", "ont sonné", StringComparison.Ordinal).Replace("More than 50", "More than sixty", StringComparison.Ordinal);
        var before = site.File;
        site.Import(po);

        Assert.Equal(before, site.File);
        Assert.Matches("^fr:[0-9]+:1 TRN0102 `a` has no such text any more, so this translation has no place | [^\n]+$", site.Findings);
    }

    [Theory]
    [InlineData("Signez. <!-- allow: https://example.org -->", "TRN0103 this translation has a comment or a line that would be taken for a marker")]
    [InlineData("Signez.\\n<!-- en 521e6ed7", "TRN0103 this translation has a comment or a line that would be taken for a marker")]
    [InlineData("Signez.\\n&lt;!-- en 521e6ed7 x", "TRN0103 this translation has a comment or a line that would be taken for a marker")]
    [InlineData("Signez\u202E.", "TRN0003 the hidden character U+202E RIGHT-TO-LEFT OVERRIDE stands here, after “Signez”")]
    [InlineData("Signez\\a.", "TRN0004 the hidden character U+0007")]
    public void What_would_be_read_otherwise_than_as_words_is_refused(string words, string finding)
    {
        var site = Site().Synced();
        var before = site.File;
        site.Import(Filled(site, "a#2", words));

        Assert.Equal(before, site.File);
        Assert.Contains(finding, site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_stay_beside_new_words()
    {
        var site = Site().Synced()
            .With("\n\nPlus de 50 experts ont donné l’alerte.\n", "\n\n<!-- note who says so? -->\nPlus de 50 experts ont donné l’alerte. <!-- note: yes -->\n<!-- ignore: numbers -->\n");
        site.Import(site.Po(onlyOpen: false).Replace("ont donné", "ont sonné", StringComparison.Ordinal));

        Assert.Contains("""
            -->

            <!-- note who says so? -->

            Plus de 50 experts ont sonné l’alerte.

            <!-- note: yes -->

            <!-- ignore: numbers -->

            <!-- en 521e6ed7
            """, site.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ce qu’elle dit.", "description: Ce qu’elle dit.\n")]
    [InlineData("Elle dit : oui", "description: \"Elle dit : oui\"\n")]
    [InlineData("Elle \\\"dit\\\" # l’essentiel", "description: 'Elle \"dit\" # l’essentiel'\n")]
    [InlineData("sur deux\\nlignes", "description: sur deux lignes\n")]
    [InlineData("What it says.", "# en 7483d597 OK: What it says.\ndescription: What it says.\n")]
    public void Words_of_front_matter_are_written_as_yaml_reads_them(string words, string line)
    {
        var site = Site().Synced();
        site.Import(Filled(site, "a:description", words));

        Assert.Contains(line, site.File, StringComparison.Ordinal);
        Assert.Equal("\n1 written", site.Findings);
        Assert.DoesNotContain("a:description", site.Po(onlyOpen: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Strings_are_words_like_others()
    {
        var site = Site();
        site.Import(Filled(site, "strings:nav.about", "À propos de {n}"));

        Assert.Contains("\nnav.about: À propos de {n}\n", site.StringsFile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("À propos", false)]
    [InlineData("À propos de {m}", false)]
    [InlineData("{n} à propos", true)]
    public void Strings_keep_their_placeholders(string words, bool isWritten)
    {
        var site = Site();
        site.Import(Filled(site, "strings:nav.about", words));

        Assert.Equal(isWritten, site.StringsFile.Contains(words, StringComparison.Ordinal));
        Assert.Equal(!isWritten, site.Findings.Contains("TRN0015 `nav.about` does not have the placeholders of its source", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_of_the_source_is_no_translation_of_a_block()
    {
        var site = Site().Synced();
        var before = site.File;

        Assert.Equal("", site.Import(Filled(site, "a#2", "Sign before 10 December 2020.")).Findings);
        Assert.Equal(before, site.File);
    }

    [Fact]
    public void Two_entries_for_one_text_are_one_too_many()
    {
        var site = Site().Synced();
        var twice = Filled(site, "a#2", "Signez.") + "\n" + Entry("a#2", "Sign before 10 December 2020.", "Autre.").Split("\n\n")[1];
        site.Import(twice);

        Assert.Contains("TRN0103 another entry of this file translates the same text of `a`", site.Findings, StringComparison.Ordinal);
        Assert.Contains("-->\n\nSignez.\n", site.File, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_merged_or_omitted_does_not_travel()
    {
        var site = Site().Synced().With("<!-- en 521e6ed7 TODO\n", "<!-- en 521e6ed7 MERGED\n").With("\n\nSign before 10 December 2020.\n", "\n");

        Assert.DoesNotContain("a#2", site.Po(onlyOpen: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_structure_needs_markers_first()
    {
        var site = Site().With("## Nos demandes\n\n", "");
        site.Import(Entry("a", "Sign before 10 December 2020.", "Signez."));

        Assert.Contains("TRN0102 `a` has no markers in this language", site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b", "TRN0102 there is no page `b`")]
    [InlineData("a#3", "TRN0102 `a` has no such text any more")]
    [InlineData("strings:nav.press", "TRN0102 `strings:nav.press` has no such text any more")]
    public void A_place_that_there_is_not_is_reported(string context, string finding) =>
        Assert.Contains(finding, Site().Import(Entry(context, "Sign before 10 December 2020.", "Signez.")).Findings, StringComparison.Ordinal);

    private static ExchangeOf Site() => ExchangeOf.Site(Source, File);

    private static ExchangeOf Stale() => Site().Synced().WithSource("50 experts", "50 independent experts").Synced();

    private static string Filled(ExchangeOf site, string context, string words)
    {
        var po = site.Po(onlyOpen: false);
        var at = po.IndexOf("msgstr", po.IndexOf($"msgctxt \"{context}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return po[..at] + $"msgstr \"{words}\"" + po[po.IndexOf('\n', at)..];
    }

    private static string Entry(string context, string source, string words) =>
        $"msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgctxt \"{context}\"\nmsgid \"{source}\"\nmsgstr \"{words}\"\n";
}

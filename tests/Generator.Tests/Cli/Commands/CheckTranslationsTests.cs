using System.Text;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

/// <summary><c>translate check</c>: what it says of translations, in which form, and what it returns.</summary>
public sealed class CheckTranslationsTests : IDisposable
{
    private readonly CommandLine _command = new CommandLine().With(FrenchSite.Campaign());

    public CheckTranslationsTests() => Run("translate", "sync");

    public void Dispose() => _command.Dispose();

    [Fact]
    public void A_fault_is_shown_with_its_line_and_what_to_write_instead()
    {
        Replace("content/fr/about.md", "[une réponse](letter.md#p2)", "une réponse");

        Assert.Equal("""
            content/fr/about.md:27:1: error TRN0204 links: the link to `letter.md#p2` is missing here
               27 | Nous demandons une réponse.
                  | ^
              hint: add `[words](letter.md#p2)`, with the address letter by letter as in the source
            1 error
            → 1

            """, Check());
        Assert.Equal(
            "::error file=content/fr/about.md,line=27,col=1,title=TRN0204 links::the link to `letter.md#p2` is missing here%0Aadd `[words](letter.md#p2)`, with the address letter by letter as in the source\n→ 1\n",
            Check("--format", "github"));
        Assert.Contains("\"id\": \"TRN0204\"", Check("--format", "json"), StringComparison.Ordinal);
        Assert.Contains("\"links\"", Run("translate", "status", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("TRN0019 not-signed: the page has errors", Run("translate", "sign", "fr", "about"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_finds_the_same()
    {
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.");

        Assert.Contains(" warning TRN0215 numbers: the source has 2020, this text 2021", Run("build"), StringComparison.Ordinal);
        Assert.Contains(" warning TRN0215 numbers: the source has 2020, this text 2021", Run("check"), StringComparison.Ordinal);
        Assert.EndsWith("→ 0\n", Check(), StringComparison.Ordinal);
        Assert.EndsWith("1 error\n→ 1\n", Check("--warn-as-error"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_named_files_and_folders_are_shown()
    {
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.");

        Assert.Equal("→ 0\n", Check("content/fr/strings.yml", "content/en"));
        Assert.Contains("TRN0215", Check("content/fr"), StringComparison.Ordinal);
        Assert.Contains("TRN0215", _command.RunIn("content/fr", "translate", "check", "about.md").ToString(), StringComparison.Ordinal);
        Assert.EndsWith("""
            error CFG0002 bad-argument: there is no `content/it` in FOLDER
              hint: name a file or a folder of the content, such as content/fr
            1 error
            → 2

            """, Check("content/it"), StringComparison.Ordinal);
    }

    [Fact]
    public void Severities_of_the_campaign_count()
    {
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.");
        Replace("content/site.yml", "languages:", "severities: {numbers: error}\nlanguages:");

        Assert.EndsWith("1 error\n→ 1\n", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_the_source_comes_first()
    {
        Replace("content/en/about.md", "title: About", "titel: About");

        Assert.Contains("content/en/about.md:2:1: error", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_term_is_an_error_for_translators_and_a_warning_for_the_build()
    {
        _command.Files.Write("content/glossary.csv", Encoding.UTF8.GetBytes("term,kind,note,fr\nsmall group,strict,,petit collectif\n"));

        Assert.Contains("warning TRN0217 glossary", Run("check"), StringComparison.Ordinal);
        Assert.Contains("error TRN0217 glossary: the term for “small group” is not found here", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_silences_a_warning_and_sync_leaves_it_there()
    {
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.\n\n<!-- ignore: numbers -->");
        Replace("content/fr/about.md", "title: À propos", "# ignore: length\ntitle: À propos");

        Assert.Equal("→ 0\n", Check());
        Assert.Equal("→ 0\n", Run("translate", "sync"));
        Replace("content/fr/about.md", "ignore: numbers", "ignore: links, numbers");
        Assert.Contains("warning TRN0229 unknown-check: what `links` finds is an error, which nothing silences", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_text_needs_a_second_reader()
    {
        KeepBase();
        Replace("content/fr/about.md", "un petit groupe", "un groupe minuscule");
        Replace("content/fr/strings.yml", "nav.about: À propos", "nav.about: Qui");

        Assert.Equal("""
            content/fr/about.md:21:1: warning TRN0228 text-changed-without-source: this text was changed, and its source was not
               21 | Nous sommes un groupe minuscule.[^1]
                  | ^
              hint: somebody else who reads both languages should look at it
            content/fr/strings.yml:39:12: warning TRN0228 text-changed-without-source: this text was changed, and its source was not
               39 | nav.about: Qui
                  |            ^^^
              hint: somebody else who reads both languages should look at it
            2 warnings
            → 0

            """, Check("--base", "base"));
        Assert.Equal("→ 0\n", Check());
    }

    [Fact]
    public void Beside_a_base_only_changed_files_are_shown()
    {
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.");
        KeepBase();

        Assert.Equal("→ 0\n", Check("--base", "base"));
        Assert.Contains("TRN0215", Check("--base", "base", "content"), StringComparison.Ordinal);
        _command.Files.Write("content/glossary.csv", Encoding.UTF8.GetBytes("term,kind,note,fr\n"));
        Assert.Contains("TRN0215", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Depuis 2020.", "Depuis 2020.\n\n<!-- ignore: numbers -->", "warning TRN0228 text-changed-without-source: the mark `ignore` of this text was changed")]
    [InlineData("Depuis 2020.", "Depuis 2020.\n\n<!-- allow: https://example.org/ -->", "warning TRN0228 text-changed-without-source: the mark `allow` of this text was changed")]
    [InlineData("released: yes\n", "", "warning TRN0228 text-changed-without-source: the line `released` was changed")]
    [InlineData("released: yes", "reviewed: 2020-09-09 C.\nreleased: yes", "warning TRN0228 text-changed-without-source: the line `reviewed` was changed")]
    public void Marks_and_sign_offs_need_one_too(string old, string current, string finding)
    {
        KeepBase();
        Replace("content/fr/about.md", old, current);

        Assert.Contains(finding, Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_mends_a_text_is_told_how_to_say_so()
    {
        Replace("content/en/about.md", "a small group", "a very small group");
        Run("translate", "sync");
        KeepBase();
        var open = Read("content/fr/about.md");
        var line = open.Split('\n').Index().First(l => l.Item.Contains(" UPDATE was ", StringComparison.Ordinal)).Index + 1;

        Replace("content/fr/about.md", "un petit groupe", "un très petit groupe");
        Assert.Contains($"finished? then delete the word UPDATE in line {line}", Check("--base", "base", "--verbose"), StringComparison.Ordinal);

        _command.Files.Write("content/fr/about.md", Encoding.UTF8.GetBytes(open.Replace(" UPDATE was ", " was ", StringComparison.Ordinal)));
        Assert.Contains("info TRN0231 word-left: the word UPDATE was deleted, and the text is as it was", Check("--base", "base", "--verbose"), StringComparison.Ordinal);

        Replace("content/fr/about.md", "un petit groupe", "un très petit groupe");
        Assert.Equal("→ 0\n", Check("--base", "base", "--verbose"));
    }

    [Fact]
    public void A_base_that_cannot_be_compared_is_said()
    {
        Assert.Contains("there is no `content/site.yml` in `nowhere`\n  hint: name a folder, not a branch; `git worktree add", Check("--base", "nowhere"), StringComparison.Ordinal);
        Assert.Contains("`.` is what is checked itself, so nothing could differ from it", Check("--base", "."), StringComparison.Ordinal);
        KeepBase();
        Replace("base/content/en/about.md", "title: About", "titel: About");
        Assert.Contains("warning TRN0278 base-unread: the source in `base` has errors, so nothing is compared with it", Check("--base", "base"), StringComparison.Ordinal);
        Assert.Contains("::warning title=TRN0278 base-unread::", Check("--base", "base", "--format", "github"), StringComparison.Ordinal);
        Assert.StartsWith("> ⚠ the source in `base` has errors", Summary("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_base_that_cannot_be_read_and_a_base_without_git_are_said()
    {
        KeepBase();
        Replace("base/content/fr/about.md", "title: À propos", "<<<<<<< a");
        Assert.Contains("content/fr/about.md: warning TRN0278 base-unread: in `base` this file has errors, so it is not compared", Check("--base", "base"), StringComparison.Ordinal);
        _command.Files.Delete("base/.git");
        Assert.Contains("base is no checkout of git, so nobody knows which state it holds", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_change_softens_is_softened_for_the_next_change_only()
    {
        KeepBase();
        Replace("content/site.yml", "languages:", "severities: {text-changed-without-source: info, text-removed: info, sealed-text: info}\nlanguages:");
        Replace("content/fr/about.md", "un petit groupe", "un groupe minuscule");

        Assert.Contains("warning TRN0228", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nous sommes un petit groupe.[^1]\n", "", "content/fr/about.md:17:1: warning TRN0276 text-removed: the finished text that stood here was removed")]
    [InlineData("Nous sommes un petit groupe.[^1]\n", "We are a small group.[^1]\n", "17:1: warning TRN0276 text-removed: the words of the source stand where a finished text stood")]
    [InlineData("title: À propos\n", "title:\n", "warning TRN0276 text-removed: the finished text that stood here was removed: title")]
    [InlineData("title: À propos\n", "", "warning TRN0276 text-removed: the finished text that stood here was removed: title")]
    public void A_finished_text_that_goes_is_a_warning(string old, string current, string finding)
    {
        KeepBase();
        Replace("content/fr/about.md", old, current);

        Assert.Contains(finding, Check("--base", "base"), StringComparison.Ordinal);
        Assert.Contains("- français, about: 5 of 6 done, was 6", Summary("--base", "base"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OMIT", "a maintainer decides that; else delete the word and translate")]
    [InlineData("MERGED", "somebody who reads both languages should see that the paragraph above says it")]
    public void A_new_word_that_nothing_is_needed_is_a_warning(string word, string hint)
    {
        KeepBase();
        var marker = Read("content/fr/about.md").Split('\n')[16];
        Replace("content/fr/about.md", "Nous sommes un petit groupe.[^1]\n", "");
        Replace("content/fr/about.md", marker, marker + " " + word);

        var check = Check("--base", "base");
        Assert.Contains($"warning TRN0276 text-removed: {word} is new here", check, StringComparison.Ordinal);
        Assert.Contains(hint, check, StringComparison.Ordinal);
        Assert.DoesNotContain("was removed", check, StringComparison.Ordinal);

        Run("translate", "sync");
        foreach (var path in (string[])["content/fr/about.md", "content/fr/strings.yml"])
        {
            _command.Files.Write("base/" + path, _command.Files.Read(path, int.MaxValue));
        }

        Assert.DoesNotContain("TRN0276", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_text_that_is_withheld_is_a_warning()
    {
        KeepBase();
        var marker = Read("content/fr/about.md").Split('\n')[16];
        Replace("content/fr/about.md", marker, marker + " CHECK");

        Assert.Contains("17:1: warning TRN0276 text-removed: a finished text is marked CHECK, so that readers see the source in its place", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_file_and_a_deleted_language_are_warnings()
    {
        KeepBase();
        _command.Files.Delete("content/fr/about.md");
        Assert.Contains("content/fr/about.md: warning TRN0276 text-removed: this file was deleted, with 6 finished texts", Check("--base", "base"), StringComparison.Ordinal);
        Assert.Equal("## Translations\n\n- français, about: deleted, was 6 of 6 done\n→ 0\n", Summary("--base", "base"));

        _command.Files.Delete("content/fr/strings.yml");
        Replace("content/site.yml", "languages: [fr]\n", "");
        var check = Check("--base", "base");
        Assert.Contains("content/fr/strings.yml: warning TRN0276 text-removed: this file was deleted, with 21 finished texts", check, StringComparison.Ordinal);
        Assert.Contains("content/site.yml: warning TRN0276 text-removed: `fr` was taken out of `languages`", check, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_emptied_or_pasted_over_is_said_once()
    {
        KeepBase();
        _command.Files.Write("content/fr/about.md", "---\ntitle:\n---\n"u8.ToArray());

        Assert.Equal(["content/fr/about.md: warning TRN0276 text-removed: 6 of the 6 finished texts of this file were removed"], Removed());
    }

    [Fact]
    public void Words_and_data_of_the_interface_are_held_against_the_base_too()
    {
        KeepBase();
        Replace("content/fr/strings.yml", "month.9: septembre\n", "month.9: octobre\n");
        Replace("content/fr/strings.yml", "number.decimal: \",\"\n", "");
        Replace("content/fr/strings.yml", "nav.about: À propos\n", "");

        var check = Check("--base", "base");
        Assert.Contains("TRN0228 text-changed-without-source: `month.9`, by which dates or numbers are written, was changed", check, StringComparison.Ordinal);
        Assert.Contains("TRN0276 text-removed: lines by which dates or numbers are written were removed: `number.decimal`", check, StringComparison.Ordinal);
        Assert.Contains("text-removed: the finished text that stood here was removed: nav.about", check, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_source_moves_drops_changes_or_renames_is_no_removal()
    {
        KeepBase();
        Replace("content/en/about.md", "We are a small group.[^1]\n\nWe ask", "We ask");
        Replace("content/en/about.md", "About this site.", "All about this site.");
        Replace("content/en/about.md", "[^1]: Since 2020.", "We are a big group.[^1]\n\n[^1]: Since 2019.");
        Assert.Equal([], Removed());
        Run("translate", "sync");
        Assert.Equal([], Removed());
        Run("translate", "rename", "about", "who");
        Assert.Equal([], Removed());
        Replace("content/fr/who.md", "## Qui nous sommes\n", "");
        Assert.Single(Removed());
    }

    [Fact]
    public void A_sealed_text_that_is_touched_comes_first()
    {
        KeepBase();
        Replace("content/en/letter.md", "We ask for an answer.", "We ask for no answer.");
        Assert.Contains("error SRC0301 seal-broken", Check("--base", "base"), StringComparison.Ordinal);

        Reseal();
        Assert.Contains("""
            content/en/letter.md:8:11: warning TRN0275 sealed-text: the seal of this text was changed
            """, Check("--base", "base"), StringComparison.Ordinal);
        Assert.Contains("""
            content/en/letter.md:16:1: warning TRN0275 sealed-text: paragraph p2 of this sealed text was changed
               16 | We ask for no answer.
                  | ^^^^^^^^^^^^^^^^^^^^^
              hint: We ask for [-an-] [+no+] answer.
                hold every word against the document that is quoted before this is merged
            """, Check("--base", "base"), StringComparison.Ordinal);
        Assert.StartsWith("""
            ## ⚠ A sealed text is touched

            - `content/en/letter.md:8:11`: the seal of this text was changed
            - `content/en/letter.md:16:1`: paragraph p2 of this sealed text was changed

            """, Summary("--base", "base"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We write to you.\n\n", "", "paragraph p1 of this sealed text was taken away")]
    [InlineData("We ask", "Now.\n\nWe ask", "paragraph p2 of this sealed text is new")]
    [InlineData("title: The letter", "title: The letter\ndraft: true", "this sealed text becomes a draft")]
    [InlineData("We write to you.", "We\u00A0write to you.", "paragraph p1 of this sealed text was changed")]
    public void Every_way_round_the_seal_is_named(string old, string current, string finding)
    {
        KeepBase();
        Replace("content/en/letter.md", old, current);
        Reseal();

        Assert.Contains("warning TRN0275 sealed-text: " + finding, Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_becomes_a_plain_page_is_named()
    {
        KeepBase();
        _command.Files.Write("content/en/letter.md", "---\ntitle: The letter\nkind: page\n---\n\nTo you.\n"u8.ToArray());

        Assert.Contains("content/en/letter.md: warning TRN0275 sealed-text: this text was sealed, and is now of a kind that has no seal", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_translation_leaves_out_of_a_sealed_text_comes_first_too()
    {
        _command.Files.Write("content/fr/letter.md", Encoding.UTF8.GetBytes(
            "---\ntitle: La lettre\ndescription: La lettre entière.\nprovenance: Une copie.\n---\n\nÀ qui de droit,\n\nNous vous écrivons.\n\nNous demandons une réponse.\n"));
        Run("translate", "sync");
        KeepBase();
        var marker = Read("content/fr/letter.md").Split('\n').Last(l => l.StartsWith("<!-- en ", StringComparison.Ordinal));
        Replace("content/fr/letter.md", "Nous demandons une réponse.\n", "");
        Replace("content/fr/letter.md", marker, marker + " OMIT");

        var check = Check("--base", "base");
        Assert.Contains("warning TRN0275 sealed-text: OMIT is new here: readers of this language no longer find this paragraph of a sealed text", check, StringComparison.Ordinal);
        Assert.Matches("^## ⚠ A sealed text is touched\n\n- `content/fr/letter.md:[0-9]+:1`: OMIT is new here", Summary("--base", "base"));

        _command.Files.Delete("base/content/fr/letter.md");
        Assert.Contains("warning TRN0275 sealed-text: OMIT is new here", Check("--base", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_s_check_beside_a_base_says_each_thing_once()
    {
        Replace("content/en/about.md", "a small group", "a small  group of 7");
        KeepBase();
        Replace("content/fr/about.md", "Depuis 2020.", "Depuis 2021.");
        Replace("content/fr/about.md", "[une réponse](letter.md#p2)", "`` <b> une réponse");

        var check = Run("check", "--base", "base", "--summary", "summary.md");
        Assert.Single(Lines(check, "TRN0215"));
        Assert.Single(Lines(check, "TRN0204"));
        Assert.Equal(2, Lines(check, "TRN0228").Length);
        Assert.EndsWith("→ 1\n", check, StringComparison.Ordinal);

        var summary = Read("summary.md");
        Assert.StartsWith("## Findings\n\n", summary, StringComparison.Ordinal);
        Assert.Single(Lines(summary, "### `content/fr/about.md`"));
        Assert.Single(Lines(summary, "TRN0204"));
        Assert.Contains("text\ncontent/fr/about.md", summary, StringComparison.Ordinal);
        Run("translate", "check", "--summary", "summary.md");
        Assert.Equal(2, Lines(Read("summary.md"), "## Findings").Length);
    }

    private static string[] Lines(string text, string part) => [.. text.Split('\n').Where(l => l.Contains(part, StringComparison.Ordinal))];

    private string[] Removed() => Lines(Check("--base", "base"), "TRN0276");

    private void Reseal()
    {
        var letter = Read("content/en/letter.md");
        var seal = letter[letter.IndexOf("seal:\n", StringComparison.Ordinal)..];
        seal = seal[..seal.IndexOf("---", StringComparison.Ordinal)];
        Replace("content/en/letter.md", seal, _command.Run("seal", "content/en/letter.md").Out);
    }

    [Fact]
    public void The_summary_of_a_pull_request_says_what_is_done_and_what_is_open()
    {
        KeepBase();
        Assert.Equal("## Translations\n\nNothing is open on the pages that are begun.\n→ 0\n", Summary("about"));
        Assert.Equal("## Translations\n\nNo translated page is touched.\n→ 0\n", Summary("--base", "base"));

        Replace("content/fr/about.md", "Nous sommes un petit groupe.[^1]", "");
        Assert.Equal("## Translations\n\n- français, about: 5 of 6 done; open: line 17\n→ 0\n", Summary());
        Assert.Equal("## Translations\n\n- français, about: 5 of 6 done, was 6; open: line 17\n→ 0\n", Summary("--base", "base"));
    }

    [Fact]
    public void The_summary_says_what_a_change_of_the_source_asks_of_translators()
    {
        KeepBase();
        Replace("content/en/about.md", "## Who we are {#who}", "## Who we are! {#who}");
        Replace("content/en/about.md", "a small group", "a very small group");
        Replace("content/en/about.md", "[^1]: Since 2020.", "We go on.\n\n[^1]: Since 2020.");
        Replace("content/en/strings.yml", "nav.about: About", "nav.about: about");

        Assert.Equal("""
            ## Translations

            - français, about: 4 of 7 done, was 6; open: lines 11, 17; not in the file yet: line 12 of content/en/about.md
            - français, strings: 20 of 21 done, was 21; open: line 38

            ## Changes of the source

            - about: 1 looks cosmetic: `translate accept about HASH`; 1 becomes UPDATE (fr); 1 is to be translated
            - strings: 1 looks cosmetic: `translate accept strings nav.about`
            → 0

            """, System.Text.RegularExpressions.Regex.Replace(Summary("--base", "base"), "[0-9a-f]{8}", "HASH"));
        Assert.Contains("`--base` is for `--format markdown`", Run("translate", "status", "--base", "base"), StringComparison.Ordinal);
    }

    private string Summary(params string[] further) => Run(["translate", "status", "--format", "markdown", .. further]);

    private string Check(params string[] further) => Run(["translate", "check", .. further]);

    private string Run(params string[] arguments) => _command.Run(arguments).ToString();

    private void KeepBase()
    {
        foreach (var file in FolderWalk.Files(_command.Files, "content").ToList())
        {
            _command.Files.Write("base/" + file.Path, _command.Files.Read(file.Path, int.MaxValue));
        }

        _command.Files.Write("base/.git", "gitdir: elsewhere\n"u8);
    }

    private string Read(string path) => Encoding.UTF8.GetString(_command.Files.Read(path, int.MaxValue));

    private void Replace(string path, string old, string current) =>
        _command.Files.Write(path, Encoding.UTF8.GetBytes(Read(path).Replace(old, current, StringComparison.Ordinal)));
}

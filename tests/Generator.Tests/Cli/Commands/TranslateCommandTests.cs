using System.Text;
using System.Text.RegularExpressions;
using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

/// <summary>The translators' commands: what they write, say and return.</summary>
public sealed class TranslateCommandTests : IDisposable
{
    private readonly CommandLine _command = new CommandLine().With(FrenchSite.Campaign());

    public void Dispose() => _command.Dispose();

    [Fact]
    public void Sync_marks_a_file_once()
    {
        Assert.Equal("would change content/fr/about.md\nwould change content/fr/strings.yml\n→ 1\n", Run("sync", "--dry-run"));
        Assert.Equal("change content/fr/about.md\nchange content/fr/strings.yml\n→ 0\n", Run("sync"));
        Assert.Equal("→ 0\n", Run("sync"));
        Assert.Equal("""
            ---
            # en 4efca0d1: About
            title: À propos

            # en 1dd42ef8: About this site.
            description: À propos de ce site.

            released: yes
            ---

            """, Read("content/fr/about.md").Split("\n<!--")[0]);
    }

    [Fact]
    public void Status_shows_what_is_open_with_the_difference()
    {
        Run("sync");
        Replace("content/en/about.md", "a small group", "a very small group");

        Assert.Equal("""
            page                        fr
            about                       100 %
            index                       missing
            letter                      missing
            names                       missing
            sources                     missing
            timeline                    missing
            timeline/2020-09-09-letter  missing
            strings                     100 %

            fr  content/fr/about.md:17  UPDATE   We are a [+very+] small group.[^1]  HASH
            `build --review` shows what is open and each text beside its original: then open .review/translations.html
            → 0

            """, Regex.Replace(Run("status"), "  [0-9a-f]{8}\n", "  HASH\n"));
        Assert.Contains("\"state\": \"update\"", Run("status", "--format", "json"), StringComparison.Ordinal);
        Assert.EndsWith("→ 1\n", Run("status", "about", "index", "--fail-under", "50"), StringComparison.Ordinal);
        Assert.EndsWith("→ 0\n", Run("status", "about", "--fail-under", "50"), StringComparison.Ordinal);
    }

    /// <summary>A language is begun with the words that say what its pages are, and nothing else.</summary>
    [Theory]
    [InlineData("new", "de")]
    [InlineData("new", "de", "about")]
    [InlineData("sync", "--lang", "de")]
    public void What_an_interface_lacks_is_added(params string[] arguments)
    {
        const string Banners = "banner.unreviewed: Nicht geprüft.\nbanner.incomplete: Veraltet.\nbanner.original: Englisch lesen\n";
        Replace("content/site.yml", "[fr]", "[fr, de]");
        _command.Files.Write("content/de/strings.yml", Encoding.UTF8.GetBytes(Banners));

        Assert.Contains("change content/de/strings.yml\n", Run(arguments), StringComparison.Ordinal);
        var words = Read("content/de/strings.yml");
        Assert.StartsWith("# Dates and numbers: data, not words", words, StringComparison.Ordinal);
        Assert.Contains("\nmonth.12: ", words, StringComparison.Ordinal);
        Assert.Contains("\nnav.letter:\n", words, StringComparison.Ordinal);
        Assert.Contains("banner.unreviewed: Nicht geprüft.\n", words, StringComparison.Ordinal);
        Assert.Equal("→ 0\n", Run("sync", "--lang", "de"));

        _command.Files.Write("content/de/about.md", Encoding.UTF8.GetBytes(FrenchSite.About.Split('\n', 2)[1]));
        Assert.DoesNotContain(" error ", _command.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cosmetic_change_is_accepted_in_all_languages()
    {
        Run("sync");
        var marked = Read("content/fr/about.md");
        Replace("content/en/about.md", "a small group.", "a small group!");
        Run("sync");

        Assert.Contains(" UPDATE was ", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("accept", "about", "--all"));
        Assert.Equal("done", StateOf("a small group!"));
        Assert.Equal("error TRN0020 nothing-matched: nothing matches, so nothing was changed\n  hint: `translate status` names at the end of a line what has changed\n1 error\n→ 1\n", Run("accept", "about", "--all"));
        Replace("content/en/about.md", "a small group!", "a small group.");
        Run("accept", "about", "--all");
        Assert.Equal(marked, Read("content/fr/about.md"));
        Assert.EndsWith("→ 2\n", Run("accept", "about"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_paragraphs_below_one_marker_are_flagged_and_keep_their_words()
    {
        Run("sync");
        var marker = Regex.Match(Read("content/fr/about.md"), "<!-- en ([0-9a-f]{8})\nWe ask for .*\n-->\n\n");
        Replace("content/fr/about.md", marker.Value, "");

        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("flag", "about", marker.Groups[1].Value));
        Assert.Matches("<!-- en [0-9a-f]{8} UPDATE!\nWe ask for ", Read("content/fr/about.md"));
        Assert.Contains("Nous sommes un petit groupe.[^1]\n", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Contains("\nNous demandons [une réponse](letter.md#p2).\n", Read("content/fr/about.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_names_what_accept_and_flag_are_told()
    {
        Run("sync");
        Replace("content/en/about.md", "a small group", "a very small group");
        Replace("content/en/strings.yml", "Letter", "The letter");
        var status = Run("status").Split('\n');
        var hash = status.First(l => l.Contains("very", StringComparison.Ordinal))[^8..];

        Assert.Contains(status, l => l.EndsWith("  UPDATE   [-Letter-] [+The letter+]  nav.letter", StringComparison.Ordinal));
        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("accept", "about", hash));
        Assert.Equal("change content/fr/strings.yml\n→ 0\n", Run("accept", "strings", "nav.letter"));
        Assert.DoesNotContain("UPDATE", Run("status"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status abuot", "there is no page `abuot`\n  hint: did you mean `about`?")]
    [InlineData("status fr", "there is no page `fr`\n  hint: for a language write `--lang fr`")]
    [InlineData("status --lang sw", "nobody translates into `sw`\n  hint: `translate new sw` begins it")]
    [InlineData("sync content/fr/about.md", "there is no page `content/fr/about.md`\n  hint: name it without its folder and its end: `about`")]
    [InlineData("accept fr/about --all", "there is no page `fr/about`\n  hint: name it without its folder and its end: `about`")]
    [InlineData("sync abuot", "there is no page `abuot`\n  hint: did you mean `about`?")]
    [InlineData("accept string --all", "there is no page `string`\n  hint: did you mean `strings`?")]
    [InlineData("flag abuot title", "there is no page `abuot`\n  hint: did you mean `about`?")]
    public void A_page_or_language_that_there_is_not_is_told(string command, string message)
    {
        Assert.Equal($"error TRN0020 nothing-matched: {message}\n1 error\n→ 1\n", Run(command.Split(' ')));
    }

    [Fact]
    public void A_wrong_statement_is_withdrawn_everywhere()
    {
        Run("sync");
        var hash = Read("content/fr/about.md").Split("We are a small group")[0][^9..^1];

        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("flag", "about", hash));
        Assert.Contains($"<!-- en {hash} UPDATE!\nWe are", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("flag", "about", "title"));
        Assert.Equal("change content/fr/strings.yml\n→ 0\n", Run("flag", "strings", "nav.letter", "--lang", "fr"));
        Assert.Contains(" UPDATE!: Letter\nnav.letter: Lettre\n", Read("content/fr/strings.yml"), StringComparison.Ordinal);
        Assert.EndsWith("→ 1\n", Run("flag", "about", "00000000"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_signed_when_nothing_is_open()
    {
        Run("sync");

        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("sign", "fr", "about", "--by", "C."));
        Assert.Contains(" 2020-09-09 C.\n---\n", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Contains("\"review\": \"valid\"", Run("status", "about", "--format", "json"), StringComparison.Ordinal);
        Replace("content/fr/about.md", "un petit groupe", "un groupe");
        Assert.Contains("\"review\": \"lapsed\"", Run("status", "about", "--format", "json"), StringComparison.Ordinal);
        Replace("content/en/about.md", "a small group", "a group");
        Assert.Contains("TRN0019 not-signed", Run("sign", "fr", "about"), StringComparison.Ordinal);
        Assert.EndsWith("→ 2\n", Run("sign", "fr", "about", "--date", "yesterday"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_has_every_paragraph_in_a_comment_and_never_overwrites()
    {
        Assert.Equal("make content/ru/strings.yml\nmake content/ru/about.md\nAdd `ru` to `languages` in content/site.yml when its first page is ready\n→ 0\n", Run("new", "ru", "about"));
        Assert.Contains(" TODO\nWe are a small group.[^1]\n-->\n", Read("content/ru/about.md"), StringComparison.Ordinal);
        Assert.Contains("month.9: \"сентября\"\n", Read("content/ru/strings.yml"), StringComparison.Ordinal);
        Assert.Equal("→ 0\n", Run("sync", "--lang", "ru"));
        Assert.Equal("""
            content/fr/about.md: error OUT0011 changed-meanwhile: this file is there already
              hint: it is never overwritten: go on in it, or rename it first
            1 error
            → 1

            """, Run("new", "fr", "about"));
        Assert.Contains("`zh_CN` is not the tag of a language; write `zh-Hans`", Run("new", "zh_CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_language_is_told_how_to_go_on()
    {
        Assert.Equal("""
            make content/tlh/strings.yml
            Begin a page with `translate new tlh PAGE`; `translate status --lang tlh` lists them
            The months and the forms of dates and numbers in content/tlh/strings.yml are those of `en`: write your own
            Add `tlh` to `languages` in content/site.yml when its first page is ready
            → 0

            """, Run("new", "tlh"));
        Assert.StartsWith("# Dates and numbers: data, not words; these are those of en, so write your own\n", Read("content/tlh/strings.yml"), StringComparison.Ordinal);
        Assert.StartsWith("The words of the interface are begun already; begin a page with `translate new tlh PAGE`\n", Run("new", "tlh"), StringComparison.Ordinal);
        Assert.StartsWith("error TRN0020 nothing-matched: `en` is the language that the site is written in\n", Run("new", "en", "about"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x", "a part of it is empty or begins with a dot")]
    [InlineData("A b", "this name has a space, which not every system and address can have")]
    [InlineData("About", "this name has a capital letter or `_`, which do not belong in an address")]
    [InlineData("con", "")]
    [InlineData(".x", "a part of it is empty or begins with a dot")]
    [InlineData("a//b", "")]
    [InlineData("", "")]
    public void A_page_gets_only_a_name_that_a_page_can_have(string name, string problem) =>
        Assert.StartsWith($"error SRC0001 file-name: `{name}` cannot be the name of a page: {problem}", Run("rename", "about", name), StringComparison.Ordinal);

    [Theory]
    [InlineData("C. – read: twice # yes", " 2020-09-09 C. – read: twice # yes\"\n---\n")]
    [InlineData("C.\nreleased: yes", " 2020-09-09 C. released: yes\"\n---\n")]
    public void What_a_reader_says_stays_on_its_line(string note, string line)
    {
        Run("sync");
        Run("sign", "fr", "about", "--by", note);

        Assert.Contains(line, Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Contains("\"review\": \"valid\"", Run("status", "about", "--format", "json"), StringComparison.Ordinal);
        Assert.Equal("→ 0\n", Run("sync"));
    }

    [Fact]
    public void A_file_of_another_structure_is_adopted()
    {
        Replace("content/fr/about.md", "Nous sommes un petit groupe.[^1]\n\n", "We are a small group.[^1]\n\n- en plus\n\n");

        Assert.Equal("change content/fr/about.md\n→ 0\n", Run("adopt", "fr", "about"));
        Run("sync");
        Assert.Equal("→ 0\n", Run("adopt", "fr", "about"));
        Assert.Equal("check", StateOf("a small group"));
        Assert.Equal("done", StateOf("[an answer]"));
        Assert.Contains("- en plus", Read("content/fr/about.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_page_takes_its_translations_and_links_with_it()
    {
        Replace("content/en/letter.md", "title:", "kind: letter\ntitle:");
        Run("sync");
        Run("sign", "fr", "about");

        Assert.Equal("""
            change content/en/about.md
            change content/en/index.md
            make content/en/appeal.md
            delete content/en/letter.md
            change content/en/timeline/2020-09-09-letter.md
            change content/fr/about.md
            → 0

            """, Run("rename", "letter", "appeal"));
        Assert.Contains("[une réponse](appeal.md#p2)", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Contains("\"review\": \"valid\"", Run("status", "about", "--format", "json"), StringComparison.Ordinal);
        Assert.Equal("→ 0\n", Run("sync"));
        Assert.EndsWith("→ 1\n", Run("rename", "about", "index"), StringComparison.Ordinal);
        Assert.EndsWith("→ 1\n", Run("rename", "nothing", "else"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_event_takes_its_place_on_the_timeline_with_it()
    {
        Replace("content/en/about.md", "](letter.md#p2)", "](timeline.md#2020-09-09-letter)");
        Replace("content/fr/about.md", "](letter.md#p2)", "](timeline.md#2020-09-09-letter)");

        Assert.EndsWith("→ 0\n", Run("rename", "timeline/2020-09-09-letter", "timeline/2020-09-09-appeal"), StringComparison.Ordinal);
        Assert.Contains("[an answer](timeline.md#2020-09-09-appeal)", Read("content/en/about.md"), StringComparison.Ordinal);
        Assert.Contains("[une réponse](timeline.md#2020-09-09-appeal)", Read("content/fr/about.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_renamed_in_the_source_only_is_followed()
    {
        Run("sync");
        var english = Read("content/en/about.md");
        _command.Files.Write("content/en/us.md", Encoding.UTF8.GetBytes(english));
        _command.Files.Delete("content/en/about.md");

        Assert.Contains("hint: name it content/fr/us.md; `translate rename about us` does so in every language, and corrects the links", Run("check"), StringComparison.Ordinal);
        Assert.StartsWith("make content/fr/us.md\ndelete content/fr/about.md\n", Run("rename", "about", "us"), StringComparison.Ordinal);
        Assert.Equal(english, Read("content/en/us.md"));
        _command.Files.Write("content/fr/about.md", [.. "x"u8]);
        Assert.Contains("content/fr/us.md: error OUT0006 changed-meanwhile: this file is there already, and content/fr/about.md too", Regex.Replace(Run("rename", "about", "us"), "OUT[0-9]+", "OUT0006"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/fr/index.txt", "if it is a page, save it as plain text under the name `index.md`")]
    [InlineData("content/fr/index", "if it is a page, save it as plain text under the name `index.md`")]
    [InlineData("content/fr/index.md.txt", "if it is a page, save it as plain text under the name `index.md`")]
    [InlineData("content/fr/index.docx", "if it is a page, save it as plain text under the name `index.md`")]
    [InlineData("content/fr/index.md.md", "if it translates index.md, name it content/fr/index.md")]
    [InlineData("content/fr/indx.md", "if it translates index.md, name it content/fr/index.md")]
    public void A_page_under_a_name_that_nothing_reads_is_named_with_its_own(string path, string hint)
    {
        _command.Files.Write(path, Encoding.UTF8.GetBytes("---\ntitle: Accueil\n---\n\nBonjour.\n"));

        Assert.Contains(hint, _command.Run("check").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_nobody_sees_and_that_stop_the_build_go_by_sync()
    {
        Replace("content/fr/about.md", "Nous sommes", "\u202BNous\u00AD sommes\u202C");
        Replace("content/fr/about.md", "title: À", "title: \u202EÀ");
        Assert.Contains("delete it, in a translation by `translate sync`", Run("check"), StringComparison.Ordinal);

        Run("sync");

        Assert.DoesNotContain('\u202B', Read("content/fr/about.md"));
        Assert.Contains("\n\nNous sommes un petit groupe", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Contains("\ntitle: À propos", Read("content/fr/about.md"), StringComparison.Ordinal);
        Assert.Equal("→ 0\n", Run("sync"));
    }

    [Fact]
    public void What_the_source_has_joined_or_split_is_shown_whole_and_once()
    {
        Run("sync");
        var marked = "-- content/fr/about.md --\n" + Read("content/fr/about.md");
        const string two = "We are a small group.[^1]\n\nWe ask for [an answer](letter.md#p2).";
        const string one = "We are a small group,[^1] and we ask for [an answer](letter.md#p2).";

        var joined = FrenchSite.Build(FrenchSite.Source.Replace(two, one, StringComparison.Ordinal), marked);

        Assert.Contains("Nous sommes un petit groupe.", joined["fr/about.html"], StringComparison.Ordinal);
        Assert.Contains("Nous demandons <a", joined["fr/about.html"], StringComparison.Ordinal);
        Assert.Equal(["TRN0045"], joined.Diagnostics.Where(d => d.Rule.Id.StartsWith("TRN", StringComparison.Ordinal)).Select(d => d.Rule.Id));

        Replace("content/en/about.md", two, one);
        Replace("content/fr/about.md", "Nous demandons [une réponse](letter.md#p2).", "Nous sommes un petit groupe et demandons [une réponse](letter.md#p2).[^1]");
        Run("sync");
        Run("accept", "about", "--all");
        Run("sync", "--prune");
        var split = FrenchSite.Build("-- content/fr/about.md --\n" + Read("content/fr/about.md"));

        Assert.Contains("Nous sommes un petit groupe et demandons", split["fr/about.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("We ask for", split["fr/about.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("We are a", split["fr/about.html"], StringComparison.Ordinal);
        Assert.Equal(["TRN0045"], split.Diagnostics.Where(d => d.Rule.Id.StartsWith("TRN", StringComparison.Ordinal)).Select(d => d.Rule.Id));
    }

    [Fact]
    public void A_finished_home_page_says_what_it_waits_for()
    {
        _command.Files.Delete("content/fr/about.md");
        _command.Files.Write("content/fr/index.md", Encoding.UTF8.GetBytes(Regex.Replace(Read("content/en/index.md"), "(?m)^(title|description): .*$", "$1: Accueil").Replace("Read", "Lisez", StringComparison.Ordinal)));

        Assert.Contains("home-alone", Run("check", "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_pasted_over_its_source_is_one_finding()
    {
        Run("sync");
        _command.Files.Write("content/en/about.md", Encoding.UTF8.GetBytes(Read("content/fr/about.md")));

        var found = Regex.Match(_command.Run("check").ToString(), "TRN0013(?s:.*)").Value;

        Assert.Contains("this file has 4 lines that the tool writes into translations, of which this is the first", found, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(found, "TRN0013"));
    }

    [Fact]
    public void What_went_wrong_while_editing_is_said_with_what_to_do()
    {
        Run("sync");
        Replace("content/fr/about.md", "\ntitle: À propos", "\nTitre: À propos");
        var marked = Read("content/fr/about.md");
        var line = marked.Split('\n').First(l => l.StartsWith("<!--", StringComparison.Ordinal) && marked.Contains(l + "\nWe ask", StringComparison.Ordinal));
        Replace("content/fr/about.md", line + "\n", "");

        var said = _command.Run("check").ToString();

        Assert.Contains("the source has no `Titre`, so its text is not shown", said, StringComparison.Ordinal);
        Assert.Contains("write `title` before the colon, which is the same in every language", said, StringComparison.Ordinal);
        Assert.Contains("a comment ends here whose beginning is missing, so its English would be taken for your translation\n   24 | -->\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone_and_the_others_are_not()
    {
        Replace("content/fr/about.md", "Nous sommes", "<<<<<<< HEAD\nNous sommes");

        Assert.Equal("""
            change content/fr/strings.yml
            content/fr/about.md: error TRN0021 unread-translation: this file has an error and was left alone
              hint: `check` says what is wrong
            1 error
            → 1

            """, Run("sync"));
    }

    private string Run(params string[] arguments) => _command.Run(["translate", .. arguments]).ToString();

    private string Read(string path) => Encoding.UTF8.GetString(_command.Files.Read(path, int.MaxValue));

    private void Replace(string path, string old, string current) =>
        _command.Files.Write(path, Encoding.UTF8.GetBytes(Read(path).Replace(old, current, StringComparison.Ordinal)));

    /// <summary>The state of the block of the source that has some words.</summary>
    private string StateOf(string words)
    {
        var line = Read("content/en/about.md").Split('\n').Index().First(l => l.Item.Contains(words, StringComparison.Ordinal)).Index + 1;
        var json = System.Text.Json.JsonDocument.Parse(_command.Run("translate", "status", "about", "--format", "json").Out);
        return json.RootElement.GetProperty("pages")[0].GetProperty("blocks").EnumerateArray()
            .First(b => b.GetProperty("sourceLine").GetInt32() == line).GetProperty("state").GetString()!;
    }
}

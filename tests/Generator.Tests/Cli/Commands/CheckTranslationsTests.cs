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
            content/fr/strings.yml:40:12: warning TRN0228 text-changed-without-source: this text was changed, and its source was not
               40 | nav.about: Qui
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
        Replace("base/content/fr/about.md", "title: À propos", "            - français, about: 4 of 7 done, was 6; open: lines 11, 17; not in the file yet: line 12 of content/en/about.md
            - français, strings: 19 of 21 done, was 20; open: lines 8, 39

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

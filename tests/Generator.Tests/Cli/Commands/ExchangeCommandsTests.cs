using System.Text;
using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

/// <summary>The way of a translation into a tool and back.</summary>
public sealed class ExchangeCommandsTests : IDisposable
{
    private readonly CommandLine _command = new CommandLine().With(FrenchSite.Campaign());

    public void Dispose() => _command.Dispose();

    [Theory]
    [InlineData("po", "fr.po")]
    [InlineData("xliff", "fr.xlf")]
    public void What_nobody_edited_changes_nothing(string format, string file)
    {
        Assert.Equal($"out/{file}: 44 texts\n→ 0\n", Run("export", "--format", format, "-o", "out"));
        Assert.Equal($"out/{file}: nothing in it is new\n→ 0\n", Run("import", "out/" + file));
    }

    [Fact]
    public void An_export_does_not_overwrite_what_somebody_may_have_worked_on()
    {
        Assert.Equal("fr.po: 44 texts\n→ 0\n", Run("export"));
        Assert.Equal("fr.po: 44 texts\n→ 0\n", Run("export"));
        Write("fr.po", Read("fr.po") + "\n# mine\n");

        Assert.Equal("""
            fr.po: error OUT0011 changed-meanwhile: this file is there already
              hint: it is never overwritten: go on in it, or rename it first
            1 error
            → 1

            """, Run("export"));
        Assert.EndsWith("# mine\n", Read("fr.po"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_tool_are_put_into_their_places()
    {
        Run("export");
        Fill("msgctxt \"letter:title\"", "Une lettre à eux");

        Assert.Equal("would make content/fr/letter.md\n→ 1\n", Run("import", "fr.po", "--dry-run"));
        Assert.Equal("make content/fr/letter.md\n→ 0\n", Run("import", "fr.po"));
        Assert.Equal("fr.po: nothing in it is new\n→ 0\n", Run("import", "fr.po"));
        Assert.Contains("\ntitle: Une lettre à eux\n", Read("content/fr/letter.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_written_files_is_said_at_once()
    {
        Run("export");
        Fill("msgid \"We ask for [an answer](letter.md#p2).\"", "Nous demandons <b>une réponse</b>.");

        var said = Run("import", "fr.po");

        Assert.StartsWith("change content/fr/about.md\ncontent/fr/about.md:", said, StringComparison.Ordinal);
        Assert.Contains(" raw-html: ", said, StringComparison.Ordinal);
        Assert.EndsWith("→ 1\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone()
    {
        Run("export");
        Fill("msgid \"About this site.\"", "De ce site.");
        Write("content/fr/about.md", Read("content/fr/about.md") + "\n<<<<<<< mine\n");

        Assert.Contains("content/fr/about.md has an error, so nothing was written into it", Run("import", "fr.po"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Language: de", "the file is in `de`, into which nobody translates this site")]
    [InlineData("Language: en", "the file is in `en`, into which nobody translates this site")]
    public void A_language_that_the_site_does_not_have_is_refused(string header, string message)
    {
        Write("a.po", $"msgid \"\"\nmsgstr \"{header}\\n\"\n");

        Assert.StartsWith("a.po: error TRN0101 exchange-syntax: " + message, Run("import", "a.po"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_have_a_mebibyte_and_no_more()
    {
        const string header = "msgid \"\"\nmsgstr \"Language: fr\\n\"\n#";
        Write("a.po", header.PadRight(1 << 20, 'x'));
        Assert.Equal("a.po: nothing in it is new\n→ 0\n", Run("import", "a.po"));

        Write("a.po", header.PadRight((1 << 20) + 1, 'x'));
        Assert.StartsWith("a.po: error TRN0101 exchange-syntax: the file is larger than 1 MiB", Run("import", "a.po"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_argument() =>
        Assert.EndsWith("→ 2\n", Run("import", "a.po"), StringComparison.Ordinal);

    private string Run(params string[] arguments) => _command.Run(["translate", .. arguments]).ToString();

    /// <summary>Writes a translation as a tool would.</summary>
    private void Fill(string line, string words)
    {
        var po = Read("fr.po");
        var at = po.IndexOf("msgstr", po.IndexOf(line, StringComparison.Ordinal), StringComparison.Ordinal);
        Write("fr.po", po[..at] + $"msgstr \"{words}\"" + po[po.IndexOf('\n', at)..]);
    }

    private string Read(string path) => Encoding.UTF8.GetString(_command.Files.Read(path, int.MaxValue));

    private void Write(string path, string text) => _command.Files.Write(path, Encoding.UTF8.GetBytes(text));
}

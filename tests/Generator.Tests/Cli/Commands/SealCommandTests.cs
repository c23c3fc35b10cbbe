using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

public sealed class SealCommandTests : IDisposable
{
    private readonly CommandLine _line = new CommandLine().WithGoodSite();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void The_lines_to_paste_are_printed() => Assert.Equal(
        """
        seal:
          sha256: 671bf5c59902d22d9768070ddff96446734b5be6488115cb9ac3686915b55cf4
          blocks: [f176e562, e2c3f592, 199541f9]
        → 0

        """,
        _line.Run("seal", "content/en/letter.md").ToString());

    [Fact]
    public void A_file_is_named_from_where_the_command_runs() =>
        Assert.Equal(0, _line.RunIn("content/en", "seal", "letter.md").Code);

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() => Assert.Equal(
        "error CFG0002 bad-argument: there is no file `content/en/leter.md`\n1 error\n→ 2\n",
        _line.Run("seal", "content/en/leter.md").ToString());

    [Fact]
    public void A_file_that_cannot_be_read_as_text_is_wrong_usage()
    {
        _line.Files.Write("picture.md", [0xFF, 0xFE, 0x00]);

        Assert.Equal(
            "error CFG0002 bad-argument: the file `picture.md` is not UTF-8 text\n  hint: save it as UTF-8\n1 error\n→ 2\n",
            _line.Run("seal", "picture.md").ToString());
    }

    [Fact]
    public void A_misspelt_option_is_not_a_file()
    {
        var result = _line.Run("seal", "--verbos");

        Assert.Equal(2, result.Code);
        Assert.Contains("did you mean `--verbose`?", result.Error, StringComparison.Ordinal);
    }
}

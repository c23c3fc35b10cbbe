using Generator.Cli;
using Generator.Tests.Support;

namespace Generator.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void A_misspelt_command_suggests_the_nearest_one() => Assert.Equal(
        """
        error CFG0003 bad-usage: Unrecognized command or argument 'verfy'
          hint: did you mean `verify`?
        1 error
        → 2

        """,
        _line.Run("verfy").ToString());

    [Theory]
    [InlineData("did you mean `--help`?", "verify", "--hlep")]
    [InlineData("did you mean `--output`?", "clean", "--ouput", "x")]
    [InlineData("`--help` shows what can be written", "verify", "a", "b")]
    [InlineData("`--help` shows what can be written", "--root")]
    public void Wrong_usage_is_exit_code_2_with_a_way_out(string hint, params string[] arguments)
    {
        var result = _line.Run(arguments);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_printed_alone() => Assert.Equal(new CommandResult(0, "generator 1.0.0\n", ""), _line.Run("--version"));

    [Fact]
    public void A_fault_of_ours_reaches_the_one_place_that_reports_it()
    {
        var here = new ProcessEnvironment(
            TextWriter.Null, TextWriter.Null, IsTerminal: true, _line.Folder, _ => throw new InvalidOperationException("a fault"), () => default);

        Assert.Throws<InvalidOperationException>(() => CommandTree.Run(["clean"], here));
    }

    [Fact]
    public void Help_lists_the_commands()
    {
        var result = _line.Run("--help");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Remove what the generator wrote, nothing else", result.Out, StringComparison.Ordinal);
        Assert.Contains("--warn-as-error", result.Out, StringComparison.Ordinal);
    }
}

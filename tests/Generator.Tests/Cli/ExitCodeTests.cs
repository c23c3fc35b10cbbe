using Generator.Cli;
using Generator.Diagnostics;

namespace Generator.Tests.Cli;

public class ExitCodeTests
{
    private static readonly Diagnostic Content = Diagnostic.At(OutputRules.NotCurrent, null, "x", null);
    private static readonly Diagnostic Configuration = Diagnostic.At(ConfigurationRules.NoCampaign, null, "x", null);
    private static readonly Diagnostic Fault = Diagnostic.At(InternalRules.Unexpected, null, "x", null);

    [Fact]
    public void Nothing_found_is_fine() => Assert.Equal(0, ExitCode.Of([]));

    [Fact]
    public void Warnings_are_fine() => Assert.Equal(0, ExitCode.Of([Fault with { Severity = Severity.Warning }]));

    [Fact]
    public void The_highest_of_several_counts()
    {
        Assert.Equal(1, ExitCode.Of([Content]));
        Assert.Equal(2, ExitCode.Of([Content, Configuration]));
        Assert.Equal(3, ExitCode.Of([Configuration, Fault, Content]));
    }
}

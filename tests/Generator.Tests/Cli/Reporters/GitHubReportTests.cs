using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Cli.Reporters;

public class GitHubReportTests
{
    [Fact]
    public void A_finding_stands_beside_its_line() => Assert.Equal(
        "::error file=content/en/letter.md,line=2,col=1,title=OUT0004 file-in-the-way::`titel` is not a key of a letter%0Adid you mean `title`?\n",
        GitHubReport.Of([ReporterSamples.UnknownKey]));

    [Fact]
    public void Severities_have_their_commands() => Assert.Equal(
        ["::error", "::warning", "::notice"],
        new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => GitHubReport.Of([ReporterSamples.UnknownKey with { Severity = severity }]).Split(' ')[0]));

    [Fact]
    public void Without_a_place_there_is_only_a_title() => Assert.Equal(
        "::error title=CFG0001 no-campaign::wrong\n",
        GitHubReport.Of([Diagnostic.At(ConfigurationRules.NoCampaign, null, "wrong", null)]));

    [Fact]
    public void Content_cannot_start_a_command_of_its_own()
    {
        var path = new SourcePath("content/en/a,line=1::b%\n::set-output name=x::y.md");

        var report = GitHubReport.Of([Diagnostic.At(ConfigurationRules.NoCampaign, Location.OfFile(path), "50%\r\n::stop-commands::x", "a\n::b")]);

        Assert.Equal(
            "::error file=content/en/a%2Cline=1%3A%3Ab%25U+000A%3A%3Aset-output name=x%3A%3Ay.md,title=CFG0001 no-campaign"
                + "::50%25U+000DU+000A::stop-commands::x%0Aa%0A::b\n",
            report);
    }
}

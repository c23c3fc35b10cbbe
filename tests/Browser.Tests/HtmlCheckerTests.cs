using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class HtmlCheckerTests
{
    /// <summary>On file paths the checker takes 'self' for nothing and warns of the style sheet; our own check reads the policy.</summary>
    [Fact]
    public void The_Nu_HTML_checker_has_nothing_to_say()
    {
        var (exitCode, output) = Tools.Run(
            Tools.Java,
            "-jar",
            Tools.HtmlChecker,
            "--Werror",
            "--also-check-css",
            "--skip-non-html",
            "--filterpattern",
            ".*Content Security Policy.*",
            Site.Folder);

        Assert.Equal("", output);
        Assert.Equal(0, exitCode);
    }
}

using Generator.Cli;
using Generator.Model;

namespace Generator.Tests.Cli;

/// <summary>What somebody sees who waits for a long build.</summary>
public class ProgressLineTests
{
    [Theory]
    [InlineData(0, 0, 3, "check")]
    [InlineData(0, 90, 3, "check: 90 to do")]
    [InlineData(30, 90, 3, "check: 30 of 90, 6 s left")]
    [InlineData(90, 90, 3, "check: 90 of 90, 0 s left")]
    public void It_names_the_stage_how_far_it_is_and_how_long_it_will_take(int done, int total, int seconds, string text) =>
        Assert.Equal(text, ProgressLine.TextOf(new ProgressState("check", done, total, TimeSpan.FromSeconds(seconds))));

    [Fact]
    public void A_stage_counts_from_its_beginning()
    {
        var progress = new Progress();
        progress.Begin("render");
        progress.Expect(2);
        progress.Done();

        Assert.Equal(("render", 1, 2), (progress.Now.Stage, progress.Now.Done, progress.Now.Total));

        progress.Begin("check");

        Assert.Equal(("check", 0, 0), (progress.Now.Stage, progress.Now.Done, progress.Now.Total));
    }

    [Fact]
    public void A_build_that_is_soon_done_shows_nothing()
    {
        var terminal = new StringWriter();
        new ProgressLine(terminal, new Progress()).Dispose();

        Assert.Equal("", terminal.ToString());
    }
}

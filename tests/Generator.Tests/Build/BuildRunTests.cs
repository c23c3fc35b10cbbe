using System.Collections.Frozen;
using Generator.Build;
using Generator.Diagnostics;

namespace Generator.Tests.Build;

public class BuildRunTests
{
    private static readonly Diagnostic Warning = Diagnostic.At(OutputRules.EditedByHand, null, "x", null);
    private static readonly Diagnostic Error = Diagnostic.At(OutputRules.NotCurrent, null, "y", null);

    [Fact]
    public void After_an_error_no_stage_starts()
    {
        var run = new BuildRun(warnAsError: false);
        var second = false;

        var built = run.Stage("first", () => new Outcome<int>(1, [Error]), out _)
            && run.Stage("second", () => new Outcome<bool>(second = true, []), out _);

        Assert.False(built || second);
    }

    [Fact]
    public void Warnings_as_errors_stop_no_stage_but_keep_the_site_from_being_written()
    {
        var run = new BuildRun(warnAsError: true);

        Assert.True(run.Stage("first", () => new Outcome<int>(1, [Warning]), out _));

        Assert.False(run.MayWrite);
        Assert.Equal(Severity.Error, Assert.Single(run.Found()).Severity);
    }

    [Fact]
    public void The_campaign_can_make_a_warning_an_error()
    {
        var run = new BuildRun(warnAsError: false) { Severities = Say("edited-by-hand", Severity.Error) };

        Assert.False(run.Stage("first", () => new Outcome<int>(1, [Warning]), out _));
    }

    [Fact]
    public void The_campaign_can_make_a_warning_a_note_that_is_never_an_error()
    {
        var run = new BuildRun(warnAsError: true) { Severities = Say("edited-by-hand", Severity.Info) };

        Assert.True(run.Stage("first", () => new Outcome<int>(1, [Warning]), out _));

        Assert.True(run.MayWrite);
    }

    [Fact]
    public void A_finding_that_its_stage_judged_milder_than_the_rule_stays_so()
    {
        var run = new BuildRun(warnAsError: false) { Severities = Say("edited-by-hand", Severity.Error) };

        Assert.True(run.Stage("first", () => new Outcome<int>(1, [Warning with { Severity = Severity.Info }]), out _));
    }

    private static FrozenDictionary<string, Severity> Say(string rule, Severity severity) =>
        new Dictionary<string, Severity> { [rule] = severity }.ToFrozenDictionary();
}

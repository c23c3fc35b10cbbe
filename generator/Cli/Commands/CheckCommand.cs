using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> verifies, writing nothing; beside a base also what <c>translate check</c> says of the change.</summary>
internal sealed class CheckCommand(GlobalOptions global)
{
    private readonly SiteOptions _site = new(global.Process);
    private readonly FindingsFormat _format = new();
    private readonly Option<string?> _base = BaseOption.Create();

    public Command ToCommand()
    {
        var command = new Command("check", "Everything that build verifies, writing nothing");
        _format.AddTo(command);
        foreach (var option in _site.All.Append(_base))
        {
            command.Add(option);
        }

        global.SetAction(command, Run);
        return command;
    }

    private int Run(Session session, ParseResult arguments)
    {
        if (Campaign.Find(session) is not { } campaign
            || _site.Read(session, arguments, campaign, BuildGoal.Check) is not { } options
            || !BaseOption.TryLoad(session, arguments.GetValue(_base), out var before, out var faults))
        {
            return ExitCode.Usage;
        }

        var result = session.Terminal.WithProgress(progress => BuildPipeline.Run(campaign.Files, campaign.Files, options, progress));
        var found = before is null ? result.Diagnostics : CheckTranslations.Beside(before, campaign, result.Diagnostics, session.WarnAsError);
        var code = _format.Write(session, arguments, [.. faults, .. found], campaign.Files);
        if (_format.IsText(arguments))
        {
            BuildReport.PrintCheck(session.Terminal, result);
        }

        return code;
    }
}

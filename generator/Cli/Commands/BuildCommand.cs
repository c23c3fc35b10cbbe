using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary><c>build</c>, also when no command is named: writes the whole site.</summary>
internal sealed class BuildCommand(GlobalOptions global, Surroundings here)
{
    private readonly SiteOptions _site = new();
    private readonly Option<string?> _output = OutputOption.Create();
    private readonly BundlesOption _bundles = new();

    private readonly Option<string[]> _languages = new("--lang")
    {
        Description = "Write only this language; may be repeated",
        HelpName = "TAG",
    };

    private readonly Option<bool> _checkCurrent = new("--check-current")
    {
        Description = "Write nothing; fail when the output folder is not what would be written",
    };

    private readonly Option<bool> _noCheck = new("--no-check") { Description = "Leave out the checks of rendered pages, to measure" };

    public Command ToCommand()
    {
        var command = new Command("build", "Write the whole site (default)");
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options and the deed of <c>build</c>.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [_output, .. _site.All, _bundles.Option, _languages, _checkCurrent, _noCheck];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (_bundles.IsGiven(result) && result.GetValue(_languages) is { Length: > 0 })
            {
                result.AddError("`--bundles` makes copies of the whole site, so it cannot be used with `--lang`");
            }

            if (result.GetValue(_checkCurrent) && result.GetValue(_languages) is { Length: > 0 })
            {
                result.AddError("`--check-current` compares the whole folder, so it cannot be used with `--lang`");
            }
        });
        command.SetAction(arguments => Session.Run(arguments, global, here, session => Run(session, arguments)));
    }

    private int Run(Session session, ParseResult arguments)
    {
        if (Campaign.Find(session) is not { } campaign
            || _site.Read(session, arguments, here) is not { } wishes
            || campaign.Output(session, arguments.GetValue(_output), wishes.Review) is not { } site
            || _bundles.Read(session, arguments) is not { } bundles)
        {
            return ExitCode.Usage;
        }

        var goal = arguments.GetValue(_checkCurrent) ? BuildGoal.Compare : BuildGoal.Write;
        var options = wishes.ToOptions(campaign, session, goal) with
        {
            Languages = [.. arguments.GetValue(_languages)!.Select(tag => new Model.LanguageTag(tag))],
            Bundles = bundles,
            Check = !arguments.GetValue(_noCheck),
        };
        var result = BuildPipeline.Run(campaign.Files, site, options);
        var code = session.Report(result.Diagnostics, campaign.Files);
        BuildReport.PrintBuild(session.Terminal, result, site);
        return code;
    }
}

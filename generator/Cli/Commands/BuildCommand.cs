using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary><c>build</c>, also when no command is named: writes the whole site.</summary>
internal sealed class BuildCommand(GlobalOptions global)
{
    private readonly SiteOptions _site = new(global.Process);
    private readonly Option<string?> _output = Campaign.OutputOption("The folder of the built site (default: site; with --review .review)");
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

    private readonly Option<bool> _profile = new("--profile") { Description = "Say what each stage and template takes, in time and memory" };

    private readonly Option<bool> _noCheck = new("--no-check") { Description = "Leave out the checks of rendered pages, to measure" };

    public Command ToCommand()
    {
        var command = new Command("build", "Write the whole site (default)");
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options of <c>build</c>, and makes it do the same.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [_output, .. _site.All, _bundles.Option, _languages, _checkCurrent, _profile, _noCheck];
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
        global.SetAction(command, Run);
    }

    private int Run(Session session, ParseResult arguments)
    {
        var goal = arguments.GetValue(_checkCurrent) ? BuildGoal.Compare : BuildGoal.Write;
        if (Campaign.Find(session) is not { } campaign
            || _site.Read(session, arguments, campaign, goal) is not { } options
            || campaign.Output(session, arguments.GetValue(_output), options.Review) is not { } site
            || _bundles.Read(session, arguments) is not { } bundles)
        {
            return ExitCode.Usage;
        }

        options = options with
        {
            Languages = [.. arguments.GetValue(_languages)!.Select(tag => new Model.LanguageTag(tag))],
            Bundles = bundles,
            Check = !arguments.GetValue(_noCheck),
            Profile = arguments.GetValue(_profile),
        };
        var result = session.Terminal.WithProgress(progress =>
            new BuildCache(campaign.Files, site, options).Run(() => BuildPipeline.Run(campaign.Files, site, options, progress)));
        var code = session.Report(result.Diagnostics, campaign.Files);
        BuildReport.PrintBuild(session.Terminal, result, site);
        if (options.Profile)
        {
            BuildReport.PrintProfile(session.Terminal, result);
        }

        return code;
    }
}

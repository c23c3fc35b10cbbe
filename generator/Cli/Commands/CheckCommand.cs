using System.CommandLine;
using Generator.Build;
using Generator.Cli.Reporters;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> verifies, writing nothing.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";

    public static Command Create(GlobalOptions global, Surroundings here)
    {
        var site = new SiteOptions();
        var format = new Option<string>("--format")
        {
            Description = "How findings are written: text for people, json for programs, github for annotations",
            HelpName = "FORM",
            DefaultValueFactory = _ => Text,
        };
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not (Text or Json or GitHub))
            {
                result.AddError("Findings are written as `text`, `json` or `github`");
            }
        });
        var command = new Command("check", "Everything that build verifies, writing nothing") { format };
        foreach (var option in site.All)
        {
            command.Add(option);
        }

        command.SetAction(arguments => Session.Run(arguments, global, here, session =>
            Campaign.Find(session) is { } campaign && site.Read(session, arguments, here) is { } wishes
                ? Run(session, campaign, wishes, arguments.GetValue(format)!)
                : ExitCode.Usage));
        return command;
    }

    private static int Run(Session session, Campaign campaign, SiteWishes wishes, string format)
    {
        var result = BuildPipeline.Run(campaign.Files, campaign.Files, wishes.ToOptions(campaign, session, BuildGoal.Check));
        switch (format)
        {
            case Json:
                session.Terminal.Print(JsonReport.Of(result.Diagnostics));
                return ExitCode.Of(result.Diagnostics);
            case GitHub:
                session.Terminal.Print(GitHubReport.Of(result.Diagnostics));
                return ExitCode.Of(result.Diagnostics);
            default:
                var code = session.Report(result.Diagnostics, campaign.Files);
                BuildReport.PrintCheck(session.Terminal, result);
                return code;
        }
    }
}

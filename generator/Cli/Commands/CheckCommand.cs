using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> verifies, writing nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(GlobalOptions global, Surroundings here)
    {
        var site = new SiteOptions();
        var format = FindingsFormat.Option();
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
        var code = FindingsFormat.Write(session, format, result.Diagnostics, campaign.Files);
        if (format == FindingsFormat.Text)
        {
            BuildReport.PrintCheck(session.Terminal, result);
        }

        return code;
    }
}

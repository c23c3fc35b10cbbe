using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> verifies, writing nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(GlobalOptions global)
    {
        var site = new SiteOptions(global.Process);
        var format = FindingsFormat.Option();
        var command = new Command("check", "Everything that build verifies, writing nothing") { format };
        foreach (var option in site.All)
        {
            command.Add(option);
        }

        global.SetAction(command, (session, arguments) =>
            Campaign.Find(session) is { } campaign && site.Read(session, arguments, campaign, BuildGoal.Check) is { } options
                ? Run(session, campaign, options, arguments.GetValue(format)!)
                : ExitCode.Usage);
        return command;
    }

    private static int Run(Session session, Campaign campaign, BuildOptions options, string format)
    {
        var result = BuildPipeline.Run(campaign.Files, campaign.Files, options);
        var code = FindingsFormat.Write(session, format, result.Diagnostics, campaign.Files);
        if (format == FindingsFormat.Text)
        {
            BuildReport.PrintCheck(session.Terminal, result);
        }

        return code;
    }
}

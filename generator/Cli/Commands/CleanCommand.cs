using System.CommandLine;
using Generator.Stages.Write;

namespace Generator.Cli.Commands;

/// <summary><c>clean</c>: removes what the generator wrote, nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create(GlobalOptions global)
    {
        var output = Campaign.OutputOption("The folder of the built site (default: site)");
        var command = new Command("clean", "Remove what the generator wrote, nothing else") { output };
        global.SetAction(command, (session, arguments) => Run(session, arguments.GetValue(output)));
        return command;
    }

    private static int Run(Session session, string? output)
    {
        if (Campaign.Find(session) is not { } campaign || campaign.Output(session, output, isReview: false) is not { } site)
        {
            return ExitCode.Usage;
        }

        var outcome = Cleaner.Clean(site, campaign.Files);
        var code = session.Report(outcome.Diagnostics, site);
        if (code != ExitCode.Fine)
        {
            return code;
        }

        session.Terminal.Result(outcome.Value == 0 ? $"Nothing to remove in {site.Name}" : $"Removed {Terminal.Counted(outcome.Value, "file")} from {site.Name}");
        return code;
    }
}

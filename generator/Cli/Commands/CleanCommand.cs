using System.CommandLine;
using Generator.Stages.Write;

namespace Generator.Cli.Commands;

/// <summary><c>clean</c>: removes what the generator wrote, nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create(GlobalOptions global, Surroundings here)
    {
        var output = OutputOption.Create();
        var command = new Command("clean", "Remove what the generator wrote, nothing else") { output };
        command.SetAction(arguments =>
            Session.Run(arguments, global, here, session => Run(session, arguments.GetValue(output))));
        return command;
    }

    private static int Run(Session session, string? output)
    {
        if (Campaign.Find(session) is not { } campaign || campaign.Output(session, output, isReview: false) is not { } site)
        {
            return ExitCode.Usage;
        }

        var outcome = Cleaner.Clean(site);
        var code = session.Report(outcome.Diagnostics, site);
        session.Terminal.Result(outcome.Value switch
        {
            0 => $"Nothing to remove in {site.Name}",
            1 => $"Removed 1 file from {site.Name}",
            var count => FormattableString.Invariant($"Removed {count} files from {site.Name}"),
        });
        return code;
    }
}

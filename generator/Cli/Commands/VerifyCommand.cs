using System.CommandLine;
using Generator.Stages.Write;

namespace Generator.Cli.Commands;

/// <summary><c>verify [DIR]</c>: recomputes the SHA256SUMS of a built site or an unpacked download.</summary>
internal static class VerifyCommand
{
    public static Command Create(GlobalOptions global)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder to verify (default: site)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(Usage.RefuseOption);
        var command = new Command("verify", "Recompute the SHA256SUMS of a built site or an unpacked download") { folder };
        global.SetAction(command, (session, arguments) => Run(session, arguments.GetValue(folder)));
        return command;
    }

    private static int Run(Session session, string? folder)
    {
        if (FilesOf(session, folder) is not { } site)
        {
            return ExitCode.Usage;
        }

        var outcome = Verifier.Verify(site);
        foreach (var path in outcome.Value)
        {
            session.Terminal.Result($"{path}: OK");
        }

        var code = session.Report(outcome.Diagnostics, site);
        if (code == ExitCode.Fine)
        {
            session.Terminal.Result(FormattableString.Invariant(
                $"{outcome.Value.Length} files are as listed in {string.Join(" and ", SiteRecord.In(site).Select(list => $"{site.Name}/{list}"))}; whether the list is right, only its signature can say"));
        }

        return code;
    }

    /// <summary>A folder that is named need not belong to a campaign: it can be an unpacked download.</summary>
    private static DiskFileSystem? FilesOf(Session session, string? folder) => folder is null
        ? Campaign.Find(session)?.Output(session, null, isReview: false)
        : new DiskFileSystem(session.Absolute(folder), Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/'));
}

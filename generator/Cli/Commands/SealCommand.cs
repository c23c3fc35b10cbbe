using System.CommandLine;
using Generator.Stages.Parse;

namespace Generator.Cli.Commands;

/// <summary><c>seal FILE</c>: prints the lines that seal the text of a document, to paste into its front matter.</summary>
internal static class SealCommand
{
    public static Command Create(GlobalOptions global)
    {
        var file = new Argument<string>("FILE") { Description = "The document, such as content/en/letter.md" };
        file.Validators.Add(Usage.RefuseOption);
        var command = new Command("seal", "Print the lines that seal the text of a document") { file };
        global.SetAction(command, (session, arguments) =>
        {
            if (NamedFile.Read(session, arguments.GetRequiredValue(file)) is not { } source)
            {
                return ExitCode.Usage;
            }

            var outcome = SealText.LinesOf(source.Text);
            session.Terminal.Print(outcome.Value);
            return session.Report(outcome.Diagnostics, source.Files);
        });
        return command;
    }
}

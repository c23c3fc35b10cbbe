using System.CommandLine;
using Generator.Cli.Reporters;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--format</c> of the commands whose findings are what they are run for.</summary>
internal static class FindingsFormat
{
    public const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";

    public static Option<string> Option()
    {
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
        return format;
    }

    /// <summary>Writes findings and says what to return for them.</summary>
    /// <param name="files">Where their lines are read.</param>
    public static int Write(Session session, string format, ImmutableArray<Diagnostic> found, IFileSystem files)
    {
        if (format == Text)
        {
            return session.Report(found, files);
        }

        session.Terminal.Print(format == Json ? JsonReport.Of(found) : GitHubReport.Of(found));
        return ExitCode.Of(found);
    }
}

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
        switch (format)
        {
            case Json:
                session.Terminal.Print(JsonReport.Of(found));
                return ExitCode.Of(found);
            case GitHub:
                session.Terminal.Print(GitHubReport.Of(found));
                return ExitCode.Of(found);
            default:
                return session.Report(found, files);
        }
    }
}

using System.CommandLine;
using Generator.Cli.Reporters;

namespace Generator.Cli.Commands;

/// <summary>The options <c>--format</c> and <c>--summary</c> of the commands whose findings are what they are run for.</summary>
internal sealed class FindingsFormat
{
    private const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";

    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are written: text for people, json for programs, github for annotations",
        HelpName = "FORM",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<string?> _summary = new("--summary")
    {
        Description = "Append all findings, by file, as Markdown to this file: GitHub shows ten annotations of a kind",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_summary);
        _format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not (Text or Json or GitHub))
            {
                result.AddError("Findings are written as `text`, `json` or `github`");
            }
        });
    }

    public bool IsText(ParseResult arguments) => arguments.GetValue(_format) == Text;

    /// <summary>Writes findings and says what to return for them.</summary>
    /// <param name="files">Where their lines are read.</param>
    public int Write(Session session, ParseResult arguments, ImmutableArray<Diagnostic> found, IFileSystem files)
    {
        if (arguments.GetValue(_summary) is { Length: > 0 } summary)
        {
            Append(session.Absolute(summary), MarkdownReport.Of(found, new Excerpts(files)));
        }

        if (IsText(arguments))
        {
            return session.Report(found, files);
        }

        session.Terminal.Print(arguments.GetValue(_format) == Json ? JsonReport.Of(found) : GitHubReport.Of(found));
        return ExitCode.Of(found);
    }

    private static void Append(string path, string text)
    {
        var (folder, name) = (new DiskFileSystem(Path.GetDirectoryName(path)!, ""), Path.GetFileName(path));
        var before = folder.Find(name) is { IsFile: true } ? folder.Read(name, MarkdownReport.MostBytes) : [];
        AtomicFiles.Write(folder, name, [.. before, .. Encoding.UTF8.GetBytes(text)]);
    }
}

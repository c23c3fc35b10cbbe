using System.CommandLine;
using Generator.Cli.Reporters;

namespace Generator.Cli.Commands;

/// <summary>
/// <c>template FILE</c>: renders one template with data from a YAML file to standard output, by the documented
/// defaults of the language, whatever the settings of a site are. Faults go to standard error as the package writes them.
/// </summary>
internal sealed class TemplateCommand(GlobalOptions global)
{
    private const int LongestData = 1 << 20;
    private const string TemplateFolder = "templates";

    private static readonly YamlUse DataUse = new(
        "the data", LongestData, ConfigurationRules.BadData, ConfigurationRules.BadData, ConfigurationRules.BadData);

    private readonly Argument<string> _file = new("FILE") { Description = "The template" };
    private readonly Option<string?> _data = new("--data") { Description = "What the template sees, as YAML", HelpName = "FILE.yml" };
    private readonly Option<string?> _name = new("--name") { Description = "How messages call the template (default: its file name)", HelpName = "NAME" };
    private readonly Option<bool> _noAutoIndent = new("--no-auto-indent") { Description = "Leave the lines of a block where they are" };

    public Command ToCommand()
    {
        _file.Validators.Add(Usage.RefuseOption);
        var command = new Command("template", "Render one template with data from a YAML file to standard output") { _file, _data, _name, _noAutoIndent };
        global.SetAction(command, Run);
        return command;
    }

    private int Run(Session session, ParseResult arguments)
    {
        if (NamedFile.Read(session, arguments.GetRequiredValue(_file)) is not { } file
            || ReadData(session, arguments.GetValue(_data)) is not { } data)
        {
            return ExitCode.Usage;
        }

        var source = new SourceText(new SourcePath(arguments.GetValue(_name) ?? file.Text.Path.FileName), file.Text.Text);
        var includes = new IncludeFolder(new DiskFileSystem(IncludeRoot(session, file), ""));
        var result = new TemplateTrial(source, includes.Read).Run(data, !arguments.GetValue(_noAutoIndent), CancellationToken.None);
        if (!result.Lines.IsEmpty)
        {
            session.Terminal.Report(result, Excerpts.Of([source, .. includes.Sources]));
            return ExitCode.Content;
        }

        session.Terminal.Print(result.Output);
        return ExitCode.Fine;
    }

    /// <summary>Templates of a campaign include one another from its folder of templates; others from where they are.</summary>
    private static string IncludeRoot(Session session, NamedFile file)
    {
        var templates = Campaign.Locate(session) is { } campaign ? Path.Join(campaign.Folder, TemplateFolder) : null;
        return templates is not null && file.Folder.StartsWith(templates, StringComparison.Ordinal)
            && (file.Folder.Length == templates.Length || file.Folder[templates.Length] == Path.DirectorySeparatorChar)
            ? templates
            : file.Folder;
    }

    private static IReadOnlyDictionary<string, object?>? ReadData(Session session, string? path)
    {
        if (path is null)
        {
            return FrozenDictionary<string, object?>.Empty;
        }

        if (NamedFile.Read(session, path) is not { } file)
        {
            return null;
        }

        var outcome = YamlReader.Read(new YamlText(file.Text.Path, file.Text.Text, FirstLine: 1, RightToLeft: false), DataUse);
        if (outcome is { HasErrors: false, Value: null or YamlMapping })
        {
            return PlainValues.Of(outcome.Value) as IReadOnlyDictionary<string, object?> ?? FrozenDictionary<string, object?>.Empty;
        }

        var noNames = Diagnostic.At(
            ConfigurationRules.BadData, Location.OfFile(file.Text.Path), "the data has no names at its top", "write lines such as `name: value`");
        session.Report(outcome.HasErrors ? outcome.Diagnostics : [noNames], file.Files);
        return null;
    }
}

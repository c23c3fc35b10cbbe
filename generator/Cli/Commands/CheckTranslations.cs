using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary><c>translate check</c>: what is wrong with translations, for those who write them.</summary>
internal sealed class CheckTranslations(GlobalOptions global)
{
    private const string Glossary = "content/glossary.csv";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders, such as content/fr (default: all translations; with --base those that were changed)",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly FindingsFormat _format = new();
    private readonly Option<string?> _base = BaseOption.Create();

    public Command ToCommand()
    {
        var command = new Command("check", "Hold every translated word against its source") { _paths, _base };
        _format.AddTo(command);
        _paths.Validators.Add(Usage.RefuseOption);
        global.SetAction(command, Run);
        return command;
    }

    private int Run(Session session, ParseResult arguments)
    {
        if (Campaign.Find(session) is not { } campaign
            || Paths(session, campaign, arguments.GetValue(_paths) ?? []) is not { } paths
            || !BaseOption.TryLoad(session, arguments.GetValue(_base), out var before, out var faults))
        {
            return ExitCode.Usage;
        }

        return _format.Write(session, arguments, [.. faults, .. Found(campaign, before, paths, session.WarnAsError)], campaign.Files);
    }

    /// <summary>What a build found, without what is about translations that the change does not touch, and what the change itself did.</summary>
    /// <param name="built">With the severities that count.</param>
    public static ImmutableArray<Diagnostic> Beside(TranslationProject before, Campaign campaign, ImmutableArray<Diagnostic> built, bool warnAsError)
    {
        if (TranslationProject.Load(campaign.Files).Value is not { } project)
        {
            return built;
        }

        var findings = new Findings();
        findings.AddRange(Found(campaign, before, [], warnAsError)
            .Concat(built.Where(d => d.Severity == Severity.Error || !IsAboutTranslations(project, d)))
            .DistinctBy(d => (d.Rule, d.Location, d.Message)));
        return findings.Sorted();
    }

    /// <summary>A change could soften what is said of it, so beside a base the severities are those of the base.</summary>
    private static ImmutableArray<Diagnostic> Found(Campaign campaign, TranslationProject? before, List<string> paths, bool warnAsError)
    {
        var (project, found) = TranslationProject.Load(campaign.Files);
        var all = project is null
            ? [.. found.Where(d => d.Severity == Severity.Error)]
            : Chosen(project, before, [.. found, .. before is null ? [] : ChangedTexts.Since(before, project)], paths);
        var severities = (before ?? project)?.Site.Config.Severities ?? FrozenDictionary<string, Severity>.Empty;
        return [.. all.Select(new SeverityChoice(severities, warnAsError).Apply)];
    }

    /// <summary>What is in the named files and folders; without any, what is in or about translations, beside a base only what it changes.</summary>
    private static ImmutableArray<Diagnostic> Chosen(TranslationProject project, TranslationProject? before, IEnumerable<Diagnostic> found, List<string> paths)
    {
        var findings = new Findings();
        findings.AddRange(paths.Count == 0
            ? found.Where(d => IsAboutTranslations(project, d) && (before is null || IsChanged(project, before, d)))
            : found.Where(d => paths.Any(p => IsBelow(d.Location?.Path.Value ?? "", p))));
        return findings.Sorted();
    }

    /// <summary>A changed glossary concerns every file.</summary>
    private static bool IsChanged(TranslationProject project, TranslationProject before, Diagnostic diagnostic) =>
        IsChanged(project, before, Glossary) || diagnostic.Location is not { } location || IsChanged(project, before, location.Path.Value);

    private static bool IsChanged(TranslationProject project, TranslationProject before, string path) =>
        (project.Tree.Find(path)?.Text?.Text, before.Tree.Find(path)?.Text?.Text) is var (now, old) && now != old;

    private static bool IsAboutTranslations(TranslationProject project, Diagnostic diagnostic) =>
        diagnostic.Rule.IsAboutTranslations
        || (diagnostic.Location is { } location && WordsLanguage.Of(location, project.SourceLanguage) != project.SourceLanguage);

    private static bool IsBelow(string path, string folder) =>
        path == folder || folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>The paths as the content names them; nothing beside a finding where there is no such file.</summary>
    private static List<string>? Paths(Session session, Campaign campaign, string[] named)
    {
        List<string> paths = [];
        foreach (var name in named)
        {
            var path = Path.GetRelativePath(campaign.Folder, session.Absolute(name)).Replace('\\', '/').TrimEnd('/');
            path = path == "." ? "" : path;
            if (path.Split('/')[0] == ".." || (path.Length > 0 && campaign.Files.Find(path) is null))
            {
                session.Refuse($"there is no `{name}` in {campaign.Folder}", "name a file or a folder of the content, such as content/fr");
                return null;
            }

            paths.Add(path);
        }

        return paths;
    }
}

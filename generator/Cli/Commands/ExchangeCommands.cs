using System.CommandLine;
using Generator.Translations.Commands;
using Generator.Translations.Exchange;

namespace Generator.Cli.Commands;

/// <summary><c>translate export</c> and <c>translate import</c>: the words of a language for translation tools, and back.</summary>
internal sealed class ExchangeCommands(GlobalOptions global)
{
    private const string Po = "po";
    private const string Xliff = "xliff";
    private const string XliffExtension = "xlf";
    private const string Open = "open";

    public Command Export()
    {
        var languages = TranslateCommand.LanguageOption();
        var format = new Option<string>("--format") { Description = "po for Poedit, Weblate and other tools of gettext; xliff for tools that read XLIFF 2.0", HelpName = "FORM", DefaultValueFactory = _ => Po };
        format.AcceptOnlyFromAmong(Po, Xliff);
        var only = new Option<string?>("--only") { Description = "Write `open` to leave out what is translated", HelpName = Open };
        only.AcceptOnlyFromAmong(Open);
        var folder = new Option<string>("--output", "-o") { Description = "The folder to write them to", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var command = new Command("export", "Write the words of each language into a file for translation tools") { languages, format, only, folder };
        global.SetAction(command, (session, arguments) => TranslateCommand.With(session, (_, project, _) =>
        {
            var named = (arguments.GetValue(languages) ?? []).Select(l => new LanguageTag(l)).ToImmutableArray();
            var isXliff = arguments.GetValue(format) == Xliff;
            var export = new ToolExport(project.Site);
            var files = (named.IsEmpty ? project.Languages : named)
                .Where(l => l != project.SourceLanguage)
                .Select(l => export.Of(l, onlyOpen: arguments.GetValue(only) is not null))
                .Select(f => ($"{f.Language}.{(isXliff ? XliffExtension : Po)}", isXliff ? XliffWriter.Write(f) : PoFile.Write(f), f.Entries.Length));
            return Write(session, arguments.GetValue(folder)!, files);
        }));
        return command;
    }

    public Command Import()
    {
        var names = new Argument<string[]>("FILE") { Description = "What a translation tool saved: .po, .xlf", Arity = ArgumentArity.OneOrMore };
        names.Validators.Add(Usage.RefuseOption);
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would change; exit code 1 if anything would" };
        var command = new Command("import", "Put the words of such a file into the translation; no word that somebody wrote meanwhile is lost") { names, dryRun };
        global.SetAction(command, (session, arguments) => arguments.GetRequiredValue(names)
            .Select(name => ImportFile(session, name, arguments.GetValue(dryRun)))
            .ToList()
            .Max());
        return command;
    }

    private static int ImportFile(Session session, string name, bool isDryRun) => TranslateCommand.With(session, (campaign, project, _) =>
    {
        if (NamedFile.Read(session, name) is not { } file)
        {
            return ExitCode.Usage;
        }

        var result = ToolImport.Run(project, file.Text);
        var code = session.Report(result.Findings, file.Files);
        var refused = isDryRun ? [] : ChangeWriter.Write(campaign.Files, result.Changes);
        TranslateCommand.Tell(session, result.Changes, refused, isDryRun);
        if (result is { Changes.IsEmpty: true, Findings.IsEmpty: true })
        {
            session.Terminal.Note($"{name}: nothing in it is new");
        }

        var found = isDryRun ? ExitCode.Fine : session.Report([.. refused, .. Check(campaign, result.Changes)], campaign.Files);
        return Math.Max(code, isDryRun && !result.Changes.IsEmpty ? ExitCode.Content : found);
    });

    /// <summary>What is wrong with the files as they are now.</summary>
    private static IEnumerable<Diagnostic> Check(Campaign campaign, ImmutableArray<FileChange> changes)
    {
        var paths = changes.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        return TranslationProject.Load(campaign.Files).Diagnostics.Where(d => d.Location is { } location && paths.Contains(location.Path.Value));
    }

    private static int Write(Session session, string folder, IEnumerable<(string Name, string Text, int Count)> exported)
    {
        var files = new DiskFileSystem(session.Absolute(folder), folder == "." ? "" : folder.Replace('\\', '/').TrimEnd('/'));
        var code = ExitCode.Fine;
        foreach (var (name, text, count) in exported)
        {
            if (count == 0)
            {
                session.Terminal.Note($"{name}: nothing to translate, so no file was written");
                continue;
            }

            // Somebody may have worked on the file that is there.
            var bytes = Encoding.UTF8.GetBytes(text);
            var isThere = files.Find(name) is { IsFile: true } && bytes.AsSpan().SequenceEqual(files.Read(name, int.MaxValue));
            var findings = isThere ? [] : ChangeWriter.Write(files, [new FileChange(name, null, text)]);
            code = Math.Max(code, session.Report(findings, files));
            if (findings.IsEmpty)
            {
                session.Terminal.Result($"{RelativePath.Join(files.Name, name)}: {Terminal.Counted(count, "text")}");
            }
        }

        return code;
    }
}

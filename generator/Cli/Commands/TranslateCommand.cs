using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Workbench;

namespace Generator.Cli.Commands;

/// <summary><c>translate …</c>: the translators' commands, each a pure function of the content whose changes are written at the end.</summary>
internal sealed class TranslateCommand(GlobalOptions global, Surroundings here)
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change, and change nothing" };

    public Command ToCommand() => new("translate", "What translators and their editors need")
    {
        New(),
        Status(),
        SyncFiles(),
        new CheckTranslations(global, here).ToCommand(),
        Accept(),
        Flag(),
        AdoptFile(),
        Sign(),
        RenamePage(),
        new ExchangeCommands(global, here).Export(),
        new ExchangeCommands(global, here).Import(),
    };

    private Command New()
    {
        var language = LanguageArgument();
        var pages = PagesArgument("The pages to begin; without any, the interface alone");
        var all = new Option<bool>("--all") { Description = "Every page that is not begun yet" };
        var command = new Command("new", "Begin a translation: files with every paragraph of the source in a comment") { language, pages, all };
        return Writer(command, (workspace, arguments, _) =>
        {
            var tag = new LanguageTag(arguments.GetRequiredValue(language));
            return Scaffold.Run(workspace, tag, arguments.GetValue(all)
                ? [.. workspace.Site.Originals.Select(o => o.Name).Where(n => workspace.Tree.Find($"content/{tag}/{n}.md") is null)]
                : Choice(null, arguments.GetValue(pages)).Pages);
        });
    }

    private Command Status()
    {
        var languages = LanguageOption();
        var pages = PagesArgument("The pages to look at (default: all)");
        var format = new Option<string>("--format") { Description = "text for people, json for programs", HelpName = "FORM", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failUnder = new Option<int?>("--fail-under") { Description = "Fail when a page is translated by less than this percentage", HelpName = "N" };
        var command = new Command("status", "How far each translation is, and what is open") { pages, languages, format, failUnder };
        command.SetAction(arguments => Session.Run(arguments, global, here, session => With(session, (campaign, workspace, _) =>
        {
            var choice = Choice(arguments.GetValue(languages), arguments.GetValue(pages));
            var chosen = workspace.Editions.Translations.Where(p => choice.Includes(p.Id)).ToImmutableArray();
            var orphans = workspace.Site.Translations
                .Where(t => choice.Includes(new PageId(t.Name, t.Language)) && !workspace.Site.Originals.Any(o => o.Name == t.Name))
                .ToImmutableArray();
            session.Terminal.Print(arguments.GetValue(format) == "json"
                ? StatusJson.Of(workspace.SourceLanguage, chosen, orphans)
                : new StatusReport(workspace.SourceLanguage).Of(chosen, orphans));
            return arguments.GetValue(failUnder) is { } least && chosen.Any(p => p.Percent < least) ? ExitCode.Content : ExitCode.Fine;
        })));
        return command;
    }

    private Command SyncFiles()
    {
        var languages = LanguageOption();
        var pages = PagesArgument("The pages to bring up to date (default: all); `strings` is one");
        var prune = new Option<bool>("--prune") { Description = "Delete what the source does not have any more" };
        var command = new Command("sync", "Bring the comments of translations up to date with the source") { pages, languages, prune };
        return Writer(command, (workspace, arguments, _) =>
            Sync.Run(workspace, Choice(arguments.GetValue(languages), arguments.GetValue(pages)), arguments.GetValue(prune)) is var result
                ? result with { Findings = [.. Unread(workspace)] }
                : result);
    }

    private Command Accept()
    {
        var page = PageArgument();
        var what = WhatArgument(ArgumentArity.ZeroOrOne);
        var all = new Option<bool>("--all") { Description = "Every change of the page" };
        var command = new Command("accept", "Say that a change of the source does not matter to translations") { page, what, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(what) is not null))
            {
                result.AddError("Name a hash or a key, or write `--all`");
            }
        });
        return Writer(command, (workspace, arguments, _) =>
            Flags.Accept(workspace, Choice(null, [arguments.GetRequiredValue(page)]), arguments.GetValue(what)));
    }

    private Command Flag()
    {
        var page = PageArgument();
        var what = WhatArgument(ArgumentArity.ExactlyOne);
        var languages = LanguageOption();
        var command = new Command("flag", "Say that the old statement was wrong: readers see the source until it is corrected") { page, what, languages };
        return Writer(command, (workspace, arguments, _) =>
            Flags.Flag(workspace, Choice(arguments.GetValue(languages), [arguments.GetRequiredValue(page)]), arguments.GetValue(what)!));
    }

    private Command AdoptFile()
    {
        var language = LanguageArgument();
        var page = PageArgument();
        var command = new Command("adopt", "Give comments to a file whose structure is not that of its source") { language, page };
        return Writer(command, (workspace, arguments, _) => Adopt.Run(
            workspace, new PageId(new PageName(arguments.GetRequiredValue(page)), new LanguageTag(arguments.GetRequiredValue(language)))));
    }

    private Command Sign()
    {
        var language = LanguageArgument();
        var pages = new Argument<string[]>("PAGE") { Description = "The pages that were read", Arity = ArgumentArity.OneOrMore };
        var by = new Option<string?>("--by") { Description = "Whatever the reader wants to say; it never reaches the site", HelpName = "TEXT" };
        var date = new Option<string?>("--date") { Description = "The day (default: today in UTC)", HelpName = "DATE" };
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !(PartialDate.TryParse(text, out var day) && day.Day is not null))
            {
                result.AddError($"`{text}` is not a day; write it as `2020-09-09`");
            }
        });
        var command = new Command("sign", "Write that a second person has read a page") { language, pages, by, date };
        return Writer(command, (workspace, arguments, found) => SignPages.Run(
            workspace,
            Choice([arguments.GetRequiredValue(language)], arguments.GetRequiredValue(pages)),
            $"{arguments.GetValue(date) ?? here.Now().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {arguments.GetValue(by)}".TrimEnd(),
            found));
    }

    private Command RenamePage()
    {
        var old = new Argument<string>("OLD") { Description = "The page's name, such as press/epoch-times" };
        var current = new Argument<string>("NEW") { Description = "Its new name" };
        old.Validators.Add(Usage.RefuseOption);
        var command = new Command("rename", "Give a page another name in every language, with the links that lead to it") { old, current };
        return Writer(command, (workspace, arguments, _) =>
            Rename.Run(workspace, new PageName(arguments.GetRequiredValue(old)), new PageName(arguments.GetRequiredValue(current))));
    }

    /// <summary>A command that changes files: they are written when all of it is decided, or only named with <c>--dry-run</c>.</summary>
    private Command Writer(Command command, Func<Workspace, ParseResult, ImmutableArray<Diagnostic>, WorkResult> work)
    {
        command.Add(_dryRun);
        command.SetAction(arguments => Session.Run(arguments, global, here, session => With(session, (campaign, workspace, found) =>
        {
            var result = work(workspace, arguments, found);
            var isDryRun = arguments.GetValue(_dryRun);
            var findings = isDryRun || result.Changes.IsEmpty ? result.Findings : [.. result.Findings, .. ChangeWriter.Write(campaign.Files, result.Changes)];
            foreach (var change in result.Changes.Where(c => !findings.Any(f => f.Location?.Path.Value == c.Path)))
            {
                session.Terminal.Result($"{(isDryRun ? "would " : "")}{(change.After is null ? "delete" : change.Before is null ? "make" : "change")} {change.Path}");
            }

            foreach (var message in result.Messages)
            {
                session.Terminal.Note(message);
            }

            var code = session.Report(findings, campaign.Files);
            return isDryRun && !result.Changes.IsEmpty ? Math.Max(code, ExitCode.Content) : code;
        })));
        return command;
    }

    /// <summary>Loads the content; what is wrong with the source keeps every command from working.</summary>
    internal static int With(Session session, Func<Campaign, Workspace, ImmutableArray<Diagnostic>, int> work)
    {
        if (Campaign.Find(session) is not { } campaign)
        {
            return ExitCode.Usage;
        }

        var (workspace, found) = Workspace.Load(campaign.Files);
        return workspace is null
            ? session.Report([.. found.Where(d => d.Severity == Severity.Error)], campaign.Files)
            : work(campaign, workspace, found);
    }

    private static IEnumerable<Diagnostic> Unread(Workspace workspace) => workspace.Unreadable.Order(StringComparer.Ordinal).Select(path => Diagnostic.At(
        TranslationRules.Unread,
        new Text.Location(new Text.SourcePath(path), 0, 0, 0),
        "this file has an error and was left alone",
        "`check` says what is wrong"));

    private static PageChoice Choice(string[]? languages, string[]? pages) =>
        new([.. (languages ?? []).Select(l => new LanguageTag(l))], [.. (pages ?? []).Select(p => new PageName(p))]);

    private static Argument<string> LanguageArgument()
    {
        var language = new Argument<string>("LANG") { Description = "The language, by its tag" };
        language.Validators.Add(result => RefuseLanguages([result.GetValueOrDefault<string>()], result.AddError));
        return language;
    }

    internal static Option<string[]> LanguageOption()
    {
        var languages = new Option<string[]>("--lang") { Description = "Only this language; may be repeated", HelpName = "TAG" };
        languages.Validators.Add(result => RefuseLanguages(result.GetValueOrDefault<string[]>() ?? [], result.AddError));
        return languages;
    }

    private static void RefuseLanguages(IEnumerable<string?> languages, Action<string> refuse)
    {
        foreach (var language in languages.OfType<string>())
        {
            if (!LanguageTag.TryParse(language, out _, out var nearest))
            {
                refuse($"`{language}` is not the tag of a language" + (nearest is null ? "; write one of BCP 47, such as `fr` or `zh-Hans`" : $"; write `{nearest}`"));
            }
        }
    }

    private static Argument<string> PageArgument()
    {
        var page = new Argument<string>("PAGE") { Description = "The page, such as letter or press/epoch-times; `strings` for the interface" };
        page.Validators.Add(Usage.RefuseOption);
        return page;
    }

    private static Argument<string[]> PagesArgument(string description) =>
        new("PAGE") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static Argument<string?> WhatArgument(ArgumentArity arity) =>
        new("HASH|KEY") { Description = "The block by its hash, old or new, or the word by its key", Arity = arity };
}

using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary><c>translate …</c>: the translators' commands, each a pure function of the content whose changes are written at the end.</summary>
internal sealed class TranslateCommand(GlobalOptions global, Surroundings here)
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what would change; exit code 1 if anything would" };

    public Command ToCommand() => new("translate", "What translators and their editors need")
    {
        New(),
        new StatusCommand(global, here).ToCommand(),
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
        var pages = PagesArgument("The pages to begin, such as letter or press/epoch-times; without any, only the short words of menus and labels");
        var all = new Option<bool>("--all") { Description = "Every page that is not begun yet" };
        var command = new Command("new", "Begin a translation: files with every paragraph of the original in a comment, and room below it") { language, pages, all };
        return Writer(command, (workspace, arguments, _) =>
        {
            var tag = new LanguageTag(arguments.GetRequiredValue(language));
            return Scaffold.Run(workspace, tag, arguments.GetValue(all)
                ? [.. workspace.Site.Originals.Select(o => o.Name).Where(n => workspace.Tree.Find($"content/{tag}/{n}.md") is null)]
                : Choice(null, arguments.GetValue(pages)).Pages);
        });
    }

    private Command SyncFiles()
    {
        var languages = LanguageOption();
        var pages = PagesArgument("The pages to bring up to date; `strings` for the short words of menus and labels (default: all)");
        var prune = new Option<bool>("--prune") { Description = "Delete translations of paragraphs that the original does not have any more" };
        var command = new Command("sync", "Bring the comments above translated paragraphs up to date; no translated word is touched") { pages, languages, prune };
        return Writer(command, (workspace, arguments, _) =>
            Known(workspace, Choice(arguments.GetValue(languages), arguments.GetValue(pages)), choice =>
                Sync.Run(workspace, choice, arguments.GetValue(prune)) with { Findings = [.. Unread(workspace)] }));
    }

    private Command Accept()
    {
        var page = PageArgument();
        var what = WhatArgument(ArgumentArity.ZeroOrOne);
        var all = new Option<bool>("--all") { Description = "All that changed on the page" };
        var command = new Command("accept", "Say that a change of the original does not matter: no translation has to follow") { page, what, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(what) is not null))
            {
                result.AddError("Name a hash or a key, or write `--all`");
            }
        });
        return Writer(command, (workspace, arguments, _) =>
            Known(workspace, Choice(null, [arguments.GetRequiredValue(page)]), choice => Flags.Accept(workspace, choice, arguments.GetValue(what))));
    }

    private Command Flag()
    {
        var page = PageArgument();
        var what = WhatArgument(ArgumentArity.ExactlyOne);
        var languages = LanguageOption();
        var command = new Command("flag", "Say that the old statement was wrong: readers see the original until a translator has corrected it") { page, what, languages };
        return Writer(command, (workspace, arguments, _) =>
            Known(workspace, Choice(arguments.GetValue(languages), [arguments.GetRequiredValue(page)]), choice =>
                Flags.Flag(workspace, choice, arguments.GetValue(what)!)));
    }

    private Command AdoptFile()
    {
        var language = LanguageArgument();
        var page = new Argument<string>("PAGE") { Description = "The page, such as letter or press/epoch-times" };
        var command = new Command("adopt", "Give comments to a translation that was made without them and has other paragraphs than its original") { language, page };
        return Writer(command, (workspace, arguments, _) => Adopt.Run(
            workspace, new PageId(new PageName(arguments.GetRequiredValue(page)), new LanguageTag(arguments.GetRequiredValue(language)))));
    }

    private Command Sign()
    {
        var language = LanguageArgument();
        var pages = new Argument<string[]>("PAGE") { Description = "The pages that were read, such as letter or press/epoch-times", Arity = ArgumentArity.OneOrMore };
        var by = new Option<string?>("--by") { Description = "Whatever the reader wants to say; everybody can read it in the file, but it never reaches the site", HelpName = "TEXT" };
        var date = new Option<string?>("--date") { Description = "The day (default: today in UTC)", HelpName = "DATE" };
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !(PartialDate.TryParse(text, out var day) && day.Day is not null))
            {
                result.AddError($"`{text}` is not a day; write it as `2020-09-09`");
            }
        });
        var command = new Command("sign", "Write that a second person has read a page, which takes the notice “not yet reviewed” away") { language, pages, by, date };
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

    /// <summary>Does nothing about pages and languages that there are not.</summary>
    private static WorkResult Known(Workspace workspace, PageChoice choice, Func<PageChoice, WorkResult> work) =>
        choice.Unknown(workspace) is { IsEmpty: false } unknown ? new WorkResult([], [], unknown) : work(choice);

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

    internal static PageChoice Choice(string[]? languages, string[]? pages) =>
        new([.. (languages ?? []).Select(l => new LanguageTag(l))], [.. (pages ?? []).Select(p => new PageName(p))]);

    private static Argument<string> LanguageArgument()
    {
        var language = new Argument<string>("LANG") { Description = "The language by its tag, such as fr or zh-Hans" };
        language.Validators.Add(result => RefuseLanguages([result.GetValueOrDefault<string>()], result.AddError));
        return language;
    }

    internal static Option<string[]> LanguageOption()
    {
        var languages = new Option<string[]>("--lang") { Description = "Only this language, such as fr or zh-Hans; may be repeated", HelpName = "TAG" };
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
        var page = new Argument<string>("PAGE") { Description = "The page, such as letter or press/epoch-times; `strings` for the short words of menus and labels" };
        page.Validators.Add(Usage.RefuseOption);
        return page;
    }

    internal static Argument<string[]> PagesArgument(string description) =>
        new("PAGE") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static Argument<string?> WhatArgument(ArgumentArity arity) =>
        new("HASH|KEY") { Description = "What it is about, as `translate status` names it at the end of a line: the eight letters and digits of a comment, old or new, or the word before a colon", Arity = arity };
}

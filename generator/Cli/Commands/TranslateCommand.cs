using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary><c>translate …</c>: the translators' commands, each a pure function of the content whose changes are written at the end.</summary>
internal sealed class TranslateCommand(GlobalOptions global)
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what would change; exit code 1 if anything would" };

    public Command ToCommand() => new("translate", "What translators and their editors need")
    {
        New(),
        new StatusCommand(global).ToCommand(),
        SyncFiles(),
        new CheckTranslations(global).ToCommand(),
        Accept(),
        Flag(),
        AdoptFile(),
        Sign(),
        RenamePage(),
        new ExchangeCommands(global).Export(),
        new ExchangeCommands(global).Import(),
    };

    private Command New()
    {
        var language = LanguageArgument();
        var pages = PagesArgument("The pages to begin, such as letter or press/epoch-times; without any, only the short words of menus and labels");
        var all = new Option<bool>("--all") { Description = "Every page that is not begun yet" };
        var command = new Command("new", "Begin a translation: files with every paragraph of the original in a comment, and room below it") { language, pages, all };
        return Writer(command, (project, arguments, _) =>
        {
            var tag = new LanguageTag(arguments.GetRequiredValue(language));
            return Scaffold.Run(project, tag, arguments.GetValue(all)
                ? [.. project.Site.Originals.Select(o => o.Name).Where(n => project.Tree.Find($"content/{tag}/{n}.md") is null)]
                : Choice(null, arguments.GetValue(pages)).Pages);
        });
    }

    private Command SyncFiles()
    {
        var languages = LanguageOption();
        var pages = PagesArgument("The pages to bring up to date; `strings` for the short words of menus and labels (default: all)");
        var prune = new Option<bool>("--prune") { Description = "Delete translations of paragraphs that the original does not have any more" };
        var command = new Command("sync", "Bring the comments above translated paragraphs up to date; no translated word is touched") { pages, languages, prune };
        return Writer(command, (project, arguments, _) =>
            Known(project, Choice(arguments.GetValue(languages), arguments.GetValue(pages)), choice =>
                Sync.Run(project, choice, arguments.GetValue(prune)) with { Findings = [.. Unread(project)] }));
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
        return Writer(command, (project, arguments, _) =>
            Known(project, Choice(null, [arguments.GetRequiredValue(page)]), choice => Flags.Accept(project, choice, arguments.GetValue(what))));
    }

    private Command Flag()
    {
        var page = PageArgument();
        var what = WhatArgument(ArgumentArity.ExactlyOne);
        var languages = LanguageOption();
        var command = new Command("flag", "Say that the old statement was wrong: readers see the original until a translator has corrected it") { page, what, languages };
        return Writer(command, (project, arguments, _) =>
            Known(project, Choice(arguments.GetValue(languages), [arguments.GetRequiredValue(page)]), choice =>
                Flags.Flag(project, choice, arguments.GetValue(what)!)));
    }

    private Command AdoptFile()
    {
        var language = LanguageArgument();
        var page = new Argument<string>("PAGE") { Description = "The page, such as letter or press/epoch-times" };
        var command = new Command("adopt", "Give comments to a translation that was made without them and has other paragraphs than its original") { language, page };
        return Writer(command, (project, arguments, _) => Sync.Adopt(
            project, new PageId(new PageName(arguments.GetRequiredValue(page)), new LanguageTag(arguments.GetRequiredValue(language)))));
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
        return Writer(command, (project, arguments, found) => SignPages.Run(
            project,
            Choice([arguments.GetRequiredValue(language)], arguments.GetRequiredValue(pages)),
            $"{arguments.GetValue(date) ?? global.Process.Now().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {arguments.GetValue(by)}".TrimEnd(),
            found));
    }

    private Command RenamePage()
    {
        var old = new Argument<string>("OLD") { Description = "The page's name, such as press/epoch-times" };
        var current = new Argument<string>("NEW") { Description = "Its new name" };
        old.Validators.Add(Usage.RefuseOption);
        var command = new Command("rename", "Give a page another name in every language, with the links that lead to it") { old, current };
        return Writer(command, (project, arguments, _) =>
            Rename.Run(project, new PageName(arguments.GetRequiredValue(old)), new PageName(arguments.GetRequiredValue(current))));
    }

    /// <summary>A command that changes files: they are written when all of it is decided, or only named with <c>--dry-run</c>.</summary>
    private Command Writer(Command command, Func<TranslationProject, ParseResult, ImmutableArray<Diagnostic>, CommandResult> work)
    {
        command.Add(_dryRun);
        global.SetAction(command, (session, arguments) => With(session, (campaign, project, found) =>
        {
            var result = work(project, arguments, found);
            var isDryRun = arguments.GetValue(_dryRun);
            var findings = isDryRun || result.Changes.IsEmpty ? result.Findings : [.. result.Findings, .. ChangeWriter.Write(campaign.Files, result.Changes)];
            Tell(session, result.Changes, findings, isDryRun);
            foreach (var message in result.Messages)
            {
                session.Terminal.Note(message);
            }

            var code = session.Report(findings, campaign.Files);
            return isDryRun && !result.Changes.IsEmpty ? Math.Max(code, ExitCode.Content) : code;
        }));
        return command;
    }

    /// <summary>Says which files were changed, or would be; those that could not be are in a finding.</summary>
    internal static void Tell(Session session, ImmutableArray<FileChange> changes, ImmutableArray<Diagnostic> findings, bool isDryRun)
    {
        foreach (var change in changes.Where(c => !findings.Any(f => f.Location?.Path.Value == c.Path)))
        {
            session.Terminal.Result($"{(isDryRun ? "would " : "")}{(change.After is null ? "delete" : change.Before is null ? "make" : "change")} {change.Path}");
        }
    }

    /// <summary>Does nothing about pages and languages that there are not.</summary>
    private static CommandResult Known(TranslationProject project, PageChoice choice, Func<PageChoice, CommandResult> work) =>
        choice.Unknown(project) is { IsEmpty: false } unknown ? new CommandResult([], [], unknown) : work(choice);

    /// <summary>Loads the content; what is wrong with the source keeps every command from working.</summary>
    internal static int With(Session session, Func<Campaign, TranslationProject, ImmutableArray<Diagnostic>, int> work)
    {
        if (Campaign.Find(session) is not { } campaign)
        {
            return ExitCode.Usage;
        }

        var (project, found) = TranslationProject.Load(campaign.Files);
        return project is null
            ? session.Report([.. found.Where(d => d.Severity == Severity.Error)], campaign.Files)
            : work(campaign, project, found);
    }

    private static IEnumerable<Diagnostic> Unread(TranslationProject project) => project.Unreadable.Order(StringComparer.Ordinal).Select(path => Diagnostic.At(
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

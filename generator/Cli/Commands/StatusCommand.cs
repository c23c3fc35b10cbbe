using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary><c>translate status</c>: how far the translations are, for people, for programs, and for the summary of a pull request.</summary>
internal sealed class StatusCommand(GlobalOptions global)
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "markdown";

    private readonly Option<string[]> _languages = TranslateCommand.LanguageOption();
    private readonly Argument<string[]> _pages = TranslateCommand.PagesArgument("The pages to look at; `strings` for the short words of menus and labels (default: all)");
    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for programs, markdown for the summary of a pull request",
        HelpName = "FORM",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<int?> _failUnder = new("--fail-under") { Description = "Exit with code 1 when a page is translated by less than this percentage", HelpName = "N" };
    private readonly Option<string?> _base = BaseOption.Create();

    public Command ToCommand()
    {
        _format.AcceptOnlyFromAmong(Text, Json, Markdown);
        var command = new Command("status", "How far each translation is, what is open, and what changed in the original") { _pages, _languages, _format, _base, _failUnder };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_base) is not null && result.GetValue(_format) != Markdown)
            {
                result.AddError("`--base` is for `--format markdown`; `translate check --base` names changed texts");
            }
        });
        global.SetAction(command, (session, arguments) =>
            TranslateCommand.With(session, (campaign, project, _) => Run(session, campaign, project, arguments)));
        return command;
    }

    private int Run(Session session, Campaign campaign, TranslationProject project, ParseResult arguments)
    {
        var choice = TranslateCommand.Choice(arguments.GetValue(_languages), arguments.GetValue(_pages));
        if (choice.Unknown(project) is { IsEmpty: false } unknown)
        {
            return session.Report(unknown, campaign.Files);
        }

        if (!BaseOption.TryLoad(session, arguments.GetValue(_base), out var before, out var faults))
        {
            return ExitCode.Usage;
        }

        var status = TranslationStatus.Of(project, choice);
        session.Terminal.Print(string.Concat(faults.Select(f => $"> ⚠ {(f.Location is { } place ? $"`{place.Path}`: " : "")}{f.Message}\n\n")));
        session.Terminal.Print(arguments.GetValue(_format) switch
        {
            Json => StatusJson.Of(status),
            Markdown => new StatusSummary(project, before).Of(status),
            _ => new StatusReport(status).ToString(),
        });
        if (arguments.GetValue(_format) == Text)
        {
            session.Terminal.Note("`build --review` shows what is open and each text beside its original: then open .review/translations.html");
        }

        return arguments.GetValue(_failUnder) is { } least && status.IsUnder(least) ? ExitCode.Content : ExitCode.Fine;
    }
}

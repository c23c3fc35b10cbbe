using Generator.Stages.Render.Views;

namespace Generator.Stages.Render;

/// <summary>The names that every template sees beside the builtins: the campaign, the page, the menu, and functions for words, dates and addresses.</summary>
internal static class PageGlobals
{
    private const string AssetFolder = "assets/";

    public static Dictionary<string, object?> Of(PageScope scope)
    {
        var globals = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["site"] = new SiteView(scope),
            ["page"] = new PageView(scope),
            ["nav"] = NavigationView.AllOf(scope),
        };
        foreach (var function in FunctionsOf(scope))
        {
            globals.Add(function.Name, function);
        }

        return globals;
    }

    private static ImmutableArray<HostFunction> FunctionsOf(PageScope scope) =>
    [
        new("t", 1, ["key"], args => Translate(scope, args)) { TakesNames = true },
        new("phrase", 1, ["key"], args => Phrase(scope, args)) { TakesNames = true },
        new("url", 1, ["name", "fragment"], args => PageUrl(scope, args)),
        new("asset", 1, ["name"], args => AssetUrl(scope, args.Text(0))),
        new("date_text", 1, ["date"], args => scope.Dates.Format(Date(args.Text(0)))),
        new("number_text", 1, ["number"], args => scope.Words.Digits.Of(args.Text(0))),
        new("date_iso", 1, ["date"], args => Date(args.Text(0)).ToString()),
    ];

    private static object Translate(PageScope scope, CallArguments args) => scope.Words.Fill(args.Text(0), args.Named);

    /// <summary>As <c>t</c>, for the text of an element: a string that is not translated yet is marked with its language.</summary>
    private static object Phrase(PageScope scope, CallArguments args) => scope.Foreign.Mark(
        Translate(scope, args), scope.Words.ForeignLanguageOf(args.Text(0), scope.Site.Config.SourceLanguage));

    private static string PageUrl(PageScope scope, CallArguments args)
    {
        var name = args.Text(0);
        var page = scope.Find(new PageName(name)) ?? throw new Refusal(
            $"there is no page `{name}`",
            Suggestion.DidYouMean(name, scope.Site.Languages[0].Summaries.Keys.Select(n => n.Value)));
        return scope.Hrefs.To(page.Path, args[1] is null ? page.Fragment : args.Text(1));
    }

    private static string AssetUrl(PageScope scope, string name) => scope.All.Files.TryGetValue(AssetFolder + name, out var asset)
        ? scope.Hrefs.To(asset.Path, null)
        : throw new Refusal($"there is no file templates/{AssetFolder}{name}", Suggestion.DidYouMean(AssetFolder + name, scope.All.Files.Keys));

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw new Refusal($"`{text}` is not a date", "give it a date of the page, such as `page.updated`");
}

namespace Generator.Stages.Render;

/// <summary>The functions that templates can call: words, dates and the addresses of pages and assets.</summary>
internal static class TemplateHost
{
    private const string AssetFolder = "assets/";

    public static TemplateFunctions FunctionsFor(PageScope scope) => new(
        new("t", 1, TemplateFunction.Unbounded, ["key"], args => Translate(scope, args)),
        new("phrase", 1, TemplateFunction.Unbounded, ["key"], args => Phrase(scope, args)),
        new("url", 1, 2, ["name", "fragment"], args => PageUrl(scope, args)),
        new("asset", 1, 1, ["name"], args => AssetUrl(scope, args.Text(0))),
        new("date_text", 1, 1, ["date"], args => scope.Dates.Format(Date(args.Text(0)))),
        new("date_iso", 1, 1, ["date"], args => Date(args.Text(0)).ToString()));

    private static Value Translate(PageScope scope, CallArgs args)
    {
        var values = args.Named;
        return scope.Words.Fill(args.Text(0), name => values is not null && values.TryGet(name, out var value) ? value : Value.Null);
    }

    /// <summary>As <c>t</c>, for the text of an element: a string that is not translated yet is marked with its language.</summary>
    private static Value Phrase(PageScope scope, CallArgs args) => scope.Foreign.Mark(
        Translate(scope, args), scope.Words.ForeignLanguageOf(args.Text(0), scope.Site.Config.SourceLanguage));

    private static Value PageUrl(PageScope scope, CallArgs args)
    {
        var name = args.Text(0);
        var page = scope.Find(new PageName(name)) ?? throw CallArgs.Fail(
            $"there is no page `{name}`",
            Suggestion.DidYouMean(name, scope.Site.Languages[0].Summaries.Keys.Select(n => n.Value)));
        return scope.Hrefs.To(page.Path, args[1].IsNull ? page.Fragment : args.Text(1));
    }

    private static Value AssetUrl(PageScope scope, string name)
    {
        if (!scope.All.Files.TryGetValue(AssetFolder + name, out var asset))
        {
            throw CallArgs.Fail(
                $"there is no file templates/{AssetFolder}{name}",
                Suggestion.DidYouMean(AssetFolder + name, scope.All.Files.Keys));
        }

        return scope.Hrefs.To(asset.Path, null);
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw CallArgs.Fail($"`{text}` is not a date", "give it a date of the page, such as `page.updated`");
}

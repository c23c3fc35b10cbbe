using Generator.Translations.Editions;

namespace Generator.Translations.Commands;

/// <summary>Makes the files in which a translation begins: every block and word of the source in a comment, and room below.</summary>
internal static class Scaffold
{
    private const string Help = """
        <!-- How to translate: write below each grey comment. Do not change the comments.
             When you see UPDATE, correct your text and delete the word UPDATE.
             Leave links, [^1] and [@…] as they are. A note to colleagues is a comment that starts with "note".
        -->


        """;

    /// <summary>The strings of a language, if it has none yet, and the pages that are asked for. A file that is there is never overwritten.</summary>
    public static WorkResult Run(Workspace workspace, LanguageTag language, ImmutableArray<PageName> pages)
    {
        if (language == workspace.SourceLanguage)
        {
            return WorkResult.Refused(Diagnostic.At(
                TranslationRules.NothingMatched, null, $"`{language}` is the language that the site is written in", "name the language to translate into"));
        }

        var strings = FormatData.PathOf(language).Value;
        var isNew = workspace.Tree.Find(strings) is null;
        var changes = workspace.Site.Originals
            .Where(o => pages.Contains(o.Name))
            .Select(o => new FileChange($"content/{language}/{o.Name}.md", null, Page(workspace, o)));
        var result = WorkResult.Of(isNew ? changes.Prepend(new FileChange(strings, null, StringsOf(workspace, language))) : changes);
        result = result with { Findings = [.. pages.Where(p => !workspace.Site.Originals.Any(o => o.Name == p)).Select(p => Unknown(p, workspace))] };
        return result with { Messages = [.. Messages(workspace, language, hasPages: !pages.IsEmpty, isNew)] };
    }

    private static IEnumerable<string> Messages(Workspace workspace, LanguageTag language, bool hasPages, bool isNew)
    {
        if (!hasPages)
        {
            yield return isNew
                ? $"Begin a page with `translate new {language} PAGE`; `translate status --lang {language}` lists them"
                : $"The words of the interface are begun already; begin a page with `translate new {language} PAGE`";
        }

        if (isNew && !LanguageData.Knows(language))
        {
            yield return $"The months and the forms of dates and numbers in {FormatData.PathOf(language)} are those of `{workspace.SourceLanguage}`: write your own";
        }

        if (!workspace.IsListed(language))
        {
            yield return $"Add `{language}` to `languages` in content/site.yml when its first page is ready";
        }
    }

    private static Diagnostic Unknown(PageName page, Workspace workspace) => Diagnostic.At(
        TranslationRules.NothingMatched,
        null,
        $"the source has no page `{page}`",
        Suggestion.DidYouMean(page.Value, workspace.Site.Originals.Select(o => o.Name.Value)));

    private static string Page(Workspace workspace, Original original)
    {
        var text = new StringBuilder("---\n");
        var fields = Reconciler.Fields(MatterWords.Of(original.Matter), [], workspace.Site.Glossary.Kept).Where(f => f.State == BlockState.Todo);
        text.AppendJoin('\n', fields.Select(f => Field(workspace, f))).Append("---\n\n").Append(Help);
        foreach (var block in original.Blocks.Where(b => !b.IsWordless))
        {
            text.Append(MarkerText.Write(workspace.SourceLanguage, States.Mark(block, BlockState.Todo))).Append("\n\n");
        }

        return text.ToString();
    }

    private static string StringsOf(Workspace workspace, LanguageTag language)
    {
        var source = workspace.Site.SourceStrings;
        var fields = LanguageStrings.Reconcile(workspace.Site, language).Fields;
        var data = LanguageData.Knows(language) ? "" : $"; these are those of {workspace.SourceLanguage}, so write your own";
        return $"# Dates and numbers: data, not words{data}\n" + LanguageData.Lines(language, source) + "\n"
            + string.Join('\n', fields.Where(f => f.State == BlockState.Todo).Select(f => Field(workspace, f)));
    }

    private static string Field(Workspace workspace, ReconciledField field) =>
        FieldLines.Write(workspace.SourceLanguage, field.Mark) + field.Key + ":\n";
}

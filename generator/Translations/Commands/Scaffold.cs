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
    public static CommandResult Run(TranslationProject project, LanguageTag language, ImmutableArray<PageName> pages)
    {
        if (language == project.SourceLanguage)
        {
            return CommandResult.Refused(CommandResult.Nothing(
                $"`{language}` is the language that the site is written in", "name the language to translate into"));
        }

        var strings = FormatData.PathOf(language).Value;
        var isNew = project.Tree.Find(strings) is null;
        var changes = project.Site.Originals
            .Where(o => pages.Contains(o.Name))
            .Select(o => new FileChange($"content/{language}/{o.Name}.md", null, Page(project, o)));
        var words = isNew
            ? new FileChange(strings, null, StringsOf(project, language))
            : project.Strings(PageChoice.All).Where(s => s.Language == language && (pages.IsEmpty || !s.File!.Fields.Any(f => FormatData.IsData(f.Key)))).Select(s => Sync.Strings(project, s)).FirstOrDefault();
        var result = CommandResult.Of(changes.Prepend(words));
        result = result with { Findings = [.. pages.Where(p => !project.Site.Originals.Any(o => o.Name == p)).Select(p => Unknown(p, project))] };
        return result with { Messages = [.. Messages(project, language, hasPages: !pages.IsEmpty, isNew)] };
    }

    private static IEnumerable<string> Messages(TranslationProject project, LanguageTag language, bool hasPages, bool isNew)
    {
        if (!hasPages)
        {
            yield return isNew
                ? $"Begin a page with `translate new {language} PAGE`; `translate status --lang {language}` lists them"
                : $"The words of the interface are begun already; begin a page with `translate new {language} PAGE`";
        }

        if (isNew && !LanguageData.Knows(language))
        {
            yield return $"The months and the forms of dates and numbers in {FormatData.PathOf(language)} are those of `{project.SourceLanguage}`: write your own";
        }

        if (!project.IsListed(language))
        {
            yield return $"Add `{language}` to `languages` in content/site.yml when its first page is ready";
        }
    }

    private static Diagnostic Unknown(PageName page, TranslationProject project) => CommandResult.Nothing(
        $"the source has no page `{page}`", Suggestion.DidYouMean(page.Value, project.Site.Originals.Select(o => o.Name.Value)));

    private static string Page(TranslationProject project, Original original)
    {
        var text = new StringBuilder("---\n");
        var fields = Reconciler.Fields(MatterWords.Of(original.Matter), [], project.Site.Glossary.Kept).Where(f => f.State == BlockState.Todo);
        text.AppendJoin('\n', fields.Select(f => Field(project, f))).Append("---\n\n").Append(Help);
        foreach (var block in original.Blocks.Where(b => !b.IsWordless))
        {
            text.Append(MarkerText.Write(project.SourceLanguage, States.Mark(block, BlockState.Todo))).Append("\n\n");
        }

        return text.ToString();
    }

    private static string StringsOf(TranslationProject project, LanguageTag language)
    {
        var source = project.Site.SourceStrings;
        var fields = LanguageStrings.Reconcile(project.Site, language).Fields;
        return LanguageData.Lines(language, source, []) + "\n"
            + string.Join('\n', fields.Where(f => f.State == BlockState.Todo).Select(f => Field(project, f)));
    }

    private static string Field(TranslationProject project, ReconciledField field) =>
        FieldLines.Write(project.SourceLanguage, field.Mark) + field.Key + ":\n";
}

/// <summary>How languages write dates and numbers, for a new <c>strings.yml</c>.</summary>
internal static class LanguageData
{
    public static bool Knows(LanguageTag language) => LanguageRow.Of(language).Formats.Any();

    /// <summary>The lines of a new file with a comment above; of a language whose row does not say, those of the source to start from.</summary>
    /// <param name="known">Keys that a file has already.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    public static string Lines(LanguageTag language, Strings source, ImmutableArray<string> known)
    {
        var lines = Knows(language)
            ? LanguageRow.Of(language).Formats.Select(e => (e.Key, e.Value))
            : source.ByKey
                .Where(s => FormatData.IsData(s.Key))
                .OrderBy(s => s.Value.Location)
                .Select(s => (s.Key, Value: s.Value.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)));
        var data = Knows(language) ? "" : $"; these are those of {source.Language}, so write your own";
        return $"# Dates and numbers: data, not words{data}\n" + string.Concat(lines.Where(l => !known.Contains(l.Key)).Select(l => $"{l.Key}: \"{l.Value}\"\n"));
    }
}

namespace Generator.Translations.Commands;

/// <summary>Writes that a second person has read a page: a hash of its words, the day, and whatever that person wants to say.</summary>
internal static class SignPages
{
    /// <param name="note">Never reaches the site.</param>
    /// <param name="found">All that was found in the content: a page with an error is not signed.</param>
    public static CommandResult Run(TranslationProject project, PageChoice choice, string note, ImmutableArray<Diagnostic> found)
    {
        var results = choice.Pages.Select(name => Sign(project, new PageId(name, choice.Languages[0]), note, found)).ToList();
        return new CommandResult([.. results.SelectMany(r => r.Changes)], [], [.. results.SelectMany(r => r.Findings)]);
    }

    private static CommandResult Sign(TranslationProject project, PageId id, string note, ImmutableArray<Diagnostic> found)
    {
        var page = project.Files.FirstOrDefault(p => p.Id == id);
        var path = $"content/{id.Language}/{id.Name}.md";
        if (page?.File is not { } file || page.Body.Mismatch is not null)
        {
            return Refuse(path, "there is no page to sign that could be read", "`translate status` lists the pages");
        }

        if (found.Any(d => d.Severity == Severity.Error && d.Location?.Path.Value == path))
        {
            return Refuse(path, "the page has errors", "mend them first: `translate check` lists them");
        }

        if (page.IsBehind)
        {
            return Refuse(path, "some of its blocks or words are still open", $"`translate status --lang {id.Language} {id.Name}` lists them");
        }

        var line = KeyLine.Write("reviewed", FieldLines.OnOneLine($"{SignOff.HashOf(page.Fields, page.Body)} {note}")) + "\n";
        var synced = Sync.Page(project, page with { Review = ReviewState.None }, prune: false);
        var text = synced?.After ?? file.Source.Text;
        return CommandResult.Of([project.Change(path, WithLine(text, line))]);
    }

    private static string WithLine(string text, string line)
    {
        var lines = new SourceText(new SourcePath(""), text);
        var end = Enumerable.Range(2, lines.LineCount).First(n => lines.Line(n).TrimEnd() == "---");
        var old = FieldLines.Read(lines, 2, end).FirstOrDefault(f => f.Key == "reviewed");
        var range = old?.Lines ?? new TextRange(lines.StartOf(end), lines.StartOf(end));
        var isBlank = old is not null || text.AsSpan(0, range.Start).EndsWith("\n\n");
        return TextEdit.Apply(text, [new TextEdit(range, (isBlank ? "" : "\n") + line)]);
    }

    private static CommandResult Refuse(string path, string message, string hint) =>
        CommandResult.Refused(Diagnostic.At(TranslationRules.NotSigned, Location.OfFile(new SourcePath(path)), message, hint));
}

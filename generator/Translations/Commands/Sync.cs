namespace Generator.Translations.Commands;

/// <summary>
/// Brings translated files up to date with the source: the comments above blocks and words, the line <c>released</c>,
/// the hash of a sign-off. Words stay byte for byte, but for characters in them that are errors and that nobody can see.
/// </summary>
internal static class Sync
{
    public const string StringsPage = "strings";

    public static CommandResult Run(TranslationProject project, PageChoice choice, bool prune) => CommandResult.Of(
        project.Files.Where(p => choice.Includes(p.Id)).Select(p => Page(project, p, prune))
            .Concat(project.Strings(choice).Select(s => Strings(project, s))));

    /// <summary>Gives markers to a file that has none, also where its structure is not that of its source.</summary>
    public static CommandResult Adopt(TranslationProject project, PageId id)
    {
        if (project.Files.FirstOrDefault(p => p.Id == id) is not { File: { } file } page)
        {
            return CommandResult.Refused(CommandResult.Nothing(
                $"there is no file content/{id.Language}/{id.Name}.md that could be read", "`translate status` lists the pages"));
        }

        var adopted = file.Segments is [{ Marker: null } segment] && page.Body.Mismatch is not null
            ? page with { Body = Unmarked.PairSimilar(page.Original.Blocks, segment) }
            : page;
        return CommandResult.Of([Page(project, adopted, prune: false)]);
    }

    /// <summary>The file of a page as it should be; nothing if it is.</summary>
    public static FileChange? Page(TranslationProject project, TranslatedPage page, bool prune)
    {
        var file = page.File!;
        var source = file.Source;
        ImmutableArray<TextEdit> edits =
        [
            .. new FieldEdits(source, MatterOf(file), project.SourceLanguage).Of(page.Fields, file.Copies),
            .. Review(page),
            .. Released(project, page),
            .. new BodyEdits(source, project.SourceLanguage, prune).Of(page.Body),
        ];
        return Change(project, source, edits);
    }

    public static FileChange? Strings(TranslationProject project, ReconciledStrings strings)
    {
        var source = strings.File!.Source;
        var edits = new FieldEdits(source, new TextRange(0, source.Text.Length), project.SourceLanguage).Of(strings.Fields, []);
        var data = MissingData(strings.File, project.Site.SourceStrings);
        return data.Length == 0 ? Change(project, source, edits) : project.Change(source.Path.Value, data + TextEdit.Apply(source.Text, edits));
    }

    /// <summary>A language that does not say how its dates are written could not publish a page.</summary>
    private static string MissingData(TranslatedStrings file, Strings source)
    {
        ImmutableArray<string> known = [.. file.Fields.Select(f => f.Key)];
        return known.Any(k => k.StartsWith("month.", StringComparison.Ordinal)) || !source.ByKey.ContainsKey("month.1") ? "" : LanguageData.Lines(file.Language, source, known) + "\n";
    }

    private static FileChange? Change(TranslationProject project, SourceText file, ImmutableArray<TextEdit> edits)
    {
        var text = edits.IsEmpty ? file.Text : TextEdit.Apply(file.Text, edits);
        var isRightToLeft = Directions.Of(WordsLanguage.Of(Location.OfFile(file.Path), project.SourceLanguage)) == Directions.RightToLeft;
        var seen = HiddenCharacters.Removed(new SourceText(file.Path, text), isRightToLeft);
        return edits.IsEmpty && seen == file.Text ? null : project.Change(file.Path.Value, seen);
    }

    /// <summary>The lines between the fences of the front matter.</summary>
    public static TextRange MatterOf(Translated file)
    {
        var source = file.Source;
        var closing = source.LineOf(Math.Max(0, file.BodyStart - 1));
        return new TextRange(source.StartOf(2), source.StartOf(closing));
    }

    /// <summary>A sign-off that somebody wrote by hand gets its hash; one that only an address changed under keeps being valid.</summary>
    private static IEnumerable<TextEdit> Review(TranslatedPage page)
    {
        if (page.File!.Review is not { } review)
        {
            return [];
        }

        var parts = review.Value.Value.Split(' ', 2);
        var note = !SignOff.IsHash(parts[0]) ? review.Value.Value : parts.ElementAtOrDefault(1) ?? "";
        var isMoved = page.Review == ReviewState.Valid && page.Body.Blocks.Any(b => b.Link is not null);
        return page.Review == ReviewState.Incomplete || isMoved
            ? [Line(review, $"{SignOff.HashOf(page.Fields, Unlinked(page.Body))} {note}".TrimEnd())]
            : [];
    }

    /// <summary>As it will be once changed addresses are in the text.</summary>
    private static Reconciled Unlinked(Reconciled body) => body with { Blocks = [.. body.Blocks.Select(b => b with { Link = null })] };

    private static TextEdit Line(TranslatedField field, string value) => new(field.Lines, KeyLine.Write(field.Key, value) + "\n");

    private static IEnumerable<TextEdit> Released(TranslationProject project, TranslatedPage page)
    {
        if (page.IsReleased || !page.IsPublished || !project.IsListed(page.Id.Language) || page.Original.Matter is EventMatter)
        {
            return [];
        }

        var end = MatterOf(page.File!).End;
        var isBlank = page.File!.Source.Text.AsSpan(0, end).EndsWith("\n\n");
        return [TextEdit.Insert(end, (isBlank ? "" : "\n") + "released: yes\n")];
    }
}

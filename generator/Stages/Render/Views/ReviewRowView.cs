namespace Generator.Stages.Render.Views;

/// <summary>A block or a word of front matter beside its source.</summary>
internal sealed class ReviewRowView(PageScope scope, ReviewText text, WorkshopPage page, ReviewRow row) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "id", "key", "state", "label", "is_open", "word", "source", "translation", "line", "line_url", "terms", "hints", "checks", "notes", "note_count",
    ];

    protected override Value? Member(string name) => name switch
    {
        "id" => row.Id,
        "key" => row.Key,
        "state" => Key,
        "label" => scope.Phrase("state." + Key),
        "is_open" => row.IsOpen,
        "word" => Word,
        "source" => text.Source(row),
        "translation" => text.Translation(row),
        "line" => row.Lines.First > 0 ? row.Lines.First : Value.Null,
        "line_url" => row.Lines.First > 0 ? scope.Repository.Line(page.Page.File!.Source.Path, row.Lines.First) : Value.Null,
        "terms" => List(row.Terms.RemoveAll(t => !t.Forms.ContainsKey(page.Page.Id.Language)), t => new TermView(t, page.Page.Id.Language)),
        "hints" => Value.List([.. row.Hints.Select(h => Value.String(h))]),
        "checks" => List<Diagnostic>([.. row.FindingsAmong(page.Working.Findings)], f => new CheckView(f)),
        "notes" => Value.List([.. (page.Working.ShowsNotes ? row.Comments.Notes : []).Select(n => Value.String(n))]),
        "note_count" => row.Comments.Notes.Count(),
        _ => Unknown,
    };

    private string Key => row.State == BlockState.UpdateWrong ? "update_wrong" : row.State.ToString().ToLowerInvariant();

    /// <summary>The word in the file that is to be deleted when the row is done.</summary>
    private Value Word => row.State switch
    {
        BlockState.Done => Value.Null,
        BlockState.UpdateWrong => "UPDATE!",
        _ => row.State.ToString().ToUpperInvariant(),
    };
}

/// <summary>A term of the glossary that a passage uses, with what is agreed on for it.</summary>
internal sealed class TermView(GlossaryTerm term, LanguageTag language) : View(["term", "forms", "avoid"])
{
    /// <summary>Of an inflected language the glossary lists many.</summary>
    private const int MostForms = 2;

    protected override Value? Member(string name) => name switch
    {
        "term" => term.Term,
        "forms" => Value.List([.. term.Forms[language].Take(MostForms).Select(f => Value.String(f))]),
        "avoid" => term.Kind == TermKind.Avoid,
        _ => Unknown,
    };
}

/// <summary>Something that is wrong with a file, in the words of the generator.</summary>
internal sealed class CheckView(Diagnostic found) : View(["name", "message", "line"])
{
    protected override Value? Member(string name) => name switch
    {
        "name" => found.Rule.Name,
        "message" => found.Message,
        "line" => found.Location is { IsWholeFile: false } at ? at.Line : Value.Null,
        _ => Unknown,
    };
}

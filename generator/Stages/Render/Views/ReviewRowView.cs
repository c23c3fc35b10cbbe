namespace Generator.Stages.Render.Views;

/// <summary>A block or a word of front matter beside its source.</summary>
internal sealed class ReviewRowView(PageScope scope, ReviewText text, PageStatus page, ReviewRow row)
{
    public string Id => row.Id;
    public string? Key => row.Key;
    public string State => row.State == BlockState.UpdateWrong ? "update_wrong" : row.State.ToString().ToLowerInvariant();
    public object Label => scope.Phrase("state." + State);
    public bool IsOpen => row.IsOpen;

    /// <summary>The word in the file that is to be deleted when the row is done.</summary>
    public string? Word => row.State switch
    {
        BlockState.Done => null,
        BlockState.UpdateWrong => "UPDATE!",
        _ => row.State.ToString().ToUpperInvariant(),
    };
    public object? Source => text.Source(row);
    public object? Translation => text.Translation(row);
    public int? Line => row.Lines.First > 0 ? row.Lines.First : null;
    public string? LineUrl => row.Lines.First > 0 ? scope.Repository.Line(page.Page.File!.Source.Path, row.Lines.First) : null;
    public ImmutableArray<TermView> Terms =>
        [.. row.Terms.Where(t => t.Forms.ContainsKey(page.Page.Id.Language)).Select(t => new TermView(t, page.Page.Id.Language))];
    public ImmutableArray<string> Hints => row.Hints;
    public ImmutableArray<CheckView> Checks => [.. row.FindingsAmong(page.Reviewed.Findings).Select(f => new CheckView(f))];
    public ImmutableArray<string> Notes => page.Reviewed.ShowsNotes ? [.. row.Comments.Notes] : [];
    public int NoteCount => row.Comments.Notes.Count();
}

/// <summary>A term of the glossary that a passage uses, with what is agreed on for it.</summary>
internal sealed class TermView(GlossaryTerm term, LanguageTag language)
{
    /// <summary>Of an inflected language the glossary lists many.</summary>
    private const int MostForms = 2;

    public string Term => term.Term;
    public ImmutableArray<string> Forms => [.. term.Forms[language].Take(MostForms)];
    public bool Avoid => term.Kind == TermKind.Avoid;
}

/// <summary>Something that is wrong with a file, in the words of the generator.</summary>
internal sealed class CheckView(Diagnostic found)
{
    public string Name => found.Rule.Name;
    public string Message => found.Message;
    public int? Line => found.Location is { IsWholeFile: false } at ? at.Line : null;
}

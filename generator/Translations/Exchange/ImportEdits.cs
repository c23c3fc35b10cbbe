namespace Generator.Translations.Exchange;

/// <summary>
/// Writes imported words into a file whose markers are in order, so that every text has its marker or comment line.
/// What stands between those that change stays byte for byte; comments within them stay too.
/// </summary>
internal sealed class ImportEdits(SourceText file, LanguageTag sourceLanguage)
{
    /// <param name="fields">The entries as they stand in the file.</param>
    /// <param name="body">Nothing for strings.</param>
    public IEnumerable<TextEdit> Of(IEnumerable<ImportChange> changes, ImmutableArray<ReconciledField> fields, Reconciled? body) =>
        changes.Select(change => change.Unit.Index < 0
            ? OfField(change, fields.First(f => f.Key == change.Entry.Key.Field))
            : OfBlock(change, body!.Blocks[change.Unit.Index], body));

    private TextEdit OfBlock(ImportChange change, ReconciledBlock block, Reconciled body)
    {
        var segment = body.Segments[block.Segment];
        var marker = MarkerText.Write(sourceLanguage, Marked(block.Mark, change.Word));
        var written = segment.Source.BodyRange.In(file.Text);
        var isLast = segment.Source.BodyRange.End == file.Text.Length;
        var words = change.Text is { } text ? Joined(CommentsIn(written, before: true), text, CommentsIn(written, before: false))
            : change.Note is { } note ? Joined(written.Trim(), MarkerText.Note(note))
            : null;
        return words is null
            ? new TextEdit(segment.Source.MarkerRange, marker)
            : new TextEdit(new TextRange(segment.Source.MarkerRange.Start, segment.Source.BodyRange.End), $"{marker}\n\n{words}\n{(isLast ? "" : "\n")}");
    }

    private static Marker Marked(Marker marker, MarkerWord word)
    {
        var isPending = MarkerWords.IsPending(word);
        return marker with { Word = word, Was = isPending ? marker.Was : null, Before = isPending ? marker.Before : null };
    }

    private static string Joined(params ReadOnlySpan<string> parts) => string.Join("\n\n", parts.ToArray().Where(p => p.Length > 0));

    /// <summary>The comments above the first word, or all others.</summary>
    private static string CommentsIn(string written, bool before)
    {
        var ranges = Comments.In(written).ToList();
        var leading = 0;
        var at = 0;
        while (leading < ranges.Count && string.IsNullOrWhiteSpace(written[at..ranges[leading].Start]))
        {
            at = ranges[leading++].End;
        }

        return string.Join("\n\n", (before ? ranges.Take(leading) : ranges.Skip(leading)).Select(r => r.In(written)));
    }

    private TextEdit OfField(ImportChange change, ReconciledField field)
    {
        var entry = field.Entry!;
        var comment = FieldLines.Write(sourceLanguage, Marked(field.Mark, change.Word));
        var note = change.Note is { } words ? FieldLines.NoteLine(words) : "";
        var line = change.Text is { } text ? KeyLine.Write(field.Key, text) : null;
        return line is null
            ? new TextEdit(entry.MarkLines, note + comment)
            : new TextEdit(new TextRange(entry.MarkLines.Start, entry.Lines.End), comment + Between(entry) + line + "\n");
    }

    /// <summary>Comments of people between the tool's and the key.</summary>
    private string Between(TranslatedField entry) => file.Text[entry.MarkLines.End..entry.Lines.Start];
}

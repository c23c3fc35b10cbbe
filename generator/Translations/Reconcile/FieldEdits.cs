namespace Generator.Translations.Reconcile;

/// <summary>
/// Brings the comment lines above words up to date, adds the keys that are missing, each behind the one before it in
/// the source, and writes the words of copied groups under their own keys. Words stay as they are.
/// </summary>
/// <param name="area">The entries: front matter between its fences, or the whole file.</param>
internal sealed class FieldEdits(SourceText file, TextRange area, LanguageTag sourceLanguage)
{
    private readonly ImmutableArray<TextEdit>.Builder _edits = ImmutableArray.CreateBuilder<TextEdit>();

    /// <param name="fields">In the order of the source.</param>
    /// <param name="copies">Entries that only repeat what is inherited.</param>
    public ImmutableArray<TextEdit> Of(ImmutableArray<ReconciledField> fields, ImmutableArray<TextRange> copies)
    {
        var added = new SortedDictionary<int, List<string>>();
        var place = area.Start;
        foreach (var field in fields)
        {
            if (field.Entry is { Lines.Length: > 0 } entry)
            {
                Edit(field, entry);
                place = entry.Lines.End;
            }
            else if (field.Entry is { } copied && (field.HasWords || field.Value?.Value != field.Source.Value))
            {
                Add(added, EndOf(copied.Lines.Start, copies), field);
            }
            else if (field.State == BlockState.Todo)
            {
                Add(added, place, field);
            }
        }

        foreach (var copy in copies)
        {
            _edits.Add(new TextEdit(new TextRange(copy.Start, SkipBlankLines(copy.End)), ""));
        }

        return [.. added.Select(a => TextEdit.Insert(SkipIfCopy(a.Key, copies), Spaced(a.Key, a.Value))), .. _edits];
    }

    private void Add(SortedDictionary<int, List<string>> added, int place, ReconciledField field)
    {
        var line = field.State == BlockState.Todo ? field.Key + ":\n" : field.Entry!.Rewritten!;
        (added.TryGetValue(place, out var texts) ? texts : added[place] = []).Add(FieldLines.Write(sourceLanguage, field.Mark) + line);
    }

    private void Edit(ReconciledField field, TranslatedField entry)
    {
        if (entry.Mark != field.Mark && !(entry.Mark is null && !field.HasWords))
        {
            var start = entry.MarkLines.Start;
            var typed = entry.Mark is { } old ? States.TypedIn(old, FieldLines.OnOneLine(field.Text)) : "";
            var note = typed.Length > 0 ? FieldLines.NoteLine(typed) : "";
            _edits.Add(new TextEdit(entry.MarkLines, BlankLineBefore(start) + note + FieldLines.Write(sourceLanguage, field.Mark)));
        }

        if (entry.Rewritten is { } line)
        {
            _edits.Add(new TextEdit(entry.Lines, line));
        }
    }

    private static int EndOf(int start, ImmutableArray<TextRange> copies) => copies.First(c => c.Start == start).End;

    /// <summary>What takes the place of a copied group stands behind the blank lines that go with it.</summary>
    private int SkipIfCopy(int at, ImmutableArray<TextRange> copies) => copies.Any(c => c.End == at) ? SkipBlankLines(at) : at;

    private int SkipBlankLines(int at) => Math.Min(area.End, LineForm.EndOf(file.Text, at, c => c == '\n'));

    /// <summary>A blank line on both sides, unless the file begins or ends there.</summary>
    private string Spaced(int at, List<string> texts)
    {
        var isLast = at >= area.End;
        var isBlankBehind = !isLast && file.Text[at] == '\n';
        return BlankLineBefore(at) + string.Join('\n', texts) + (isLast || isBlankBehind ? "" : "\n");
    }

    /// <summary>Between two entries git needs a line that neither side changes.</summary>
    private string BlankLineBefore(int at)
    {
        var before = file.Text.AsSpan(area.Start, at - area.Start);
        return before switch
        {
            [] => "",
            [.., '\n'] when IsBlankOrComment(at) => "",
            [.., '\n'] => "\n",
            _ => "\n\n",
        };
    }

    private bool IsBlankOrComment(int at) => file.Line(file.LineOf(at) - 1) is var line && (line.Length == 0 || line[0] == '#');
}

using System.Collections.Immutable;
using System.Text;
using Generator.Model;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>
/// Brings the comment lines above words up to date, and adds the keys that are missing, each behind the one before
/// it in the source. Words stay as they are.
/// </summary>
/// <param name="area">The entries: front matter between its fences, or the whole file.</param>
internal sealed class FieldEdits(SourceText file, TextRange area, LanguageTag sourceLanguage)
{
    /// <param name="fields">In the order of the source.</param>
    public ImmutableArray<TextEdit> Of(ImmutableArray<ReconciledField> fields)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var missing = new SortedDictionary<int, StringBuilder>();
        var place = area.Start;
        foreach (var field in fields)
        {
            if (field.Entry is { } entry)
            {
                Mark(edits, field, entry);
                place = entry.Lines.End;
            }
            else if (field.State == BlockState.Todo)
            {
                var text = missing.TryGetValue(place, out var begun) ? begun.Append('\n') : missing[place] = new StringBuilder();
                text.Append(FieldLines.Write(sourceLanguage, field.Mark)).Append(field.Key).Append(":\n");
            }
        }

        return [.. missing.Select(m => TextEdit.Insert(m.Key, Spaced(m.Key, m.Value))), .. edits];
    }

    private void Mark(ImmutableArray<TextEdit>.Builder edits, ReconciledField field, TranslatedField entry)
    {
        if (entry.Mark == field.Mark || (entry.Mark is null && field.State == BlockState.Done && IsWordless(field)))
        {
            return;
        }

        var start = entry.MarkLines.Start;
        edits.Add(new TextEdit(entry.MarkLines, BlankLineBefore(start) + FieldLines.Write(sourceLanguage, field.Mark)));
    }

    private static bool IsWordless(ReconciledField field) => !Words.AreIn(BlockText.Normalise(field.Source.Value));

    /// <summary>A blank line on both sides, unless the file begins or ends there.</summary>
    private string Spaced(int at, StringBuilder text)
    {
        var isLast = at >= area.End;
        var isBlankBehind = !isLast && file.Text[at] == '\n';
        return BlankLineBefore(at) + text + (isLast || isBlankBehind ? "" : "\n");
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

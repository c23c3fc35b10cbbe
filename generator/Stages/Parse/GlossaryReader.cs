namespace Generator.Stages.Parse;

/// <summary>
/// Reads <c>content/glossary.csv</c>: a line of headings (<c>term,kind,note</c> and the tags of languages), then a term
/// in each row. Several forms stand in one cell with <c>;</c> between them.
/// </summary>
internal sealed class GlossaryReader
{
    private static readonly ImmutableArray<string> FixedColumns = ["term", "kind", "note"];

    private static readonly FrozenDictionary<string, TermKind> Kinds =
        Enum.GetValues<TermKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly Findings _findings;
    private readonly Dictionary<string, int> _rowsOf = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LanguageTag?> _languages;

    private GlossaryReader(CsvRow head, Findings findings)
    {
        _findings = findings;
        _languages = [.. head.Cells.Skip(FixedColumns.Length).Select(cell => Language(cell.Trim(), head.Location))];
    }

    /// <param name="source">Nothing where the campaign has no glossary.</param>
    public static Glossary Read(SourceText? source, Findings findings)
    {
        if (source is null || CsvReader.Read(source, findings) is not [var head, .. var rows])
        {
            return Glossary.Empty;
        }

        if (!head.Cells.Take(FixedColumns.Length).Select(c => c.Trim()).SequenceEqual(FixedColumns))
        {
            findings.Add(
                TranslationCheckRules.GlossaryForm,
                head.Location,
                "the first line of the glossary does not name its columns",
                "begin it with `term,kind,note,` and the tags of the languages");
            return Glossary.Empty;
        }

        if (rows.Length > InputLimits.TableRows || head.Cells.Length > FixedColumns.Length + InputLimits.Languages)
        {
            findings.Add(
                TranslationCheckRules.GlossaryForm,
                rows.ElementAtOrDefault(InputLimits.TableRows)?.Location ?? head.Location,
                $"the glossary has {rows.Length} rows and {head.Cells.Length} columns, and at most {InputLimits.TableRows} and {FixedColumns.Length + InputLimits.Languages} are read",
                "keep the terms that translators ask for");
            return Glossary.Empty;
        }

        var reader = new GlossaryReader(head, findings);
        return new Glossary([.. rows.Select(reader.Term).OfType<GlossaryTerm>()]);
    }

    private LanguageTag? Language(string cell, Location location)
    {
        if (LanguageTag.TryParse(cell, out var tag, out var nearest))
        {
            return tag;
        }

        _findings.Add(
            TranslationCheckRules.GlossaryForm,
            location,
            $"the column `{cell}` is named by no tag of a language",
            nearest is null ? "write a tag such as `fr`" : $"write `{nearest}`");
        return null;
    }

    private GlossaryTerm? Term(CsvRow row)
    {
        var width = FixedColumns.Length + _languages.Length;
        var (term, word) = (row.Cells[0].Trim(), row.Cells.ElementAtOrDefault(1) ?? "");
        var isKind = Kinds.TryGetValue(word.Trim(), out var kind);
        (string Message, string Hint)? problem = row switch
        {
            _ when row.Cells.Length != width =>
                ($"this row has {row.Cells.Length} cells, and the first line {width}",
                 "separate the cells by commas, and put a cell that has a comma between double quotes"),
            _ when term.Length == 0 => ("this row has no term", "write the term of the source language in its first cell, or delete the row"),
            _ when term.Length > InputLimits.TermUnits =>
                ($"this term has {term.Length} characters, and at most {InputLimits.TermUnits} are looked for",
                 "write the words that translators ask for, and the rest as a note"),
            _ when (_rowsOf[term] = _rowsOf.GetValueOrDefault(term) + 1) > InputLimits.RowsOfTerm =>
                ($"there are more than {InputLimits.RowsOfTerm} rows of this term", "write several forms into one cell, with `;` between them"),
            _ when !isKind => ($"`{word}` is no kind of a term", Suggestion.DidYouMean(word, Kinds.Keys) ?? "write term, strict, keep or avoid"),
            _ => null,
        };
        if (problem is var (message, hint))
        {
            _findings.Add(TranslationCheckRules.GlossaryForm, row.Location, message, hint);
            return null;
        }

        var forms = _languages.Zip(row.Cells.Skip(FixedColumns.Length), (tag, cell) => (Tag: tag, Forms: Forms(cell)))
            .Where(f => f.Tag is not null && !f.Forms.IsEmpty)
            .DistinctBy(f => f.Tag)
            .ToFrozenDictionary(f => f.Tag!.Value, f => f.Forms);
        return new GlossaryTerm(term, kind, row.Cells[2].Trim(), forms);
    }

    private static ImmutableArray<string> Forms(string cell) =>
        [.. cell.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}

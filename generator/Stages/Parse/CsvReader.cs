namespace Generator.Stages.Parse;

/// <summary>
/// Reads a table of comma-separated values (RFC 4180): a cell in double quotes may hold commas, line ends and, doubled,
/// quotes. Lines without a cell are left out. By hand, for of the libraries Sylvan.Data.Csv ends at the first fault and
/// knows no column of it, and CsvHelper places a cell that is never closed at the end of the file, not where it begins,
/// and takes 20 ms before the first row.
/// </summary>
internal static partial class CsvReader
{
    public static ImmutableArray<CsvRow> Read(SourceText source, Findings findings)
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        var cells = new List<string>();
        var start = 0;
        for (var cell = Cell().Match(source.Text); cell.Success; cell = cell.NextMatch())
        {
            cells.Add(Text(cell, source, findings));
            if (cell.Groups["end"].Value == ",")
            {
                continue;
            }

            if (cells is not [""])
            {
                rows.Add(new CsvRow([.. cells], source.At(start, 0)));
            }

            cells.Clear();
            start = cell.Index + cell.Length;
        }

        return rows.ToImmutable();
    }

    private static string Text(Match cell, SourceText source, Findings findings)
    {
        var (quoted, plain) = (cell.Groups["quoted"], cell.Groups["plain"]);
        if (!quoted.Success && plain.ValueSpan.StartsWith('"'))
        {
            Report(plain.Index, "this quotation mark opens a cell that is never closed", "write `\"` where the cell ends");
        }
        else if (quoted.Success && plain.Length > 0)
        {
            Report(plain.Index, "text stands behind the quotation mark that closes its cell", "double the `\"` if it belongs to the text, or write a comma behind it");
        }

        return quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) + plain.Value;

        void Report(int offset, string message, string hint) =>
            findings.Add(TranslationCheckRules.GlossaryForm, source.At(offset, 1), message, hint);
    }

    /// <summary>What is in quotes is taken whole or not at all, so that one without an end is looked for only once.</summary>
    [GeneratedRegex("""\G("(?<quoted>(?>([^"]|"")*))")?(?<plain>[^,\r\n]*)(?<end>,|\r\n|\r|\n|\z)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();
}

/// <summary>A row of a table.</summary>
internal sealed record CsvRow(ImmutableArray<string> Cells, Location Location);

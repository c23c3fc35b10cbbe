namespace Generator.Stages.Parse;

/// <summary>
/// Reads a table of comma-separated values (RFC 4180): a cell in double quotes may hold commas, line ends and, doubled,
/// quotes. Lines without a cell are left out. One pass.
/// </summary>
internal sealed class CsvReader(SourceText source, Findings findings)
{
    private readonly ImmutableArray<CsvRow>.Builder _rows = ImmutableArray.CreateBuilder<CsvRow>();
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private int _rowStart;
    private int _at;

    private char Current => source.Text[_at];

    private bool AtEnd => _at >= source.Text.Length;

    public ImmutableArray<CsvRow> Read()
    {
        while (!AtEnd)
        {
            ReadCell();
        }

        EndRow();
        return _rows.ToImmutable();
    }

    private void ReadCell()
    {
        if (Current == '"' && _cell.Length == 0)
        {
            ReadQuoted();
            return;
        }

        switch (Current)
        {
            case ',':
                EndCell();
                break;
            case '\r' or '\n':
                EndRow();
                _rowStart = _at + 1;
                break;
            default:
                _cell.Append(Current);
                break;
        }

        _at++;
    }

    private void ReadQuoted()
    {
        var start = _at++;
        while (!AtEnd && (Current != '"' || (_at + 1 < source.Text.Length && source.Text[_at + 1] == '"')))
        {
            _cell.Append(Current);
            _at += Current == '"' ? 2 : 1;
        }

        if (AtEnd)
        {
            Report(start, "this quotation mark opens a cell that is never closed", "write `\"` where the cell ends");
            return;
        }

        _at++;
        if (!AtEnd && Current is not (',' or '\r' or '\n'))
        {
            Report(_at, "text stands behind the quotation mark that closes its cell", "double the `\"` if it belongs to the text, or write a comma behind it");
        }
    }

    private void Report(int offset, string message, string hint) =>
        findings.Add(TranslationCheckRules.GlossaryForm, source.At(offset, 1), message, hint);

    private void EndCell()
    {
        _cells.Add(_cell.ToString());
        _cell.Clear();
    }

    private void EndRow()
    {
        EndCell();
        if (_cells.Count > 1 || _cells[0].Length > 0)
        {
            _rows.Add(new CsvRow([.. _cells], source.At(Math.Min(_rowStart, source.Text.Length), 0)));
        }

        _cells.Clear();
    }
}

/// <summary>A row of a table.</summary>
internal sealed record CsvRow(ImmutableArray<string> Cells, Location Location);

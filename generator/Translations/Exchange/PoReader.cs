namespace Generator.Translations.Exchange;

/// <summary>
/// Reads PO files, whatever wrote them: strings over several lines, entries without a blank line between them, fuzzy
/// flags and previous texts. Entries that a tool has put aside (<c>#~</c>) are left out, and what tools take from us.
/// </summary>
internal sealed class PoReader
{
    private readonly SourceText _source;
    private readonly Findings _findings = new();
    private readonly ImmutableArray<PoEntry>.Builder _entries = ImmutableArray.CreateBuilder<PoEntry>();
    private readonly StringBuilder _text = new();
    private readonly List<string> _translator = [];
    private PoEntry _entry = PoEntry.Empty;
    private string _keyword = "";
    private bool _hasId;
    private bool _hasText;

    private PoReader(SourceText source) => _source = source;

    /// <summary>The entries in their order, the header first where there is one; none beside an error.</summary>
    public static Outcome<ImmutableArray<PoEntry>> Read(SourceText source) => new PoReader(source).ReadAll();

    private Outcome<ImmutableArray<PoEntry>> ReadAll()
    {
        for (var number = 1; number <= _source.LineCount && !_findings.HasErrors; number++)
        {
            var line = _source.Line(number).Trim();
            if (line.StartsWith('#'))
            {
                ReadComment(line, number);
            }
            else if (line.StartsWith('"'))
            {
                Continue(line, number);
            }
            else if (line.Length > 0)
            {
                ReadKeyword(line, number, isPrevious: false);
            }
        }

        EndEntry(_source.LineCount);
        return _findings.HasErrors ? _findings.With(ImmutableArray<PoEntry>.Empty) : _findings.With(_entries.ToImmutable());
    }

    private void ReadComment(string line, int number)
    {
        if (line is ['#', '~', ..])
        {
            return;
        }

        if (_hasText)
        {
            EndEntry(number);
        }

        var text = line.Length > 2 ? line[2..].Trim() : "";
        switch (line)
        {
            case ['#', '|', ..] when text.StartsWith('"'):
                Continue(text, number);
                break;
            case ['#', '|', ..]:
                ReadKeyword(text, number, isPrevious: true);
                break;
            case ['#', ',' or '=', ..]:
                _entry = _entry with { IsFuzzy = _entry.IsFuzzy || text.Split(',', StringSplitOptions.TrimEntries).Contains("fuzzy") };
                break;
            case ['#', '.' or ':', ..]:
                break;
            default:
                _translator.Add(line[1..].Trim());
                break;
        }
    }

    private void ReadKeyword(string line, int number, bool isPrevious)
    {
        var end = line.AsSpan().IndexOfAny(" \t\"");
        var keyword = end < 0 ? line : line[..end];
        if (!IsKnown(keyword))
        {
            Fail(number, $"`{keyword}` is no keyword of a PO file", "a text begins with `msgctxt`, `msgid` or `msgstr`");
            return;
        }

        EndString();
        if (!isPrevious && (keyword == "msgctxt" || (keyword == "msgid" && _hasId)) && (_hasId || _hasText))
        {
            EndEntry(number);
        }

        _keyword = (isPrevious ? "#|" : "") + keyword;
        if (keyword == "msgid" && !isPrevious)
        {
            _hasId = true;
        }
        else if (keyword.StartsWith("msgstr", StringComparison.Ordinal) && !_hasText)
        {
            _hasText = true;
            _entry = _entry with { Line = number };
        }

        Continue(end < 0 ? "" : line[end..].Trim(), number);
    }

    private static bool IsKnown(string keyword) =>
        keyword is "msgctxt" or "msgid" or "msgid_plural" or "msgstr" || keyword is ['m', 's', 'g', 's', 't', 'r', '[', .., ']'];

    private void Continue(string quoted, int number)
    {
        if (_keyword.Length == 0)
        {
            Fail(number, "this text belongs to nothing", "write `msgid` or `msgstr` before the quotation marks");
        }
        else if (PoString.Unquote(quoted, out var fault) is { } text)
        {
            _text.Append(text);
        }
        else
        {
            Fail(
                number,
                fault is null ? "this is not one text in quotation marks" : $"`{fault}` stands for no character",
                fault is null ? "write `\\\"` for quotation marks and `\\\\` for a backslash within it" : "write `\\\\` for a backslash itself");
        }
    }

    private void EndString()
    {
        var text = _text.ToString();
        _text.Clear();
        _entry = _keyword switch
        {
            "#|msgid" => _entry with { PreviousId = text },
            "msgctxt" => _entry with { Context = text },
            "msgid" => _entry with { Id = text },
            "msgstr" => _entry with { Text = text },
            "msgid_plural" => _entry with { IsPlural = true },
            ['m', 's', 'g', 's', 't', 'r', '[', ..] => _entry with { IsPlural = true },
            _ => _entry,
        };
        _keyword = "";
    }

    private void EndEntry(int number)
    {
        EndString();
        if (_hasId && _hasText)
        {
            _entries.Add(_entry with { TranslatorComments = [.. _translator] });
        }
        else if (_hasId || _hasText || _entry.Context is not null)
        {
            Fail(number, "the entry above is not whole", "every entry has a `msgid` and a `msgstr`");
        }

        _entry = PoEntry.Empty;
        _translator.Clear();
        (_hasId, _hasText) = (false, false);
    }

    private void Fail(int line, string message, string hint)
    {
        if (!_findings.HasErrors)
        {
            _findings.Add(ExchangeRules.Syntax, _source.LineAt(line), message, hint);
        }
    }
}

/// <summary>One entry of a gettext PO file, as the file says it.</summary>
/// <param name="Line">The line of <c>msgstr</c>, counted from one; zero for one that was never read.</param>
internal sealed record PoEntry(
    ImmutableArray<string> TranslatorComments,
    ImmutableArray<string> ExtractedComments,
    ImmutableArray<string> References,
    bool IsFuzzy,
    string? PreviousId,
    string? Context,
    string Id,
    string Text,
    bool IsPlural,
    int Line)
{
    public static PoEntry Empty { get; } = new([], [], [], false, null, null, "", "", false, 0);

    /// <summary>The first entry of a file tells about the file.</summary>
    public bool IsHeader => Id.Length == 0 && Context is null;
}

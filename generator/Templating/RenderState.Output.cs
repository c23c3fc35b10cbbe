using System.Buffers.Text;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>How text and values get into the output: escaping, auto-indent, the limits, the trace.</summary>
internal sealed partial class RenderState
{
    /// <summary>Where the language's own defaults cut what is printed, in UTF-16 units.</summary>
    private const int LanguageTextLimit = 1_048_576;

    private readonly bool _isPlain;
    private int _textLeft;
    private bool _isAfterNewLine;

    public Utf8Output Output { get; }

    public RenderTrace? Trace { get; }

    /// <summary>Whether text was cut.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What is written after each new line; nothing when auto-indent is off or nothing is indented.</summary>
    public string? Indent { get; set; }

    public bool IsAfterNewLine
    {
        get => _isAfterNewLine;
        set => _isAfterNewLine = value;
    }

    /// <summary>Writes text of the template, which is there encoded already.</summary>
    public void WriteLiteral(byte[] utf8, TextSpan span)
    {
        if (Trace is not null)
        {
            RecordLines(span);
        }

        if (_isPlain)
        {
            Output.Write(utf8);
            _budget.Wrote(utf8.Length);
            return;
        }

        WriteLaidOut(Source.Text.AsSpan(span.Start, span.End + 1 - span.Start));
    }

    /// <summary>Prints a value: escaped in a site build, unless it is markup already.</summary>
    public void Print(Value value, TextSpan span)
    {
        if (value.IsNull)
        {
            return;
        }

        if (Trace is not null)
        {
            Record(span);
        }

        switch (value.Kind)
        {
            case ValueKind.String when Options.EscapesHtml:
                WriteEscaped(value.AsText);
                break;
            case ValueKind.String:
                Write(value.AsText);
                break;
            case ValueKind.Html:
                WriteHtml(value);
                break;
            case ValueKind.Int or ValueKind.Long:
                WriteInteger(value.AsLong);
                break;
            default:
                PrintText(value, span);
                break;
        }
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (!_isPlain)
        {
            WriteLaidOut(text);
            return;
        }

        var before = Output.Length;
        Output.Write(text);
        _budget.Wrote(Output.Length - before);
    }

    /// <summary>What was written since a mark, taken out of the output again.</summary>
    public Value TakeFrom(int mark)
    {
        var utf8 = Output.Written[mark..];
        var text = Encoding.UTF8.GetString(utf8);
        var marks = Trace is null ? [] : MarksFrom(mark, utf8);
        Output.CutTo(mark);
        if (!Options.EscapesHtml)
        {
            return Value.String(text);
        }

        return marks.IsEmpty ? Value.Html(text) : Value.Html(new HtmlFragment(text, marks));
    }

    private void PrintText(Value value, TextSpan span)
    {
        try
        {
            var text = ValueText.Of(value, this);
            if (Options.EscapesHtml)
            {
                WriteEscaped(text);
            }
            else
            {
                Write(text);
            }
        }
        catch (TemplateFailure failure)
        {
            throw At(Options.AutoIndent ? Block : span, failure);
        }
    }

    private void Record(TextSpan span) => Trace!.Record(Output.Length, Places.Locate(Source, span));

    /// <summary>Each line of a literal by itself, for a literal may be long. Auto-indent, which would shift them, is off in a site build.</summary>
    private void RecordLines(TextSpan span)
    {
        var offset = Output.Length;
        for (var start = span.Start; start <= span.End;)
        {
            var end = Source.Text.IndexOf('\n', start, span.End + 1 - start) is var found and >= 0 ? found : span.End;
            Trace!.Record(offset, Places.Locate(Source, new TextSpan(start, end)));
            offset += Encoding.UTF8.GetByteCount(Source.Text.AsSpan(start, end + 1 - start));
            start = end + 1;
        }
    }

    private ImmutableArray<HtmlMark> MarksFrom(int mark, ReadOnlySpan<byte> utf8)
    {
        var marks = ImmutableArray.CreateBuilder<HtmlMark>();
        foreach (var entry in Trace!.TakeFrom(mark))
        {
            marks.Add(new HtmlMark(Encoding.UTF8.GetCharCount(utf8[..(entry.Offset - mark)]), entry.Location));
        }

        return marks.ToImmutable();
    }

    private void WriteHtml(Value html)
    {
        var text = html.AsText;
        if (Trace is not null)
        {
            foreach (var mark in html.Marks)
            {
                var offset = Math.Min(mark.Offset, text.Length);
                Trace.Record(Output.Length + Encoding.UTF8.GetByteCount(text.AsSpan(0, offset)), mark.Location);
            }
        }

        Write(text);
    }

    private void WriteInteger(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        if (_isPlain)
        {
            Output.Write(digits[..length]);
            _budget.Wrote(length);
            return;
        }

        Span<char> characters = stackalloc char[20];
        WriteLaidOut(characters[..Encoding.ASCII.GetChars(digits[..length], characters)]);
    }

    /// <summary>Short texts are looked through one by one: the first page need not wait for a table.</summary>
    private static int IndexOfMarkup(ReadOnlySpan<char> text)
    {
        if (text.Length > 32)
        {
            return text.IndexOfAny(Markup.Characters);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '&' or '<' or '>' or '"' or '\'')
            {
                return i;
            }
        }

        return -1;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = IndexOfMarkup(text);
            if (at < 0)
            {
                Write(text);
                return;
            }

            Write(text[..at]);
            Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }
    }

    /// <summary>Writes with the indent after each new line, on empty lines too, but not after a last new line.</summary>
    private void WriteLaidOut(ReadOnlySpan<char> text)
    {
        if (Indent is null)
        {
            _isAfterNewLine = text.IsEmpty ? _isAfterNewLine : text[^1] == '\n';
            WriteCut(text);
            return;
        }

        while (!text.IsEmpty)
        {
            if (_isAfterNewLine)
            {
                WriteCut(Indent);
                _isAfterNewLine = false;
            }

            var newLine = text.IndexOf('\n');
            if (newLine < 0)
            {
                WriteCut(text);
                return;
            }

            WriteCut(text[..(newLine + 1)]);
            _isAfterNewLine = true;
            text = text[(newLine + 1)..];
        }
    }

    private void WriteCut(ReadOnlySpan<char> text)
    {
        var before = Output.Length;
        if (text.Length <= _textLeft)
        {
            _textLeft -= Options.CutsText ? text.Length : 0;
            Output.Write(text);
        }
        else
        {
            Output.Write(text[.._textLeft]);
            Output.Write(IsCut ? "" : "...");
            _textLeft = 0;
            IsCut = true;
        }

        _budget.Wrote(Output.Length - before);
    }

    private static class Markup
    {
        public static readonly SearchValues<char> Characters = SearchValues.Create("&<>\"'");
    }
}

using Markdig.Syntax;

namespace Generator.Markdown.Writing;

/// <summary>
/// Collects HTML and the content lines that it is made from. Markdig's own <c>HtmlRenderer</c> was tried in place of this
/// folder: of the examples in <c>tests/specs</c> it writes three the same. It leaves apostrophes as they are, closes
/// empty elements, and knows no marks, ids of blocks, citations or text that is set apart; with renderers of our own for
/// all but emphasis and quotations nothing was left of it but a second way to escape.
/// </summary>
/// <param name="source">What the HTML is made from.</param>
internal sealed class HtmlBuilder(ComposedText source)
{
    private readonly StringBuilder _text = new(source.Text.Length * 2);
    private readonly List<(int Offset, SourceSpan Span)> _marks = [];

    /// <summary>From here on the HTML is made from a place.</summary>
    public HtmlBuilder Mark(SourceSpan span)
    {
        if (_marks.Count > 0 && _marks[^1].Offset == _text.Length)
        {
            _marks.RemoveAt(_marks.Count - 1);
        }

        _marks.Add((_text.Length, span));
        return this;
    }

    /// <summary>Markup of the writer's own.</summary>
    public HtmlBuilder Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Text of an author.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        HtmlText.Append(_text, text);
        return this;
    }

    /// <summary>Begins an element, with those of its attributes that have a value.</summary>
    public HtmlBuilder Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Text(value).Markup("\"");
            }
        }

        return Markup(">");
    }

    public HtmlBuilder Close(string name)
    {
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Ends an element and its line.</summary>
    public HtmlBuilder CloseLine(string name) => Close(name).Markup("\n");

    /// <summary>Ends the line, unless it has just begun.</summary>
    public HtmlBuilder EndLine() => Markup(_text.Length > 0 && _text[^1] != '\n' ? "\n" : "");

    /// <summary>Takes back spaces at the end.</summary>
    public HtmlBuilder TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        return this;
    }

    public HtmlFragment ToFragment() => new(_text.ToString(), () => [.. _marks.Select(mark => new HtmlMark(mark.Offset, source.At(mark.Span)))]);
}

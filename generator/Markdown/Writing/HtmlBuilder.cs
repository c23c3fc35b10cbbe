namespace Generator.Markdown.Writing;

/// <summary>Collects HTML and the content lines that it is made from.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<HtmlMark>.Builder _marks = ImmutableArray.CreateBuilder<HtmlMark>();

    /// <summary>From here on the HTML is made from a place.</summary>
    public void Mark(Location location)
    {
        if (_marks.Count > 0 && _marks[^1].Offset == _text.Length)
        {
            _marks.RemoveAt(_marks.Count - 1);
        }

        _marks.Add(new HtmlMark(_text.Length, location));
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

    /// <summary>An attribute within a tag that was begun.</summary>
    public HtmlBuilder Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        return Text(value).Markup("\"");
    }

    /// <summary>Ends the line, unless it has just begun.</summary>
    public HtmlBuilder EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Takes back spaces at the end.</summary>
    public void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    public HtmlFragment ToFragment() => new(_text.ToString(), _marks.ToImmutable());
}

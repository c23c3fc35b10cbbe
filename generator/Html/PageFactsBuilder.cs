namespace Generator.Html;

/// <summary>Gathers the facts of a page from a reader that reports what it meets in document order.</summary>
/// <param name="source">The page as it was read.</param>
internal sealed class PageFactsBuilder(string source)
{
    private readonly ImmutableArray<PageElement>.Builder _elements = ImmutableArray.CreateBuilder<PageElement>();
    private readonly ImmutableArray<PageText>.Builder _texts = ImmutableArray.CreateBuilder<PageText>();
    private readonly ImmutableArray<int>.Builder _comments = ImmutableArray.CreateBuilder<int>();
    private PageElement? _open;
    private int _last;
    private bool _hasDoctype;

    /// <param name="offset">Where the start tag begins; nothing, or no place in the source, where it was left out.</param>
    public void Open(string name, int? offset, ImmutableArray<PageAttribute> attributes)
    {
        _last = offset is { } known && known >= 0 && known <= source.Length ? known : Find("<" + name);
        _open = new PageElement(name, _elements.Count, _open, _last)
        {
            Attributes = attributes,
            FirstText = _texts.Count,
        };
        _elements.Add(_open);
    }

    public void Close()
    {
        _open!.Close(_elements.Count, _texts.Count);
        _open = _open.Parent;
    }

    /// <summary>Text outside of every element is white space between them and is left out.</summary>
    public void Text(string text)
    {
        if (_open is not null)
        {
            _texts.Add(new PageText(_open, text));
        }
    }

    public void Comment()
    {
        var offset = Find("<!--");
        _comments.Add(offset);
        _last = Math.Min(offset + 1, source.Length);
    }

    public void Doctype() => _hasDoctype = true;

    public PageFacts Build() => new(
        source, _hasDoctype, _elements.ToImmutable(), _texts.ToImmutable(), _comments.ToImmutable());

    private int Find(string text) =>
        source.IndexOf(text, _last, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found : _last;
}

namespace Generator.Html;

/// <summary>
/// What checks and bundles may ask of a page, and nothing of the parser that answered: its elements in document order,
/// its text, and where in the source each begins. A reader fills it in that order, then it does not change: an edit
/// makes another page. Two readers are equal when they fill it alike.
/// </summary>
/// <param name="source">The page as it was read.</param>
internal sealed class ParsedPage(string source)
{
    /// <summary>About as many as a page has, so that its lists need not grow.</summary>
    private const int UnitsPerElement = 40;

    private PageElement? _open;
    private int _last;

    public string Source => source;

    /// <summary>Whether it begins with a document type, without which browsers fall into quirks mode.</summary>
    public bool HasDoctype { get; set; }

    /// <summary>In document order; an element stands before what is in it.</summary>
    public List<PageElement> Elements { get; } = new(source.Length / UnitsPerElement);

    /// <summary>Every id, in document order.</summary>
    public IReadOnlySet<string> Ids => field ??= Elements.Select(e => e["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Every run of text in document order, those of scripts and styles among them.</summary>
    public List<PageText> Texts { get; } = new(2 * source.Length / UnitsPerElement);

    /// <summary>Where comments begin, in UTF-16 units of the source.</summary>
    public List<int> Comments { get; } = [];

    /// <summary>The text of its first heading of the first level, in one line; empty without one.</summary>
    public string Heading => First("h1")?.Line ?? "";

    /// <summary>The first element of a name.</summary>
    public PageElement? First(string name) => Elements.Find(e => e.Name == name);

    /// <summary>The first element of a name in one of another.</summary>
    public PageElement? First(string name, string within) => Elements.Find(e => e.Name == name && e.Closest(at => at.Name == within) is not null);

    /// <summary>The foot of the page, not that of a part of it.</summary>
    public PageElement? BodyFooter => Elements.Find(e => e is { Name: "footer", Parent.Name: "body" });

    /// <param name="offset">Where the start tag begins; where the reader does not know, the next place that could be it is taken.</param>
    public void Open(string name, int? offset, ImmutableArray<PageAttribute> attributes)
    {
        _last = offset is >= 0 && offset <= source.Length ? offset.Value : Find("<" + name);
        _open = new PageElement(this, _open, name, _last) { Attributes = attributes };
        Elements.Add(_open);
    }

    public void Close()
    {
        _open!.Close();
        _open = _open.Parent;
    }

    /// <summary>Text outside of every element is white space between them and is left out.</summary>
    public void Add(string text)
    {
        if (_open is not null)
        {
            Texts.Add(new PageText(_open, text));
        }
    }

    public void AddComment()
    {
        var offset = Find("<!--");
        Comments.Add(offset);
        _last = Math.Min(offset + 1, source.Length);
    }

    private int Find(string text) =>
        source.IndexOf(text, _last, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found : _last;
}

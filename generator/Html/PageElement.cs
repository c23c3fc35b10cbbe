namespace Generator.Html;

/// <summary>An element of a page. It is made open and does not change once its end was found.</summary>
internal sealed class PageElement(ParsedPage page, PageElement? parent, string name, int offset)
{
    public ParsedPage Page => page;

    /// <summary>Local name; in lower case, but for the few of SVG that have capitals.</summary>
    public string Name => name;

    public ImmutableArray<PageAttribute> Attributes { get; init; } = [];

    public PageElement? Parent => parent;

    /// <summary>Where its start tag begins, in UTF-16 units of the source.</summary>
    public int Offset => offset;

    /// <summary>Its place in document order, from zero.</summary>
    public int Index { get; } = page.Elements.Count;

    /// <summary>Index of the element after its last descendant.</summary>
    public int End { get; private set; }

    /// <summary>Index of the first run of text in it.</summary>
    public int FirstText { get; } = page.Texts.Count;

    /// <summary>Index of the run of text after its last.</summary>
    public int EndText { get; private set; }

    /// <summary>What is directly in it: elements, and runs of text where there is none.</summary>
    public IEnumerable<(PageElement? Element, string Text)> Children
    {
        get
        {
            var text = FirstText;
            for (var i = Index + 1; i < End; i = page.Elements[i].End)
            {
                var child = page.Elements[i];
                for (; text < child.FirstText; text++)
                {
                    yield return (null, page.Texts[text].Text);
                }

                yield return (child, "");
                text = child.EndText;
            }

            for (; text < EndText; text++)
            {
                yield return (null, page.Texts[text].Text);
            }
        }
    }

    /// <summary>All elements in it, in document order.</summary>
    public IEnumerable<PageElement> Inside => page.Elements.Skip(Index + 1).Take(End - Index - 1);

    /// <summary>The runs of text in it, in document order.</summary>
    public IEnumerable<PageText> Texts => page.Texts.Skip(FirstText).Take(EndText - FirstText);

    /// <summary>Its text and that of all in it, as <c>textContent</c> gives it.</summary>
    public string Text => EndText - FirstText == 1 ? page.Texts[FirstText].Text : string.Concat(Texts.Select(t => t.Text));

    /// <summary>Its words in one line, without the numbers of notes and sources, which say nothing away from their page.</summary>
    public string Line => string.Join(' ', string.Concat(Words.Select(t => t.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The runs of text in it that are no reference to a note or a source.</summary>
    public IEnumerable<PageText> Words => Texts.Where(t => t.Parent.Closest(e => e["role"] is "doc-noteref" or "doc-biblioref") is null);

    /// <summary>The value of an attribute, or nothing where it is not there.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var a in Attributes)
            {
                if (a.Name == attribute)
                {
                    return a.Value;
                }
            }

            return null;
        }
    }

    public bool Has(string attribute) => this[attribute] is not null;

    /// <summary>Whether one of the space-separated words of an attribute is this one, ASCII case aside.</summary>
    public bool HasWord(string attribute, string word) =>
        (this[attribute] ?? "").Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The nearest element of a kind: itself or one around it.</summary>
    public PageElement? Closest(Func<PageElement, bool> isMeant)
    {
        var at = this;
        while (at is not null && !isMeant(at))
        {
            at = at.Parent;
        }

        return at;
    }

    /// <summary>Where a piece of text stands that was found in it; its own place if it is written otherwise, as with entities.</summary>
    public int OffsetOf(string text) => page.Source.IndexOf(text, offset, StringComparison.Ordinal) is var found and >= 0 ? found : offset;

    internal void Close() => (End, EndText) = (page.Elements.Count, page.Texts.Count);
}

/// <summary>An attribute as it was written.</summary>
/// <param name="Prefix">Of a namespace, as in <c>xlink:href</c>; nothing where there is none.</param>
/// <param name="Name">Local name; in lower case, but for the few of SVG that have capitals.</param>
/// <param name="Value">Entities decoded; empty where none was given.</param>
internal readonly record struct PageAttribute(string? Prefix, string Name, string Value);

/// <summary>A run of text directly in an element, entities decoded.</summary>
internal readonly record struct PageText(PageElement Parent, string Text);

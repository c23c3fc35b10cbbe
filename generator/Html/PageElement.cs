namespace Generator.Html;

/// <summary>An element of a page. It is made open and does not change once its end was found.</summary>
internal sealed class PageElement(string name, int index, PageElement? parent, int offset)
{
    /// <summary>Local name; in lower case, but for the few of SVG that have capitals.</summary>
    public string Name { get; } = name;

    /// <summary>Its place in document order, from zero.</summary>
    public int Index { get; } = index;

    public PageElement? Parent { get; } = parent;

    /// <summary>Where its start tag begins, in UTF-16 units of the source.</summary>
    public int Offset { get; } = offset;

    public ImmutableArray<PageAttribute> Attributes { get; init; } = [];

    /// <summary>Index of the element after its last descendant.</summary>
    public int End { get; private set; }

    /// <summary>Index of the first run of text in it.</summary>
    public int FirstText { get; init; }

    /// <summary>Index of the run of text after its last.</summary>
    public int EndText { get; private set; }

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
    public bool HasWord(string attribute, string word)
    {
        var value = this[attribute].AsSpan();
        foreach (var range in value.Split(' '))
        {
            if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    internal void Close(int end, int endText) => (End, EndText) = (end, endText);
}

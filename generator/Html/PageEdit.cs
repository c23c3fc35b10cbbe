namespace Generator.Html;

/// <summary>What is to stand in the place of an element.</summary>
/// <param name="Name">Empty where its tags go and what is in it stays.</param>
/// <param name="Text">Stands in it instead of all that is; nothing where that stays.</param>
internal readonly record struct ElementEdit(string Name, ImmutableArray<PageAttribute> Attributes, string? Text)
{
    public static ElementEdit Keep(PageElement element) => new(element.Name, element.Attributes, null);
}

/// <summary>Copies a page and changes its elements one by one, for the copies of the site that are not pages.</summary>
/// <param name="edit">What becomes of an element; nothing where it goes with all that is in it.</param>
internal sealed class PageEdit(ParsedPage page, Func<PageElement, ElementEdit?> edit)
{
    private readonly ParsedPage _copy = new(page.Source) { HasDoctype = page.HasDoctype };

    public ParsedPage Run()
    {
        TryCopy(page.Elements[0]);
        return _copy;
    }

    /// <returns>Whether it, or what is in it, is still there.</returns>
    private bool TryCopy(PageElement element)
    {
        if (edit(element) is not { } edited)
        {
            return false;
        }

        if (edited.Name.Length == 0)
        {
            CopyInside(element);
            return true;
        }

        _copy.Open(edited.Name, element.Offset, edited.Attributes);
        if (edited.Text is { } text)
        {
            _copy.Add(text);
        }
        else
        {
            CopyInside(element);
        }

        _copy.Close();
        return true;
    }

    /// <summary>What is taken out from the beginning of a line takes the end of the line along.</summary>
    private void CopyInside(PageElement element)
    {
        var (isLineStart, endsLine) = (true, false);
        foreach (var (child, text) in element.Children)
        {
            if (child is not null)
            {
                isLineStart = endsLine = !TryCopy(child) && isLineStart;
                continue;
            }

            _copy.Add(endsLine && text.StartsWith('\n') ? text[1..] : text);
            (isLineStart, endsLine) = (text.EndsWith('\n'), false);
        }
    }
}

namespace Generator.Templating.Syntax;

/// <summary>
/// One string for each name of a template, found by its characters without making a string first. Names are
/// interned, so that the same name in two templates is the same string.
/// </summary>
internal sealed class NameTable
{
    private string?[] _names = new string?[64];
    private int _count;

    public string Of(ReadOnlySpan<char> text)
    {
        var slot = SlotOf(text);
        if (_names[slot] is { } known)
        {
            return known;
        }

        if (_count * 2 >= _names.Length)
        {
            Grow();
            slot = SlotOf(text);
        }

        _count++;
        return _names[slot] = string.Intern(text.ToString());
    }

    private int SlotOf(ReadOnlySpan<char> text)
    {
        var mask = _names.Length - 1;
        var slot = string.GetHashCode(text, StringComparison.Ordinal) & mask;
        while (_names[slot] is { } other && !text.SequenceEqual(other))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var before = _names;
        _names = new string?[before.Length * 2];
        foreach (var name in before)
        {
            if (name is not null)
            {
                _names[SlotOf(name)] = name;
            }
        }
    }
}

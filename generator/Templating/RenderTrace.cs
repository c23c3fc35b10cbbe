namespace Generator.Templating;

/// <summary>
/// Remembers which place wrote each piece of a page, so that a check of the rendered page can point to the
/// content or the template line to blame. Kept only when asked for.
/// </summary>
internal sealed class RenderTrace
{
    private readonly List<TraceEntry> _entries = [];

    /// <summary>The entries, by ascending offset.</summary>
    public IReadOnlyList<TraceEntry> Entries => _entries;

    /// <summary>The place that wrote the byte at an offset; nothing before the first entry.</summary>
    public Location? At(int offset)
    {
        var (low, high) = (0, _entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_entries[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : _entries[high].Location;
    }

    /// <param name="offset">Offset in UTF-8 bytes in the whole output, not below the last one recorded.</param>
    /// <param name="location">Who writes from there on.</param>
    public void Record(int offset, Location location) => _entries.Add(new TraceEntry(offset, location));

    /// <summary>Takes back the entries from an offset on: what they describe was captured, not written.</summary>
    public IReadOnlyList<TraceEntry> TakeFrom(int offset)
    {
        var first = _entries.FindIndex(e => e.Offset >= offset);
        if (first < 0)
        {
            return [];
        }

        var taken = _entries.GetRange(first, _entries.Count - first);
        _entries.RemoveRange(first, taken.Count);
        return taken;
    }
}

/// <summary>From this offset (UTF-8 bytes) on, a piece of the output was written by this place.</summary>
internal readonly record struct TraceEntry(int Offset, Location Location);

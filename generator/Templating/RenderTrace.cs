namespace Generator.Templating;

/// <summary>
/// Tells which place wrote each piece of a page, so that a check of the rendered page can point to the content or the
/// template line to blame. The page is rendered with a mark before each piece (U+FDD0, a number, U+FDD1: characters
/// that no text has), which goes wherever the text goes, be it captured; the marks are taken out at the end.
/// </summary>
internal sealed partial class RenderTrace
{
    private readonly List<Location> _places = [];
    private readonly List<TraceEntry> _entries = [];

    /// <summary>The entries, by ascending offset.</summary>
    public IReadOnlyList<TraceEntry> Entries => _entries;

    /// <summary>What to write before a piece.</summary>
    public string Mark(Location place)
    {
        _places.Add(place);
        return string.Create(CultureInfo.InvariantCulture, $"\uFDD0{_places.Count - 1}\uFDD1");
    }

    /// <summary>Markup with the places in the content that it was made from.</summary>
    public string Marked(HtmlFragment html)
    {
        var (result, written) = (new StringBuilder(), 0);
        foreach (var mark in html.Marks)
        {
            result.Append(html.Text, written, mark.Offset - written).Append(Mark(mark.Location));
            written = mark.Offset;
        }

        return result.Append(html.Text, written, html.Text.Length - written).ToString();
    }

    /// <summary>Takes the marks out of a page, and remembers where they stood.</summary>
    public void Read(string marked)
    {
        var (offset, read) = (0, 0);
        foreach (Match mark in Marks().Matches(marked))
        {
            var place = int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (place < _places.Count)
            {
                offset += Encoding.UTF8.GetByteCount(marked.AsSpan(read, mark.Index - read));
                read = mark.Index + mark.Length;
                _entries.Add(new TraceEntry(offset, _places[place]));
            }
        }
    }

    /// <summary>The place that wrote the byte at an offset; nothing before the first entry.</summary>
    public Location? At(int offset)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _entries[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _entries[low - 1].Location;
    }

    [GeneratedRegex("\uFDD0([0-9]{1,9})\uFDD1")]
    private static partial Regex Marks();
}

/// <summary>From this offset (UTF-8 bytes) on, a piece of the output was written by this place.</summary>
internal readonly record struct TraceEntry(int Offset, Location Location);

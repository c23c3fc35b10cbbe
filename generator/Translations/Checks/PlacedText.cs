namespace Generator.Translations.Checks;

/// <summary>Words of a translation with the way back to the place in the file where each stands.</summary>
internal sealed class PlacedText
{
    private readonly Func<int, int, Location> _at;

    private PlacedText(string text, Func<int, int, Location> at)
    {
        Text = text;
        _at = at;
    }

    public string Text { get; }

    public static PlacedText OfBlock(SourceText file, Block block)
    {
        var lines = new SourceText(file.Path, block.Text);
        return new PlacedText(block.Text, (offset, length) =>
        {
            var place = lines.At(offset, length);
            var number = block.LineNumbers[Math.Min(place.Line, block.LineNumbers.Length) - 1];
            var indent = Math.Max(0, file.Line(number).IndexOf(lines.Line(place.Line), StringComparison.Ordinal));
            return new Location(file.Path, number, place.Column + indent, place.Length);
        });
    }

    /// <summary>A value whose signs stand in the file as they are read has places; of any other only its beginning is known.</summary>
    public static PlacedText OfField(SourceText file, Located<string> value) => new(value.Value, (offset, length) =>
    {
        var start = value.Location;
        var written = start.IsWholeFile ? -1 : file.Line(start.Line).IndexOf(value.Value, Math.Min(start.Column - 1, file.Line(start.Line).Length), StringComparison.Ordinal);
        return written < 0 ? start : new Location(start.Path, start.Line, written + offset + 1, length);
    });

    public Location At(int offset, int length) => _at(offset, length);
}

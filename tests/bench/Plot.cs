namespace Bench;

/// <summary>Draws how ours compares with each peer, in doublings: bars go to the left where it needs less, to the right where it needs more.</summary>
internal static class Plot
{
    private const int One = 480;
    private const int Doubling = 50;
    private const int LineHeight = 22;

    public static string Draw(SortedDictionary<string, RowResult> results)
    {
        var bars = Row.All.Where(row => results.ContainsKey(row.Name)).SelectMany(row => Bars(row, results[row.Name])).ToList();
        var height = (bars.Count * LineHeight) + 40;
        var svg = new StringBuilder(FormattableString.Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 740 {height}\" font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"740\" height=\"{height}\" fill=\"#fff\"/>\n"));
        foreach (var power in Enumerable.Range(-3, 8))
        {
            var (x, label) = (One + (power * Doubling), power < 0 ? $"1/{1 << -power}" : $"{1 << power}");
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x} 24V{height}\" stroke=\"{(power == 0 ? "#000" : "#ccc")}\"/><text x=\"{x}\" y=\"18\" text-anchor=\"middle\">{label}</text>\n");
        }

        foreach (var (i, (name, ratio)) in bars.Index())
        {
            var (length, y) = ((int)(Math.Clamp(Math.Log2(ratio), -3, 4) * Doubling), 32 + (i * LineHeight));
            var (left, colour) = (One + Math.Min(length, 0), ratio <= 1 ? "#2a7" : "#c63");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{y}\" width=\"{Math.Abs(length)}\" height=\"15\" fill=\"{colour}\"/><text x=\"4\" y=\"{y + 12}\">{name}: {ratio:0.00}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(string Name, double Ratio)> Bars(Row row, RowResult result) =>
        from ours in row.Runners
        where ours.Tool == Tool.Ours
        from peer in row.Runners
        where peer.Tool != Tool.Ours && result.Runs.ContainsKey(peer.Name)
        let name = $"{row.Name} pages, {ours.Name.Replace("`", "", StringComparison.Ordinal)} : {peer.Name}"
        let pair = (Own: result.Of(ours.Name), Other: result.Of(peer.Name))
        from bar in new[]
        {
            ($"{name}, time", pair.Own.Wall / pair.Other.Wall),
            ($"{name}, processor", pair.Own.Processor / pair.Other.Processor),
            ($"{name}, memory", pair.Own.Memory / pair.Other.Memory),
        }
        select bar;
}

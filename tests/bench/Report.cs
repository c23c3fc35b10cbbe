using Tests.Shared;

namespace Bench;

/// <summary>Writes the tables of `README.md`, between its two comments, and the drawing, from all results that are kept.</summary>
internal static class Report
{
    private const string Begin = "<!-- measured -->";
    private const string End = "<!-- end of what is measured -->";

    public static void Write(SortedDictionary<string, RowResult> results)
    {
        var place = Repository.PathOf("tests/bench/README.md");
        var text = File.ReadAllText(place);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(place, $"{text[..begin]}\n\n{Targets(results)}{Figures(results)}{text[end..]}");
        File.WriteAllText(Repository.PathOf("tests/bench/ratios.svg"), Plot.Draw(results));
    }

    private static string Targets(SortedDictionary<string, RowResult> results)
    {
        var table = new StringBuilder("## Targets\n\n| what | before | target | measured | |\n|---|---|---|---|---|\n");
        foreach (var row in Row.All)
        {
            foreach (var target in row.Targets)
            {
                var value = results.TryGetValue(row.Name, out var result) ? target.Value(result.Of) : double.NaN;
                table.Append(CultureInfo.InvariantCulture, $"| {row.Title}: {target.What} | {target.Before} | ≤ {target.Limit}{target.Unit} | {Verdict(target, value)} |\n");
            }
        }

        return table.Append('\n').ToString();
    }

    private static string Verdict(Target target, double value) => double.IsNaN(value) ? "not measured | "
        : value <= target.Limit ? FormattableString.Invariant($"{value:0.00}{target.Unit} | met")
        : FormattableString.Invariant($"**{value:0.00}**{target.Unit} | missed: {value / target.Limit:0.0} times the target");

    private static string Figures(SortedDictionary<string, RowResult> results)
    {
        var text = new StringBuilder("## Figures\n\nMedians of the rounds, in turn; a ratio is ours to the peer's: below 1 we need less.\n");
        foreach (var (row, result) in Row.All.Where(row => results.ContainsKey(row.Name)).Select(row => (row, results[row.Name])))
        {
            var versions = string.Join(", ", result.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key} {v.Value}"));
            text.Append(CultureInfo.InvariantCulture, $"\n### {row.Title}\n\n{result.Date}; {versions}; {result.Machine}.\n\n");
            text.Append("| | rounds | time | processor | memory | page | ratios: time | processor | memory |\n|---|---|---|---|---|---|---|---|---|\n");
            foreach (var runner in row.Runners.Where(r => result.Runs.ContainsKey(r.Name)))
            {
                text.Append(Line(result, row.Runners[0], runner));
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Line(RowResult result, Runner ours, Runner runner)
    {
        var (own, other) = (result.Of(ours.Name), result.Of(runner.Name));
        var ratios = runner.Tool == Tool.Ours ? " | | "
            : FormattableString.Invariant($"{own.Wall / other.Wall:0.00} | {own.Processor / other.Processor:0.00} | {own.Memory / other.Memory:0.00}");
        var page = result.PageBytes.TryGetValue(runner.Name, out var bytes) ? FormattableString.Invariant($"{bytes:0} bytes") : "";
        return FormattableString.Invariant(
            $"| {runner.Name} | {result.Runs[runner.Name].Length} | {other.Wall:0.00} s | {other.Processor:0.00} s | {other.Memory:0} MiB | {page} | {ratios} |\n");
    }
}

/// <summary>Draws how ours compares with each peer: bars from 1 to the left where it needs less, to the right where it needs more.</summary>
internal static class Plot
{
    private const int Left = 330;
    private const int Doubling = 60;
    private const int LineHeight = 22;

    public static string Draw(SortedDictionary<string, RowResult> results)
    {
        var bars = Row.All.Where(row => results.ContainsKey(row.Name))
            .SelectMany(row => row.Runners.Where(r => r.Tool != Tool.Ours && results[row.Name].Runs.ContainsKey(r.Name)), (row, peer) => (row, peer))
            .SelectMany(pair => Ratios(pair.row, pair.peer, results[pair.row.Name]))
            .ToList();
        var height = (bars.Count * LineHeight) + 50;
        var svg = new StringBuilder(FormattableString.Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 {height}\" font-family=\"sans-serif\" font-size=\"13\">\n<title>Ours to the peer’s, below 1 we need less</title>\n<rect width=\"760\" height=\"{height}\" fill=\"#fff\"/>\n"));
        foreach (var power in Enumerable.Range(-5, 10))
        {
            var x = XOf(Math.Pow(2, power));
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x} 26V{height - 18}\" stroke=\"{(power == 0 ? "#000" : "#ccc")}\"/><text x=\"{x}\" y=\"18\" text-anchor=\"middle\">{(power < 0 ? $"1/{1 << -power}" : $"{1 << power}")}</text>\n");
        }

        for (var i = 0; i < bars.Count; i++)
        {
            var (name, ratio) = bars[i];
            var (x, one, y) = (XOf(ratio), XOf(1), 34 + (i * LineHeight));
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"4\" y=\"{y + 12}\">{name}: {ratio:0.00}</text><rect x=\"{Math.Min(x, one)}\" y=\"{y}\" width=\"{Math.Abs(x - one)}\" height=\"15\" fill=\"{(ratio <= 1 ? "#2a7" : "#c63")}\"/>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(string Name, double Ratio)> Ratios(Row row, Runner peer, RowResult result)
    {
        foreach (var ours in row.Runners.Where(r => r.Tool == Tool.Ours))
        {
            var (own, other) = (result.Of(ours.Name), result.Of(peer.Name));
            var name = $"{row.Title.Split(',', 3)[0]},{row.Title.Split(',', 3)[1].Replace(" pages", "", StringComparison.Ordinal)}, {ours.Name.Replace("`", "", StringComparison.Ordinal)} to {peer.Name}";
            yield return ($"{name}: time", own.Wall / other.Wall);
            yield return ($"{name}: processor", own.Processor / other.Processor);
            yield return ($"{name}: memory", own.Memory / other.Memory);
        }
    }

    /// <summary>A scale of doublings, from a thirty-second to sixteen.</summary>
    private static int XOf(double ratio) => Left + 130 + (int)(Math.Clamp(Math.Log2(ratio), -5, 4) * Doubling * 0.7);
}

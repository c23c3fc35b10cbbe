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
        var text = new StringBuilder("## Figures\n\nMedians of the rounds. A ratio is ours to the peer's: below 1 we need less.\n");
        foreach (var (row, result) in Row.All.Where(row => results.ContainsKey(row.Name)).Select(row => (row, results[row.Name])))
        {
            var versions = string.Join(", ", result.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key} {v.Value}"));
            text.Append(CultureInfo.InvariantCulture, $"\n### {row.Title}\n\n{result.Date}; {versions}; {result.Machine}.\n\n");
            text.Append("| | rounds | time | processor | memory | bytes a page | time, ours to it | processor | memory |\n|---|---|---|---|---|---|---|---|---|\n");
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
        var ratios = runner.Tool == Tool.Ours ? " | |"
            : FormattableString.Invariant($"{own.Wall / other.Wall:0.00} | {own.Processor / other.Processor:0.00} | {own.Memory / other.Memory:0.00}");
        var page = result.PageBytes.TryGetValue(runner.Name, out var bytes) ? FormattableString.Invariant($"{bytes:0}") : "";
        return FormattableString.Invariant(
            $"| {runner.Name} | {result.Runs[runner.Name].Length} | {other.Wall:0.00} s | {other.Processor:0.00} s | {other.Memory:0} MiB | {page} | {ratios} |\n");
    }
}

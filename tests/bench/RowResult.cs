using System.Runtime.InteropServices;
using System.Text.Json;
using Tests.Shared;

namespace Bench;

/// <summary>What a row brought, as it is kept for the report, so that rows may be measured on different days.</summary>
/// <param name="Versions">By the name of the tool; why it was left out where it was.</param>
/// <param name="Runs">By the name of the runner, in the order of the rounds.</param>
/// <param name="PageBytes">Bytes of a page on average, where peers write the same pages.</param>
internal sealed record RowResult(
    string Date, string Machine, Dictionary<string, string> Versions, Dictionary<string, Sample[]> Runs, Dictionary<string, double> PageBytes)
{
    private static readonly string Place = Repository.PathOf("tests/bench/results.json");

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The medians of a runner; not numbers where it did not run.</summary>
    public Sample Of(string runner) => Sample.MedianOf(Runs.GetValueOrDefault(runner) ?? []);

    /// <summary>Keeps the result of a row, or nothing of it.</summary>
    /// <returns>All results that are kept, by the names of their rows.</returns>
    public static SortedDictionary<string, RowResult> Keep(string row, RowResult? result)
    {
        var kept = File.Exists(Place) ? JsonSerializer.Deserialize<Dictionary<string, RowResult>>(File.ReadAllText(Place))! : [];
        var results = new SortedDictionary<string, RowResult>(kept, StringComparer.Ordinal);
        results.Remove(row);
        if (result is not null)
        {
            results[row] = result;
        }

        File.WriteAllText(Place, JsonSerializer.Serialize(results, Form) + "\n");
        return results;
    }
}

/// <summary>What the figures depend on beside the programs.</summary>
internal static class Machine
{
    public static string Describe() => FormattableString.Invariant(
        $"{Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):0} GiB, {Kernel()}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";

    private static string Kernel() => "Linux " + File.ReadAllText("/proc/sys/kernel/osrelease").Split('-')[0].Trim();
}

using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Bench;

/// <summary>Prints each workload as a ratio to the built-in engine, which no other machine changes much.</summary>
internal static class Ratios
{
    private static readonly string[] Workloads = ["RenderPage", "RenderRows", "ParsePage", "ParseRows"];

    public static void Print(Summary summary)
    {
        var results = summary.Reports.ToDictionary(
            r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            r => (Micro: r.ResultStatistics!.Median / 1000, Kilo: (r.GcStats.GetBytesAllocatedPerOperation(r.BenchmarkCase) ?? 0) / 1024.0));
        foreach (var workload in Workloads)
        {
            var own = results[workload + "BuiltIn"];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workload}: built-in {own.Micro:F1} µs, {own.Kilo:F0} KB"));
            foreach (var peer in new[] { "Handlebars", "Scriban" })
            {
                if (results.TryGetValue(workload + peer, out var other))
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {peer} {other.Micro:F1} µs, {other.Kilo:F0} KB: {other.Micro / own.Micro:F2} times the time, {own.Kilo / other.Kilo:F2} of the allocation here"));
                }
            }
        }
    }
}

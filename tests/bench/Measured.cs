using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Bench;

/// <summary>What one process and all that it started and waited for took.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Processor">Seconds of processor time, of the user and of the system.</param>
/// <param name="Memory">MiB that its largest process had in memory at most.</param>
internal sealed record Sample(double Wall, double Processor, double Memory)
{
    /// <summary>The medians, each of its own; not a number where there are none.</summary>
    public static Sample MedianOf(IReadOnlyCollection<Sample> samples) =>
        new(Median(samples.Select(s => s.Wall)), Median(samples.Select(s => s.Processor)), Median(samples.Select(s => s.Memory)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>
/// Runs a command and measures it. It is started by a process of its own, this program again, because what the system
/// counts for all processes that ended (getrusage of Linux) can be asked once a process. That one has 40 MiB itself,
/// below which no peak is seen: a new process begins with the pages of the one that started it.
/// </summary>
internal static class Measured
{
    public const string Option = "--measure";

    private const int Children = -1;

    /// <exception cref="InvalidOperationException">The command fails, or takes more than a quarter of an hour.</exception>
    public static Sample Run(string folder, IReadOnlyList<string> command, string? heapLimit = null)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Option, report, .. command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        if (heapLimit is not null)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = heapLimit;
        }

        var (code, said) = Wait(start);
        var sample = code == 0 ? JsonSerializer.Deserialize<Sample>(File.ReadAllText(report))! : null;
        File.Delete(report);
        return sample ?? throw new InvalidOperationException($"`{string.Join(' ', command)}` ended with {code} in {folder}:\n{said}");
    }

    /// <summary>Runs a command that is not measured.</summary>
    public static (int Code, string Said) Run(string folder, string program, params string[] arguments) => Wait(
        new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true });

    /// <summary>The part of the process that measures.</summary>
    /// <returns>The exit code of the command.</returns>
    public static int RunHere(string report, IReadOnlyList<string> command)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)))!;
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        var usage = new long[18];
        _ = GetResourceUsage(Children, usage);
        File.WriteAllText(report, JsonSerializer.Serialize(new Sample(
            Math.Round(wall, 3), Math.Round(usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), 3), Math.Round(usage[4] / 1024.0, 1))));
        return process.ExitCode;
    }

    private static (int Code, string Said) Wait(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(15)))
        {
            process.Kill(entireProcessTree: true);
        }

        var said = output.Result + errors.Result;
        return (process.ExitCode, said[^Math.Min(said.Length, 2_000)..]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}

using System.Diagnostics;

namespace Generator.Tests.Hostile;

/// <summary>
/// A test that runs in a process of its own, with a gigabyte of heap, and takes one input after another: it ends where
/// one of them takes more than five seconds of processor time. A busy machine changes nothing.
/// </summary>
internal static class WatchedProcess
{
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs an explicit test of this assembly; null, or what is wrong.</summary>
    /// <param name="argument">What the test reads from <c>CHILD</c>.</param>
    /// <param name="folder">Where the test says what it is at, by <see cref="At"/>.</param>
    public static async Task<string?> Run(Type test, string method, string argument, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [test.Assembly.Location, "-explicit", "only", "-method", $"{test.FullName}.{method}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
        start.Environment["CHILD"] = argument;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var isSlow = Watch(process, folder);
        return isSlow ? $"{Now(folder)} takes more than {MostProcessorTime}"
            : process.ExitCode != 0 ? $"{Now(folder)}: {await output}"
            : null;
    }

    /// <summary>Says in the process what it is at.</summary>
    public static void At(string folder, string input) => File.WriteAllText(Path.Join(folder, "now"), input);

    /// <summary>What the process was last at.</summary>
    public static string Now(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Join(folder, "now"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>Waits for the end; ends the process, and says so, where one input takes too long.</summary>
    private static bool Watch(Process process, string folder)
    {
        var (input, since) = ("", TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(250)))
        {
            var (now, used) = (Now(folder), TimeOf(process) ?? since);
            (input, since) = now == input ? (input, since) : (now, used);
            if (input.Length > 0 && used - since > MostProcessorTime)
            {
                process.Kill(entireProcessTree: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing where it has just ended.</summary>
    private static TimeSpan? TimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Generator.Tests.Hostile;

/// <summary>
/// Mutations of everything that people send, kind by kind, each kind in a process of its own with a gigabyte of heap:
/// every input ends in findings, without an exception, and within five seconds of processor time. <c>FUZZ_SECONDS</c>
/// says how long all kinds together take, <c>FUZZ_SEED</c> goes through other inputs. What failed is written to a file
/// and belongs into <c>tests/hostile</c>.
/// </summary>
public class FuzzTests
{
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(5);

    private static readonly string Seed = Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "20200909";

    private static readonly int Seconds = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "15", CultureInfo.InvariantCulture);

    public static TheoryData<string> Kinds => [.. FuzzKind.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_mutation_ends_in_findings(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("fuzz-").FullName;
        var start = new ProcessStartInfo("dotnet", [typeof(FuzzTests).Assembly.Location, "-explicit", "only", "-method", $"{typeof(FuzzTests).FullName}.{nameof(Child)}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
        start.Environment["FUZZ_CHILD"] = $"{kind} {Seed} {Seconds * 1000 / FuzzKind.Names.Length} {folder}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var isSlow = Watch(process, folder);

        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: seed {Seed}, {NumberIn(folder)} inputs");
        Assert.False(isSlow, $"{kind}, seed {Seed}, number {NumberIn(folder)} takes more than {MostProcessorTime}: {Path.Join(folder, "input")}");
        Assert.True(process.ExitCode == 0, $"{kind}, seed {Seed}, number {NumberIn(folder)}: {Path.Join(folder, "input")}\n{await output}");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What runs in the other process; it never runs by itself.</summary>
    [Fact(Explicit = true)]
    public void Child()
    {
        var arguments = Environment.GetEnvironmentVariable("FUZZ_CHILD")!.Split(' ', 4);
        var (kind, folder) = (FuzzKind.Of(arguments[0]), arguments[3]);
        var mutator = new Mutator(kind, int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var end = Environment.TickCount64 + int.Parse(arguments[2], CultureInfo.InvariantCulture);
        for (var number = 0; number == 0 || Environment.TickCount64 < end; number++)
        {
            var input = mutator.Input(number);
            File.WriteAllBytes(Path.Join(folder, "input"), input);
            File.WriteAllText(Path.Join(folder, "number"), number.ToString(CultureInfo.InvariantCulture));
            Assert.DoesNotContain(kind.Take(input, number), found => found.Rule.Id.StartsWith("GEN", StringComparison.Ordinal));
        }
    }

    /// <summary>Waits for the end; ends the process, and says so, where one input takes too long.</summary>
    private static bool Watch(Process process, string folder)
    {
        var (number, since) = ("", TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(250)))
        {
            var (now, used) = (NumberIn(folder), process.TotalProcessorTime);
            (number, since) = now == number ? (number, since) : (now, used);
            if (number.Length > 0 && used - since > MostProcessorTime)
            {
                process.Kill(entireProcessTree: true);
                return true;
            }
        }

        return false;
    }

    private static string NumberIn(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Join(folder, "number"));
        }
        catch (IOException)
        {
            return "";
        }
    }
}

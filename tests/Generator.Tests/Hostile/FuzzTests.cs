using System.Globalization;

namespace Generator.Tests.Hostile;

/// <summary>
/// Mutations of everything that people send, kind by kind, each kind in a process of its own with a gigabyte of heap:
/// every input ends in findings, without an exception, and within five seconds of processor time. <c>FUZZ_SECONDS</c>
/// says how long all kinds together take, <c>TESTS_SEED</c> goes through other inputs. What failed is written to a file
/// and belongs into <c>tests/hostile</c>.
/// </summary>
public class FuzzTests
{
    private static readonly string Seed = Extent.Seed.ToString(CultureInfo.InvariantCulture);

    private static readonly int Seconds = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "8", CultureInfo.InvariantCulture);

    /// <summary>A process takes seconds to begin, so a short run has one for all kinds.</summary>
    public static TheoryData<string> Kinds => Seconds < 60 ? [string.Join('+', FuzzKind.Names)] : [.. FuzzKind.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_mutation_ends_in_findings(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("fuzz-").FullName;

        var wrong = await WatchedProcess.Run(typeof(FuzzTests), nameof(Child), $"{kind} {Seed} {Seconds * 1000 / FuzzKind.Names.Length} {folder}", folder);

        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: seed {Seed}, {WatchedProcess.Now(folder)} inputs");
        Assert.True(wrong is null, $"{kind}, seed {Seed}, {Path.Join(folder, "input")}, number {wrong}");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What runs in the other process; it never runs by itself.</summary>
    [Fact(Explicit = true)]
    public void Child()
    {
        var arguments = Environment.GetEnvironmentVariable("CHILD")!.Split(' ', 4);
        foreach (var kind in arguments[0].Split('+'))
        {
            Mutate(kind, int.Parse(arguments[1], CultureInfo.InvariantCulture), int.Parse(arguments[2], CultureInfo.InvariantCulture), arguments[3]);
        }
    }

    /// <summary>Compiling the program takes seconds on a busy machine, and is no fault of the first input.</summary>
    private static void Mutate(string name, int seed, int milliseconds, string folder)
    {
        var kind = FuzzKind.Of(name);
        var mutator = new Mutator(kind, seed);
        WatchedProcess.At(folder, "");
        kind.Take(kind.Encoding.GetBytes(kind.Samples[0]), 0);
        var end = Environment.TickCount64 + milliseconds;
        for (var number = 0; number == 0 || Environment.TickCount64 < end; number++)
        {
            var input = mutator.Input(number);
            File.WriteAllBytes(Path.Join(folder, "input"), input);
            WatchedProcess.At(folder, $"{name} {number.ToString(CultureInfo.InvariantCulture)}");
            Assert.DoesNotContain(kind.Take(input, number), found => found.Rule.Id.StartsWith("GEN", StringComparison.Ordinal));
        }
    }
}

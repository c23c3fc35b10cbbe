namespace Tests.Shared;

/// <summary>
/// How far the tests go that could go on for ever. Plain <c>dotnet test</c> tries a sample that shows every kind of case,
/// and the same in every run, so that nothing fails which nobody changed. With the variable <c>TESTS</c> set to <c>all</c>
/// every page is opened, and the laws are tried at length on cases that no run had before, for half an hour or more;
/// a failure names the seed of its case.
/// </summary>
internal static class Extent
{
    public static bool IsAll { get; } = Environment.GetEnvironmentVariable("TESTS") == "all";

    /// <summary>Of everything that is made at random. <c>TESTS_SEED</c> repeats a run.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("TESTS_SEED"), out var seed) ? seed
        : IsAll ? Random.Shared.Next(1_000_000_000) : 1;

    /// <summary>Languages whose like a plain run tries: it has one that is written from left to right, one that is not, and one without spaces.</summary>
    private static readonly string[] Others = ["es", "fr", "ru", "zh-hant"];

    /// <summary>Whether what costs seconds is tried in a language.</summary>
    /// <param name="name">The language, or a name that ends in it, such as <c>letter-ar</c>.</param>
    public static bool IsTried(string name) => IsAll || !Others.Any(other => $"-{name}".EndsWith($"-{other}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Seeds of random runs, each a case of its own with its seed in its name.</summary>
    public static TheoryData<int> Seeds(int sample, int all) => [.. Enumerable.Range(Seed, IsAll ? all : sample)];

    /// <summary>Cases of a generated property.</summary>
    public static int Cases(int sample) => IsAll ? 50 * sample : sample;
}

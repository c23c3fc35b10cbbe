namespace Tests.Shared;

/// <summary>
/// How far the tests go that could go on for ever. Plain <c>dotnet test</c> tries a sample that shows every kind of case;
/// with the variable <c>TESTS</c> set to <c>all</c> every page is opened and the laws are tried at length, for half an hour or more.
/// </summary>
internal static class Extent
{
    public static bool IsAll { get; } = Environment.GetEnvironmentVariable("TESTS") == "all";

    /// <summary>Seeds of random runs: so many in the sample, else so many as make the steps of the long form.</summary>
    /// <param name="length">Steps of a run.</param>
    public static TheoryData<int> Seeds(int sample, int length) => [.. Enumerable.Range(1, IsAll ? AllSteps / length : sample)];

    /// <summary>Cases of a generated property.</summary>
    public static int Cases(int sample) => IsAll ? 10 * sample : sample;

    private const int AllSteps = 12_000;
}

using System.Globalization;

namespace Generator.Tests.Support;

/// <summary>How far the laws of translations are tried: a sample in the suite, or as many steps as <c>TRANSLATION_STEPS</c> says.</summary>
internal static class RandomSteps
{
    /// <summary>One seed for each run of steps.</summary>
    /// <param name="ordinarily">Runs in the suite.</param>
    /// <param name="length">Steps of a run.</param>
    public static TheoryData<int> Seeds(int ordinarily, int length) => [.. Enumerable.Range(1, Asked is { } steps ? Math.Max(1, steps / length) : ordinarily)];

    private static int? Asked =>
        int.TryParse(Environment.GetEnvironmentVariable("TRANSLATION_STEPS"), CultureInfo.InvariantCulture, out var steps) ? steps : null;
}

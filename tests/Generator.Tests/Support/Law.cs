using FsCheck;

namespace Generator.Tests.Support;

/// <summary>
/// What must hold for every generated case: how many are tried, and which, is said by <see cref="Extent"/>. Nothing is
/// printed of success, for the runner reads the results from the same output.
/// </summary>
internal static class Law
{
    /// <param name="cases">In a plain run.</param>
    /// <param name="size">The greatest number of pieces in a case.</param>
    public static Config Of(int cases, int size) => Config.QuickThrowOnFailure
        .WithMaxTest(Extent.Cases(cases))
        .WithEndSize(size)
        .WithReplay((ulong)Extent.Seed, 1)
        .WithQuietOnSuccess(true);
}

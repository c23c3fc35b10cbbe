namespace Generator.Stages.Check;

/// <summary>What the checks must know beside the files.</summary>
/// <param name="BaseUrl">Where the site will be published; ends with <c>/</c>.</param>
/// <param name="Root">Full path of the campaign's folder on this machine, which must not be published.</param>
/// <param name="Weigh">Whether pages are to be light enough for a slow connection; a copy to be read offline uses none.</param>
/// <param name="Notes">What translators wrote for one another, which must not be published.</param>
internal sealed record CheckOptions(Uri? BaseUrl, string? Root, bool Weigh, ReviewNotes Notes, CancellationToken Cancellation);

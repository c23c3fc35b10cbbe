namespace Generator.Model;

/// <summary>Every file of the site as it will be written, but for the list of digests that is made from them.</summary>
/// <param name="Files">In the order of the plan: ordinal by path.</param>
internal sealed record RenderedSite(ImmutableArray<OutputFile> Files);

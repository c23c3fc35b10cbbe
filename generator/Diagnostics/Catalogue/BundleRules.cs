namespace Generator.Diagnostics;

/// <summary>The rules about bundles (BND).</summary>
internal static class BundleRules
{
    public static readonly Rule LongPath = new("BND0001", "long-path", Severity.Error, "What an archive holds can be unpacked on every system.");

    public static readonly Rule LongMetadata = new("BND0002", "long-metadata", Severity.Error, "What libraries show of an archive fits where they show it.");

    public static readonly Rule ArchiveIcon = new("BND0003", "archive-icon", Severity.Error, "An archive for Kiwix has an icon of the size that readers ask for.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [LongPath, LongMetadata, ArchiveIcon];
}

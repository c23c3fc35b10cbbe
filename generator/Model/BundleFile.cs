namespace Generator.Model;

/// <summary>One download: a file that carries the site.</summary>
/// <param name="Name">The name below <c>downloads/</c>: neutral, for it stands in lists of downloads.</param>
/// <param name="Language">The language of its readers; nothing for the whole site.</param>
/// <param name="Format">The name of the format that made it, such as <c>zip</c>.</param>
internal sealed record BundleFile(string Name, LanguageTag? Language, string Format, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where in the site it lies.</summary>
    public OutputPath Path => OutputPath.Of(WellKnownPages.DownloadFolder + "/" + Name);
}

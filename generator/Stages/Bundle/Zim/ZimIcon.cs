namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The picture by which a library shows an archive: the icon of the site, which has the size that readers ask for.
/// A picture is not scaled here, for that would need a decoder.
/// </summary>
internal static class ZimIcon
{
    /// <summary>In pixels.</summary>
    public const int Side = 48;

    public const string MediaType = "image/png";

    private const string Icon = "assets/icon.png";

    /// <summary>Where a PNG says its width, then its height (PNG, third edition, section 11.2.1).</summary>
    private const int WidthAt = 16;

    /// <summary>The icon; nothing after the finding if there is none of this size.</summary>
    public static ReadOnlyMemory<byte> In(RenderedSite site, Findings findings)
    {
        var icon = site.Files.FirstOrDefault(file => file.Path.Value == Icon);
        if (icon is not null && SizeOf(icon.Bytes.Span) == (Side, Side))
        {
            return icon.Bytes;
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"{Side} × {Side}");
        findings.Add(
            BundleRules.ArchiveIcon,
            Location.OfFile(new SourcePath("templates/" + Icon)),
            $"an archive for Kiwix shows the site by `{Icon}`, which must be there and have {size} pixels",
            $"put a PNG of {size} pixels there");
        return default;
    }

    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) => png.Length < WidthAt + (2 * sizeof(int))
        ? default
        : (BinaryPrimitives.ReadInt32BigEndian(png[WidthAt..]), BinaryPrimitives.ReadInt32BigEndian(png[(WidthAt + sizeof(int))..]));
}

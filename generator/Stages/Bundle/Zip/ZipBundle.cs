namespace Generator.Stages.Bundle.Zip;

/// <summary>
/// The folder of the site as a ZIP archive: one folder inside, in it the pages as they are, a text that says what to
/// open, and a list of digests. It links to nothing outside, so it works wherever it is unpacked.
/// </summary>
internal sealed class ZipBundle : IBundleFormat
{
    public string Name => "zip";

    public bool ForWholeSite => true;

    public Outcome<BundleFile> Make(OfflineSite site)
    {
        var files = site.Rendered.Files;
        var digests = Checksums.Of(files.Select(file => KeyValuePair.Create(file.Path, Fingerprint.Of(file.Bytes.Span))));
        var folder = BundleNames.Archive(site.Site) + "/";
        ImmutableArray<ZipEntry> entries =
        [
            .. files
                .Select(file => new ZipEntry(folder + file.Path, file.Bytes))
                .Append(new ZipEntry(folder + Checksums.FileName, digests.ToBytes()))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
        var bytes = ZipWriter.Write(entries, site.Site.Now);
        return new(
            new BundleFile(BundleNames.Archive(site, ".zip"), site.Language, Name, "application/zip", bytes),
            [.. files.Where(file => folder.Length + file.Path.Value.Length > InputLimits.PathUnits).Select(TooLong)]);
    }

    private static Diagnostic TooLong(OutputFile file) => Diagnostic.At(
        BundleRules.LongPath,
        (file.Origin.Content ?? file.Origin.Template) is { } path ? Location.OfFile(path) : null,
        $"`{file.Path}` is too long a path for an archive, whose folder stands before it",
        "shorten the name of the file");
}

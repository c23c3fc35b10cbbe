namespace Generator.Stages.Check;

/// <summary>The files of the site, by the questions that links ask.</summary>
internal sealed class SiteFiles
{
    private readonly FrozenDictionary<string, int> _indices;
    private readonly FrozenDictionary<string, string> _spelling;
    private readonly FrozenSet<string> _folders;
    private readonly FrozenDictionary<string, int> _styleSheets;

    public SiteFiles(ImmutableArray<OutputFile> files)
    {
        _indices = Enumerable.Range(0, files.Length).ToFrozenDictionary(i => files[i].Path.Value, StringComparer.Ordinal);
        _spelling = files.Select(f => f.Path.Value)
            .DistinctBy(p => p, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(p => p, StringComparer.OrdinalIgnoreCase);
        _folders = files.SelectMany(f => RelativePath.FoldersAbove(f.Path.Value)).ToFrozenSet(StringComparer.Ordinal);
        _styleSheets = files.Where(f => f.MediaType == "text/css")
            .ToFrozenDictionary(f => f.Path.Value, f => Weight.CompressedSize(f.Bytes.Span), StringComparer.Ordinal);
    }

    public IEnumerable<string> Paths => _indices.Keys;

    /// <summary>Whether the site has such a file: the lists of digests are written with it, when all else is known.</summary>
    public bool Contains(string path) => _indices.ContainsKey(path)
        || path == Checksums.FileName
        || (path == WellKnownPages.DownloadFolder + "/" + Checksums.FileName && HasFolder(WellKnownPages.DownloadFolder));

    /// <summary>The place of a file in the list of files.</summary>
    public int? IndexOf(string path) => _indices.TryGetValue(path, out var index) ? index : null;

    /// <summary>Whether there is a folder of this path, given without a slash at the end; the root is the empty path.</summary>
    public bool HasFolder(string path) => path.Length == 0 || _folders.Contains(path);

    /// <summary>How a path is really written that differs at most in its capitals.</summary>
    public string? SpellingOf(string path) => _spelling.GetValueOrDefault(path);

    /// <summary>Bytes of a style sheet as it is sent, compressed; zero where there is none.</summary>
    public int CompressedSizeOf(string styleSheet) => _styleSheets.GetValueOrDefault(styleSheet);
}

using System.Collections.Concurrent;

namespace Generator.Stages.Check;

/// <summary>The files of the site, by the questions that links ask. They need not be there yet, only to be known by name.</summary>
internal sealed class SiteFiles
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _spelling;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Dictionary<string, int> _styleSheets;
    private readonly ConcurrentDictionary<string, string?> _hints = new(StringComparer.Ordinal);

    /// <param name="paths">Of all files, in their order.</param>
    /// <param name="styleSheets">Those of media type <c>text/css</c>.</param>
    public SiteFiles(IEnumerable<OutputPath> paths, IEnumerable<OutputFile> styleSheets)
    {
        foreach (var path in paths)
        {
            _indices.Add(path.Value, _indices.Count);
        }

        _spelling = new(() => Paths.DistinctBy(p => p, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, StringComparer.OrdinalIgnoreCase));
        _folders = new(() => Paths.SelectMany(RelativePath.FoldersAbove).ToHashSet(StringComparer.Ordinal));
        _styleSheets = styleSheets.ToDictionary(f => f.Path.Value, f => Weight.CompressedSize(f.Bytes.Span), StringComparer.Ordinal);
    }

    public int Count => _indices.Count;

    private IEnumerable<string> Paths => _indices.Keys;

    /// <summary>Whether the site has such a file: the lists of digests are written with it, when all else is known.</summary>
    public bool Contains(string path) => _indices.ContainsKey(path)
        || path == Checksums.FileName
        || (path == WellKnownPages.DownloadFolder + "/" + Checksums.FileName && HasFolder(WellKnownPages.DownloadFolder));

    /// <summary>The place of a file in the list of files.</summary>
    public int? IndexOf(string path) => _indices.TryGetValue(path, out var index) ? index : null;

    /// <summary>Whether there is a folder of this path, given without a slash at the end; the root is the empty path.</summary>
    public bool HasFolder(string path) => path.Length == 0 || _folders.Value.Contains(path);

    /// <summary>How a path is really written that differs at most in its capitals.</summary>
    public string? SpellingOf(string path) => _spelling.Value.GetValueOrDefault(path);

    /// <summary>The hint for a path that is missing, which is looked for once, on however many pages it stands.</summary>
    public string? DidYouMean(string path) => _hints.GetOrAdd(path, missing => Suggestion.DidYouMean(missing, Paths));

    /// <summary>Bytes of a style sheet as it is sent, compressed; zero where there is none.</summary>
    public int CompressedSizeOf(string styleSheet) => _styleSheets.GetValueOrDefault(styleSheet);
}

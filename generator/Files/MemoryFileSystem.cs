namespace Generator.Files;

/// <summary>A folder that exists only in memory: for sites that are served but not written, and for tests.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private readonly SortedDictionary<string, Stored> _entries = new(StringComparer.Ordinal);

    public string Name => "";

    /// <summary>Puts a symbolic link at a path, to see that nobody follows it.</summary>
    public void AddLink(string path) => _entries[path] = new Stored([], EntryKind.Link, FileEntry.OrdinaryMode);

    /// <summary>Changes the mode of a file, to see that it is noticed.</summary>
    public void SetMode(string path, UnixFileMode mode) => _entries[path] = _entries[path] with { Mode = mode };

    public FileEntry? Find(string path)
    {
        var parts = RelativePath.Split(path);
        for (var i = 1; i <= parts.Length; i++)
        {
            if (_entries.TryGetValue(string.Join('/', parts[..i]), out var stored) && (i == parts.Length || stored.Kind == EntryKind.Link))
            {
                return stored.As(parts[^1]);
            }
        }

        return parts.Length == 0 || Below(path).Any() ? new FileEntry(parts.LastOrDefault(""), EntryKind.Folder, 0, null) : null;
    }

    public ImmutableArray<FileEntry> List(string folder)
    {
        Resolve(folder);
        var start = folder.Length == 0 ? 0 : folder.Length + 1;
        return
        [
            .. Below(folder)
                .Select(path => path[start..].Split('/')[0])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => Find(RelativePath.Join(folder, name)))
                .OfType<FileEntry>(),
        ];
    }

    public byte[] Read(string path, int limit)
    {
        var bytes = Resolve(path)?.Bytes ?? throw new FileSystemException(DiskProblem.Vanished, path, null);
        return bytes.Length > limit ? throw new FileSystemException(DiskProblem.TooLong, path, null) : [.. bytes];
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Resolve(path);
        if (Find(path) is { IsFolder: true } || RelativePath.FoldersAbove(path).Any(_entries.ContainsKey))
        {
            throw new FileSystemException(DiskProblem.Other, path, null);
        }

        _entries[path] = new Stored(bytes.ToArray(), EntryKind.File, FileEntry.OrdinaryMode);
    }

    public void Move(string from, string to)
    {
        var stored = Resolve(from) ?? throw new FileSystemException(DiskProblem.Vanished, from, null);
        Write(to, stored.Bytes);
        _entries[to] = stored;
        _entries.Remove(from);
    }

    public void Delete(string path)
    {
        Resolve(path);
        _entries.Remove(path);
    }

    /// <summary>Folders exist only as long as something is in them.</summary>
    public void DeleteFolder(string path)
    {
        Resolve(path);
        if (Below(path).Any())
        {
            throw new FileSystemException(DiskProblem.Other, path, null);
        }
    }

    public void SetOrdinaryMode(string path)
    {
        Resolve(path);
        SetMode(path, FileEntry.OrdinaryMode);
    }

    private Stored? Resolve(string path) => Find(path) is { IsLink: true }
        ? throw new FileSystemException(DiskProblem.Link, path, null)
        : _entries.GetValueOrDefault(path);

    private IEnumerable<string> Below(string folder) => folder.Length == 0
        ? _entries.Keys
        : _entries.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private sealed record Stored(byte[] Bytes, EntryKind Kind, UnixFileMode Mode)
    {
        public FileEntry As(string name) => new(name, Kind, Bytes.Length, Mode);
    }
}

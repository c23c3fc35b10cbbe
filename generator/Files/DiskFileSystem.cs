using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Generator.Files;

/// <summary>
/// A folder of the disk. Every part of a path below it is looked at before it is used, because the system
/// itself would follow links, also in the middle of a path.
/// </summary>
internal sealed class DiskFileSystem : IFileSystem
{
    private const UnixFileMode FolderMode = FileEntry.OrdinaryMode
        | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>On two cores 442 files take a second one by one, and with four or more at once a fifth to a tenth of that.</summary>
    private const int WritesAtOnce = 8;

    /// <summary>From so many on it is quicker to wait once for all that anybody has written to the disk.</summary>
    private const int ManyFiles = 100;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly string _prefix;

    /// <summary>While many files are changed: the folders that were found to be none but folders.</summary>
    private volatile ConcurrentDictionary<string, bool>? _seen;

    /// <param name="root">Need not exist; links on the way to it are the caller's choice and are followed.</param>
    /// <param name="name">What messages put before its paths, or nothing.</param>
    public DiskFileSystem(string root, string name)
    {
        Name = name;
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _prefix = Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar;
    }

    public string Name { get; }

    /// <summary>A path with every link on its way followed, so that two ways to one folder are seen to be the same.</summary>
    public static string RealPath(string path) => DiskErrors.Translated(path, () => Followed(path));

    public FileEntry? Find(string path) => Guarded(path, () =>
    {
        var parts = RelativePath.Split(path);
        var current = _root;
        var found = parts.Length == 0 ? EntryOf(new FileInfo(current), "") : null;
        for (var i = 0; i < parts.Length; i++)
        {
            current = Path.Join(current, parts[i]);
            if (i < parts.Length - 1 && _seen?.ContainsKey(current) == true)
            {
                continue;
            }

            found = EntryOf(new FileInfo(current), parts[i]);
            if (found is not { IsFolder: true })
            {
                return found is { IsLink: true } || i == parts.Length - 1 ? found : null;
            }

            _seen?.TryAdd(current, true);
        }

        return found;
    });

    public ImmutableArray<FileEntry> List(string folder) => Guarded(folder, () =>
    {
        var info = new DirectoryInfo(Resolve(folder));
        return !info.Exists
            ? []
            : info.EnumerateFileSystemInfos("*", Everything)
                .Select(entry => IsUnnamed(entry.Name) ? new FileEntry(entry.Name, EntryKind.Unnamed, 0, null) : EntryOf(entry, entry.Name))
                .OfType<FileEntry>()
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToImmutableArray();
    });

    public byte[] Read(string path, int limit) => Guarded(path, () =>
    {
        var full = Resolve(path);
        var length = new FileInfo(full).Length;
        return length == 0 ? []
            : length > limit ? throw new FileSystemException(DiskProblem.TooLong, Shown(path), null)
            : ReadAtMost(full, (int)length);
    });

    public Fingerprint DigestOf(string path) => Guarded(path, () =>
    {
        var full = Resolve(path);
        using var stream = new FileInfo(full).Length == 0 ? Stream.Null : File.OpenRead(full);
        return Fingerprint.Of(stream);
    });

    public IDisposable Hold(string path, ReadOnlySpan<byte> content)
    {
        var copy = content.ToArray();
        return Guarded(path, () =>
        {
            var full = ResolveInNewFolder(path);
            var stream = new FileStream(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (stream.CanSeek && stream.Length < copy.Length)
            {
                stream.Write(copy);
                stream.Flush(flushToDisk: true);
                SetMode(full, FileEntry.OrdinaryMode);
            }

            return stream;
        });
    }

    public void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes.ToArray(), flush: true);

    /// <summary>To wait for the disk costs most: few files are asked for at a time, and many once for all where the system can do that.</summary>
    public void WriteAll(ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var isOnce = files.Length >= ManyFiles && OperatingSystem.IsLinux();
        Together(files.Length, isOnce ? 2 : WritesAtOnce, i => Write(files[i].Path, files[i].Bytes, !isOnce));
        if (isOnce)
        {
            Guarded(files[^1].Path, () => FlushSystemOf(Resolve(files[^1].Path)));
        }
    }

    public void MoveAll(ImmutableArray<(string From, string To)> files) =>
        Together(files.Length, Environment.ProcessorCount, i => Move(files[i].From, files[i].To));

    public void Move(string from, string to) => Guarded(to, () =>
    {
        var source = Resolve(from);
        File.Move(source, ResolveInNewFolder(to), overwrite: true);
    });

    public void Delete(string path) => Guarded(path, () =>
    {
        var full = Resolve(path);
        if (File.Exists(full))
        {
            File.Delete(full);
        }
    });

    public void DeleteFolder(string path) => Guarded(path, () =>
    {
        var full = Resolve(path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: false);
        }
    });

    public void SetOrdinaryMode(string path) =>
        Guarded(path, () => SetMode(Resolve(path), FileEntry.OrdinaryMode));

    private static string Followed(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var folder = new DirectoryInfo(Path.Join(Followed(parent), Path.GetFileName(path)));
        return folder.LinkTarget is null ? folder.FullName : Followed(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private void Write(string path, ReadOnlyMemory<byte> bytes, bool flush) => Guarded(path, () =>
    {
        var full = ResolveInNewFolder(path);
        using (var file = File.OpenHandle(full, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes.Span, 0);
            if (flush)
            {
                RandomAccess.FlushToDisk(file);
            }
        }

        SetMode(full, FileEntry.OrdinaryMode);
    });

    /// <summary>Brings everything down to the disk that was written to the file system of a file.</summary>
    private static void FlushSystemOf(string full)
    {
        using var file = File.OpenHandle(full);
        if (SyncFileSystem((int)file.DangerousGetHandle()) != 0)
        {
            throw new IOException("the system could not write everything to the disk", Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Of Linux: <c>syncfs(2)</c>, which reports errors since 5.8.</summary>
    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(int file);

    private T Guarded<T>(string path, Func<T> action) => DiskErrors.Translated(Shown(path), action);

    private void Guarded(string path, Action action) => Guarded(path, () =>
    {
        action();
        return true;
    });

    private string Shown(string path) => RelativePath.Join(Name, path);

    private string ResolveInNewFolder(string path)
    {
        var full = Resolve(path);
        CreateFolder(Path.GetDirectoryName(full)!);
        return full;
    }

    private string Resolve(string path)
    {
        var parts = RelativePath.Split(path);
        var full = Path.GetFullPath(Path.Join([_root, .. parts]));
        if (parts.Length > 0 && !full.StartsWith(_prefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"not a path below the root: {path}", nameof(path));
        }

        return parts.Length > 0 && Find(path) is { IsLink: true }
            ? throw new FileSystemException(DiskProblem.Link, Shown(path), null)
            : full;
    }

    /// <summary>Changes many files, and looks at each folder on the way once.</summary>
    private void Together(int count, int atOnce, Action<int> change)
    {
        _seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        try
        {
            DiskErrors.InParallel(count, atOnce, change);
        }
        finally
        {
            _seen = null;
        }
    }

    private void CreateFolder(string full)
    {
        if (_seen?.ContainsKey(full) == true)
        {
            return;
        }

        Create(full);
        _seen?.TryAdd(full, true);
    }

    private void Create(string full)
    {
        if (Directory.Exists(full))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(full)!);
        Directory.CreateDirectory(full);
        SetMode(full, FolderMode);
    }

    private static FileEntry? EntryOf(FileSystemInfo info, string name)
    {
        var attributes = info.Attributes;
        if (attributes == (FileAttributes)(-1))
        {
            return null;
        }

        var kind = attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
            : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
            : EntryKind.File;
        var length = kind == EntryKind.File && info is FileInfo file ? file.Length : 0;
        return new FileEntry(name, kind, length, OperatingSystem.IsWindows() ? null : info.UnixFileMode);
    }

    /// <summary>What .NET cannot decode it shows by a name that leads nowhere, or to another file that has just that name.</summary>
    private static bool IsUnnamed(string name) => name.Contains('\uFFFD', StringComparison.Ordinal);

    private static byte[] ReadAtMost(string full, int length)
    {
        using var stream = File.OpenRead(full);
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return read == length ? bytes : bytes[..read];
    }

    private static void SetMode(string full, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(full, mode);
        }
    }
}

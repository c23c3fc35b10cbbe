namespace Generator.Files;

/// <summary>
/// The one door to a disk: a folder and what lies below it, so that stages can be tested without a disk and
/// none of them can read or write anywhere else. Paths are relative, with <c>/</c>; the empty path is the folder
/// itself. Symbolic links below it are shown, but never followed.
/// </summary>
/// <exception cref="FileSystemException">What every member throws when the disk refuses.</exception>
/// <exception cref="ArgumentException">A path is absolute or has an empty part, <c>.</c> or <c>..</c>.</exception>
internal interface IFileSystem
{
    /// <summary>What messages put before its paths: empty for the campaign's root, <c>site</c> for the output.</summary>
    string Name { get; }

    /// <summary>
    /// What stands at a path, or nothing. A path with a link on the way to it is itself reported as a link.
    /// </summary>
    FileEntry? Find(string path);

    /// <summary>What stands in one folder, in ordinal order of the names; nothing when there is no such folder.</summary>
    ImmutableArray<FileEntry> List(string folder);

    /// <summary>The bytes of a file. What has length zero is never opened, for it may be a pipe or a device.</summary>
    /// <param name="limit">More bytes than this are a failure.</param>
    byte[] Read(string path, int limit);

    /// <summary>The digest of a file of any length, which a disk reads in pieces.</summary>
    Fingerprint DigestOf(string path) => Fingerprint.Of(Read(path, Array.MaxLength));

    /// <summary>
    /// Keeps every other process from holding or reading a file, until it is disposed or this process has ended, however
    /// that happens. A file that is not there, or was only begun, gets its content.
    /// </summary>
    /// <exception cref="FileSystemException"><see cref="DiskProblem.Busy"/>: another process holds it.</exception>
    IDisposable Hold(string path, ReadOnlySpan<byte> content)
    {
        if (Find(path) is not { } entry || entry.Length < content.Length)
        {
            Write(path, content);
        }

        return Stream.Null;
    }

    /// <summary>Writes a file with mode 644 down to the disk, making the folders above it. Not atomic: see <see cref="AtomicFiles"/>.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Writes files so, each down to the disk before this returns; in any order, and on a disk several at a time.</summary>
    void WriteAll(ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        foreach (var (path, bytes) in files)
        {
            Write(path, bytes.Span);
        }
    }

    /// <summary>Moves a file over whatever file stands at <paramref name="to"/> in one step, making the folders above it.</summary>
    void Move(string from, string to);

    /// <summary>Moves files so, in any order, and on a disk several at a time.</summary>
    void MoveAll(ImmutableArray<(string From, string To)> files)
    {
        foreach (var (from, to) in files)
        {
            Move(from, to);
        }
    }

    /// <summary>Deletes a file; nothing happens when there is none.</summary>
    void Delete(string path);

    /// <summary>Deletes a folder that is empty; nothing happens when there is none.</summary>
    void DeleteFolder(string path);

    /// <summary>Gives a file mode 644, where the system has modes.</summary>
    void SetOrdinaryMode(string path);
}

/// <summary>One entry of a folder, as it was when it was looked at.</summary>
/// <param name="Name">Its name without the folder; empty for the root itself.</param>
/// <param name="Length">Bytes of a file, else zero.</param>
/// <param name="Mode">Its permissions, where the system has such.</param>
internal readonly record struct FileEntry(string Name, EntryKind Kind, long Length, UnixFileMode? Mode)
{
    /// <summary>The mode of every file that the generator writes: 644.</summary>
    public const UnixFileMode OrdinaryMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    public bool IsFile => Kind == EntryKind.File;

    public bool IsFolder => Kind == EntryKind.Folder;

    public bool IsLink => Kind == EntryKind.Link;

    public bool IsUnnamed => Kind == EntryKind.Unnamed;
}

/// <summary>What an entry of a folder is. Pipes and devices count as files of length zero.</summary>
internal enum EntryKind
{
    File,
    Folder,
    Link,

    /// <summary>Something whose name is not UTF-8, so that no path leads to it; the name holds U+FFFD.</summary>
    Unnamed,
}

/// <summary>Writes a file so that whoever looks sees the old one or the new one, never half of it.</summary>
internal static class AtomicFiles
{
    /// <summary>Writes beside the file, then moves over it in one step.</summary>
    public static void Write(IFileSystem files, string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".part";
        files.Write(beside, bytes);
        files.Move(beside, path);
    }
}

/// <summary>Keeps the paths that a file system is asked for below its root.</summary>
internal static class RelativePath
{
    /// <summary>The parts of a relative path; none for the root itself.</summary>
    /// <exception cref="ArgumentException">It is absolute or has an empty part, <c>.</c> or <c>..</c>.</exception>
    public static string[] Split(string path)
    {
        if (path.Length == 0)
        {
            return [];
        }

        var parts = path.Split('/');
        return Path.IsPathRooted(path) || Array.Exists(parts, part => part is "" or "." or "..")
            ? throw new ArgumentException($"not a path below the root: {path}", nameof(path))
            : parts;
    }

    /// <summary>A path below a folder; either may be empty.</summary>
    public static string Join(string folder, string path) =>
        folder.Length == 0 ? path : path.Length == 0 ? folder : $"{folder}/{path}";

    /// <summary>The folder of a path and those above it, the innermost first, without the root.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            yield return folder;
        }
    }

    /// <summary>The folder of a path, the empty path at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}

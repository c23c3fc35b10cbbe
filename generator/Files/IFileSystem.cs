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

    /// <summary>Writes a file with mode 644, making the folders above it. Not atomic: see <see cref="AtomicFiles"/>.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Moves a file over whatever file stands at <paramref name="to"/> in one step, making the folders above it.</summary>
    void Move(string from, string to);

    /// <summary>Deletes a file; nothing happens when there is none.</summary>
    void Delete(string path);

    /// <summary>Deletes a folder that is empty; nothing happens when there is none.</summary>
    void DeleteFolder(string path);

    /// <summary>Gives a file mode 644, where the system has modes.</summary>
    void SetOrdinaryMode(string path);
}

namespace Generator.Files;

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
}

/// <summary>What an entry of a folder is. Pipes and devices count as files of length zero.</summary>
internal enum EntryKind
{
    File,
    Folder,
    Link,
}

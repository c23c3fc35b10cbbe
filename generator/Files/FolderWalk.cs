namespace Generator.Files;

/// <summary>Lists or deletes a folder with all below it, by hand, folder by folder: the system's own search follows links.</summary>
internal static class FolderWalk
{
    /// <summary>Every file and link below a folder, in ordinal order of the paths; links are not followed.</summary>
    /// <param name="folder">The empty path for the root.</param>
    public static ImmutableArray<FoundFile> Files(IFileSystem files, string folder) =>
        [.. Lazily(files, folder).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The same, folder by folder, so that whoever wants the first few does not list a whole disk.</summary>
    public static IEnumerable<FoundFile> Lazily(IFileSystem files, string folder) => files.List(folder).SelectMany(entry =>
        RelativePath.Join(folder, entry.Name) is var path && entry.IsFolder ? Lazily(files, path) : [new FoundFile(path, entry)]);

    /// <summary>Deletes a folder with all below it; a link in it is a failure.</summary>
    public static void Delete(IFileSystem files, string folder)
    {
        foreach (var entry in files.List(folder))
        {
            var path = RelativePath.Join(folder, entry.Name);
            if (entry.IsFolder)
            {
                Delete(files, path);
            }
            else
            {
                files.Delete(path);
            }
        }

        files.DeleteFolder(folder);
    }

    /// <summary>Deletes the folder of a deleted file, and those above it, as far as nothing is left in them.</summary>
    public static void DeleteEmptyAbove(IFileSystem files, string path)
    {
        foreach (var folder in RelativePath.FoldersAbove(path).TakeWhile(folder => files.List(folder).IsEmpty))
        {
            files.DeleteFolder(folder);
        }
    }
}

/// <summary>A file or a link, with its path below the root of the file system.</summary>
internal readonly record struct FoundFile(string Path, FileEntry Entry);

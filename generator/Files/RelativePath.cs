namespace Generator.Files;

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

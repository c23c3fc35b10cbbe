namespace Generator.Files;

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

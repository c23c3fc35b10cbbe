namespace Generator.Cli.Commands;

/// <summary>A file of text that is named on the command line; it may lie anywhere.</summary>
/// <param name="Text">Its text; its path is what was written.</param>
/// <param name="Folder">The folder that it lies in; absolute.</param>
/// <param name="Files">That folder.</param>
internal sealed record NamedFile(SourceText Text, string Folder, DiskFileSystem Files)
{
    /// <summary>Reads a file, or says why not.</summary>
    public static NamedFile? Read(Session session, string written)
    {
        var full = session.Absolute(written);
        var folder = Path.GetDirectoryName(full) ?? full;
        var name = Path.GetFileName(full);
        var shown = Path.GetDirectoryName(written)?.Replace('\\', '/') ?? "";
        var files = new DiskFileSystem(folder, shown);
        if (name.Length == 0 || files.Find(name) is not { IsFile: true })
        {
            session.Refuse($"there is no file `{written}`", null);
            return null;
        }

        if (StrictUtf8.TryDecode(StrictUtf8.Plain(files.Read(name, InputLimits.NamedBytes)), out var text))
        {
            return new NamedFile(new SourceText(new SourcePath(RelativePath.Join(shown, name)), text), folder, files);
        }

        session.Refuse($"the file `{written}` is not UTF-8 text", "save it as UTF-8");
        return null;
    }
}

namespace Generator.Cli.Commands;

/// <summary>Reads includes from a folder when they are asked for, by the name as it is written.</summary>
internal sealed class IncludeFolder(DiskFileSystem folder)
{
    private readonly List<SourceText> _sources = [];

    /// <summary>What was read so far.</summary>
    public IEnumerable<SourceText> Sources => _sources;

    /// <summary>The include of that name; nothing if there is none in the folder.</summary>
    public SourceText? Read(string name)
    {
        if (ReadText(name) is not { } text)
        {
            return null;
        }

        var source = new SourceText(new SourcePath(name), text);
        _sources.Add(source);
        return source;
    }

    private string? ReadText(string name)
    {
        try
        {
            return !name.Contains('\\', StringComparison.Ordinal) && folder.Find(name) is { IsFile: true }
                && StrictUtf8.TryDecode(StrictUtf8.Plain(folder.Read(name, InputLimits.IncludeBytes)), out var text)
                ? text
                : null;
        }
        catch (Exception e) when (e is FileSystemException or ArgumentException)
        {
            // A name that leads outside the folder is no more there than one that nobody wrote.
            return null;
        }
    }
}

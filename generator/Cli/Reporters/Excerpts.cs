namespace Generator.Cli.Reporters;

/// <summary>Gives the author's own lines to whoever reports a finding; files are read when one is asked for.</summary>
internal sealed class Excerpts(IFileSystem files)
{
    private readonly Dictionary<SourcePath, SourceText?> _texts = [];
    private (SourcePath Path, int Number, string Text) _last;

    /// <summary>The lines of texts that are known already.</summary>
    public static Excerpts Of(IEnumerable<SourceText> texts)
    {
        var result = new Excerpts(new MemoryFileSystem());
        foreach (var text in texts)
        {
            result._texts.TryAdd(text.Path, text);
        }

        return result;
    }

    /// <summary>The line that a location is in, or nothing when it means a whole file or cannot be read.</summary>
    public string? Line(Location location)
    {
        if (location.IsWholeFile)
        {
            return null;
        }

        if (!_texts.TryGetValue(location.Path, out var text))
        {
            text = Read(location.Path);
            _texts.Add(location.Path, text);
        }

        if (text is null || location.Line > text.LineCount)
        {
            return null;
        }

        // A file may be one long line with a thousand findings
        _last = (_last.Path, _last.Number) == (location.Path, location.Line) ? _last : (location.Path, location.Line, text.Line(location.Line));
        return _last.Text;
    }

    private SourceText? Read(SourcePath path)
    {
        try
        {
            var below = files.Name.Length > 0 && path.Value.StartsWith(files.Name + "/", StringComparison.Ordinal)
                ? path.Value[(files.Name.Length + 1)..]
                : path.Value;
            return new SourceText(path, Encoding.UTF8.GetString(StrictUtf8.Plain(files.Read(below, InputLimits.TableBytes))));
        }
        catch (Exception e) when (e is FileSystemException or ArgumentException)
        {
            // A finding without its line is still a finding; the output folder can lie outside the campaign.
            return null;
        }
    }
}

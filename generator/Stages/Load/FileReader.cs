using Generator.Stages.Load.Images;

namespace Generator.Stages.Load;

/// <summary>Reads one file: its size first, then its bytes, then, for text, UTF-8 and hidden characters.</summary>
internal sealed class FileReader(IFileSystem files, Findings findings)
{
    /// <summary>The file, or nothing beside an error.</summary>
    public SourceFile? Read(FoundFile found)
    {
        var path = new SourcePath(found.Path);
        var limit = LimitOf(path);
        if (found.Entry.Length > limit)
        {
            findings.Add(
                SourceRules.FileTooLarge,
                Location.OfFile(path),
                $"this file has {found.Entry.Length} bytes, and at most {limit} are read",
                ImageCheck.IsImage(path) ? "make the image smaller" : "split the text into several pages");
            return null;
        }

        var bytes = files.Read(found.Path, limit);
        return ImageCheck.IsImage(path) ? ReadImage(path, bytes) : ReadText(path, StrictUtf8.Plain(bytes));
    }

    private SourceFile? ReadText(SourcePath path, byte[] bytes) =>
        Decode(path, bytes) is { } text ? new SourceFile(path, bytes, Fingerprint.Of(bytes), text) : null;

    private SourceFile? ReadImage(SourcePath path, byte[] bytes)
    {
        if (ImageCheck.ProblemOf(path, bytes) is not { } problem)
        {
            return new SourceFile(path, bytes, Fingerprint.Of(bytes), null);
        }

        findings.Add(SourceRules.ImageRefused, Location.OfFile(path), problem.Message, problem.Hint);
        return null;
    }

    private static int LimitOf(SourcePath path) => ImageCheck.IsImage(path) ? InputLimits.ImageBytes
        : path.Value.EndsWith(".csv", StringComparison.Ordinal) ? InputLimits.TableBytes
        : path.Value.StartsWith("templates/", StringComparison.Ordinal) ? InputLimits.TemplateBytes
        : InputLimits.TextBytes;

    private SourceText? Decode(SourcePath path, byte[] bytes)
    {
        var decoded = StrictUtf8.TryDecode(bytes, out var text);
        var source = new SourceText(path, text);
        if (!decoded)
        {
            var message = StrictUtf8.LooksLikeUtf16(bytes)
                ? "this file is written in UTF-16"
                : "a character begins here that is not written in UTF-8";
            findings.Add(SourceRules.NotUtf8, source.At(text.Length, 0), message, "save the file again and choose UTF-8 as its encoding");
            return null;
        }

        if (path.Value.StartsWith("content/", StringComparison.Ordinal) && HasConflict(source))
        {
            return null;
        }

        findings.AddRange(HiddenCharacters.InFile(source, IsRightToLeft(path)));

        // A single carriage return is an error, and the end of a line for all that is found besides.
        return text.Contains('\r', StringComparison.Ordinal) ? new SourceText(path, text.Replace('\r', '\n')) : source;
    }

    /// <summary>Half of what stands in such a file is not meant, so nothing else is said of it.</summary>
    private bool HasConflict(SourceText source)
    {
        var line = Enumerable.Range(1, source.LineCount).FirstOrDefault(n => IsConflictMark(source.Line(n)));
        if (line > 0)
        {
            findings.Add(
                TranslationRules.ConflictMarks,
                source.LineAt(line),
                "git found two changes of one place and left both here",
                "keep the text that is right, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`");
        }

        return line > 0;
    }

    private static bool IsConflictMark(string line) =>
        (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal)) && line.AsSpan(7) is [] or [' ', ..];

    /// <summary>The language is that of the folder; a glossary holds all of them.</summary>
    private static bool IsRightToLeft(SourcePath path)
    {
        var parts = path.Value.Split('/');
        return path.FileName.EndsWith(".csv", StringComparison.Ordinal)
            || (parts is ["content", var folder, _, ..] && Directions.Of(new LanguageTag(folder)) == Directions.RightToLeft);
    }
}

using Generator.Stages.Load.Images;

namespace Generator.Stages.Load;

/// <summary>Reads one file: its size first, then its bytes, then, for text, UTF-8 and hidden characters.</summary>
internal sealed class FileReader
{
    private readonly IFileSystem _files;
    private readonly Findings _findings = new();

    private FileReader(IFileSystem files) => _files = files;

    /// <summary>The file, or nothing beside an error.</summary>
    public static Outcome<SourceFile?> Read(IFileSystem files, FoundFile found)
    {
        var reader = new FileReader(files);
        return reader._findings.With(reader.Read(found));
    }

    private SourceFile? Read(FoundFile found)
    {
        var path = new SourcePath(found.Path);
        var limit = LimitOf(path);
        if (found.Entry.Length > limit)
        {
            _findings.Add(
                SourceRules.FileTooLarge,
                Location.OfFile(path),
                $"this file has {found.Entry.Length} bytes, and at most {limit} are read",
                ImageCheck.IsImage(path) ? "make the image smaller" : "split the text into several pages");
            return null;
        }

        var bytes = _files.Read(found.Path, limit);
        return ImageCheck.IsImage(path) ? ReadImage(path, bytes) : ReadText(path, StrictUtf8.Plain(bytes));
    }

    private SourceFile? ReadText(SourcePath path, byte[] bytes) =>
        Decode(path, bytes) is { } text ? new SourceFile(path, default, text) : null;

    private SourceFile? ReadImage(SourcePath path, byte[] bytes)
    {
        if (ImageCheck.ProblemOf(path, bytes) is not { } problem)
        {
            return new SourceFile(path, bytes, null);
        }

        _findings.Add(SourceRules.ImageRefused, Location.OfFile(path), problem.Message, problem.Hint);
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
        var isZeros = StrictUtf8.IsFullOfZeros(bytes);
        if (!decoded || isZeros)
        {
            var message = StrictUtf8.LooksLikeUtf16(bytes) ? "this file is written in UTF-16"
                : isZeros ? "this file has zeros between its letters, as in UTF-16, or in their place, as after a fault of the disk"
                : "a character begins here that is not written in UTF-8";
            _findings.Add(SourceRules.NotUtf8, source.At(isZeros ? 0 : text.Length, 0), message, "save the file again and choose UTF-8 as its encoding");
            return null;
        }

        if (path.Value.StartsWith("content/", StringComparison.Ordinal) && HasConflict(source))
        {
            return null;
        }

        _findings.AddRange(HiddenCharacters.InFile(source, IsRightToLeft(path)));

        // A single carriage return is an error, and the end of a line for all that is found besides.
        return text.Contains('\r', StringComparison.Ordinal) ? new SourceText(path, text.Replace('\r', '\n')) : source;
    }

    /// <summary>Half of what stands in such a file is not meant, so nothing else is said of it.</summary>
    private bool HasConflict(SourceText source)
    {
        var line = 1;
        while (line <= source.LineCount && !IsConflictMark(source.Text.AsSpan(source.StartOf(line))))
        {
            line++;
        }

        if (line <= source.LineCount)
        {
            _findings.Add(
                TranslationRules.ConflictMarks,
                source.LineAt(line),
                "git found two changes of one place and left both here",
                "keep the text that is right, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`");
        }

        return line <= source.LineCount;
    }

    private static bool IsConflictMark(ReadOnlySpan<char> rest) =>
        (rest.StartsWith("<<<<<<<") || rest.StartsWith(">>>>>>>")) && rest[7..] is [] or [' ' or '\r' or '\n', ..];

    /// <summary>The language is that of the folder; a glossary holds all of them.</summary>
    private static bool IsRightToLeft(SourcePath path)
    {
        var parts = path.Value.Split('/');
        return path.FileName.EndsWith(".csv", StringComparison.Ordinal)
            || (parts is ["content", var folder, _, ..] && Directions.Of(new LanguageTag(folder)) == Directions.RightToLeft);
    }
}

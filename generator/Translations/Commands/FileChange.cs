namespace Generator.Translations.Commands;

/// <summary>A file with what is to be in it.</summary>
/// <param name="Before">What was read, in its plain form; nothing for a file that is not there yet.</param>
/// <param name="After">Nothing for a file that goes.</param>
internal sealed record FileChange(string Path, ReadOnlyMemory<byte>? Before, string? After);

/// <summary>What a translators' command wants to do, and what it has to say.</summary>
/// <param name="Messages">For people, a line each.</param>
/// <param name="Findings">What keeps it from doing all that was asked.</param>
internal sealed record CommandResult(ImmutableArray<FileChange> Changes, ImmutableArray<string> Messages, ImmutableArray<Diagnostic> Findings)
{
    /// <param name="changes">Nothing for files that are as they should be.</param>
    public static CommandResult Of(IEnumerable<FileChange?> changes) => new([.. changes.OfType<FileChange>()], [], []);

    public static CommandResult Refused(Diagnostic finding) => new([], [], [finding]);

    /// <summary>What was named is not there.</summary>
    public static Diagnostic Nothing(string message, string? hint) => Diagnostic.At(TranslationRules.NothingMatched, null, message, hint);
}

/// <summary>Writes what a command decided, file by file; one that somebody changed since it was read is left alone.</summary>
internal static class ChangeWriter
{
    /// <returns>A finding for each file that was left alone.</returns>
    public static ImmutableArray<Diagnostic> Write(IFileSystem files, ImmutableArray<FileChange> changes)
    {
        var findings = new Findings();
        foreach (var change in changes)
        {
            if (!IsAsRead(files, change))
            {
                findings.Add(
                    OutputRules.ChangedMeanwhile,
                    Location.OfFile(new SourcePath(change.Path)),
                    change.Before is null ? "this file is there already" : "somebody changed this file since it was read",
                    change.Before is null ? "it is never overwritten: go on in it, or rename it first" : "run the command again");
            }
            else if (change.After is { } text)
            {
                AtomicFiles.Write(files, change.Path, Encoding.UTF8.GetBytes(text));
            }
            else
            {
                files.Delete(change.Path);
            }
        }

        return findings.Sorted();
    }

    private static bool IsAsRead(IFileSystem files, FileChange change) => files.Find(change.Path) is { IsFile: true }
        ? change.Before is { } before && before.Span.SequenceEqual(StrictUtf8.Plain(files.Read(change.Path, int.MaxValue)))
        : change.Before is null;
}

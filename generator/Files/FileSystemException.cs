namespace Generator.Files;

/// <summary>Says that the disk refused something; whoever runs the stages turns it into its finding.</summary>
internal sealed class FileSystemException : Exception
{
    public FileSystemException(DiskProblem problem, string path, Exception? inner)
        : base($"{WordsFor(problem).Message}: `{path}`", inner)
    {
        Problem = problem;
        Path = path;
    }

    public DiskProblem Problem { get; }

    /// <summary>The path as people know it: below the campaign's root, where it lies there.</summary>
    public string Path { get; }

    /// <summary>The finding for people: what failed, where, and what to do about it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.At(
        Problem switch
        {
            DiskProblem.Link => OutputRules.SymbolicLink,
            DiskProblem.Busy => OutputRules.Busy,
            _ => OutputRules.DiskFailed,
        },
        Location.OfFile(new SourcePath(Path)),
        WordsFor(Problem).Message + (Problem == DiskProblem.Other ? $": {InnerException?.Message}" : ""),
        WordsFor(Problem).Hint);

    private static (string Message, string? Hint) WordsFor(DiskProblem problem) => problem switch
    {
        DiskProblem.Full => ("there is no space left on the disk", "make room and run the command again"),
        DiskProblem.Denied => ("the system does not allow access to it", "check who may read and write the folder"),
        DiskProblem.ReadOnly => ("the disk can only be read", "choose another output folder with `--output`"),
        DiskProblem.Vanished => ("it is not there any more", "run the command again when nothing else changes the folder"),
        DiskProblem.Link => (
            "it is a symbolic link or lies behind one", "replace the link by what it points to; links are not followed, for they can point outside"),
        DiskProblem.TooLong => ("it is longer than what may be read", null),
        DiskProblem.InTheWay => ("a file or a link that leads nowhere has the name of a folder that is needed", "move it away; it lies here or further up"),
        DiskProblem.Busy => ("another build is writing here, or another program holds this file", "wait until it has ended, then run the command again"),
        _ => ("the disk reports an error", null),
    };
}

/// <summary>Why a disk refused.</summary>
internal enum DiskProblem
{
    Other,
    Full,
    Denied,
    ReadOnly,
    Vanished,
    Link,
    TooLong,
    InTheWay,
    Busy,
}

/// <summary>Turns what .NET throws about a disk into <see cref="FileSystemException"/>, with the path as people know it.</summary>
internal static class DiskErrors
{
    // Elsewhere than on Windows, HResult is the number of the C library.
    private const int UnixNoSpace = 28;
    private const int UnixExists = 17;
    private const int UnixReadOnly = 30;
    private const int UnixQuota = 122;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    public static T Translated<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileSystemException(ProblemOf(e), path, e);
        }
    }

    /// <summary>Does something for so many files, several at once; of what the disk refuses the first by path is thrown.</summary>
    public static void InParallel(int count, int atOnce, Action<int> action)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, action);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<FileSystemException>().MinBy(f => f.Path, StringComparer.Ordinal) is { } first)
        {
            throw new FileSystemException(first.Problem, first.Path, first.InnerException);
        }
    }

    private static DiskProblem ProblemOf(Exception e) => e switch
    {
        UnauthorizedAccessException => DiskProblem.Denied,
        FileNotFoundException or DirectoryNotFoundException => DiskProblem.Vanished,
        { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull } => DiskProblem.Full,
        { HResult: UnixReadOnly or WindowsWriteProtected } => DiskProblem.ReadOnly,
        { HResult: UnixExists } => DiskProblem.InTheWay,
        { HResult: LinuxWouldBlock or MacWouldBlock or WindowsSharing } => DiskProblem.Busy,
        _ => DiskProblem.Other,
    };
}

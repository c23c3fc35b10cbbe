namespace Generator.Files;

/// <summary>Turns what .NET throws about a disk into <see cref="FileSystemException"/>, with the path as people know it.</summary>
internal static class DiskErrors
{
    // Elsewhere than on Windows, HResult is the number of the C library.
    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const int UnixQuota = 122;
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

    private static DiskProblem ProblemOf(Exception e) => e switch
    {
        UnauthorizedAccessException => DiskProblem.Denied,
        FileNotFoundException or DirectoryNotFoundException => DiskProblem.Vanished,
        { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull } => DiskProblem.Full,
        { HResult: UnixReadOnly or WindowsWriteProtected } => DiskProblem.ReadOnly,
        _ => DiskProblem.Other,
    };
}

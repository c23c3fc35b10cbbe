namespace Generator.Cli;

/// <summary>Says what no command could turn into a finding: the output that is gone, the memory that is used up, a fault of ours.</summary>
internal static class LastResort
{
    /// <returns>The exit code.</returns>
    public static int Report(Exception e)
    {
        var (code, rule, text) = e switch
        {
            // Of a file the disk's refusal is a finding; what is left is the stream that the results go to.
            IOException or UnauthorizedAccessException => (
                ExitCode.Content, OutputRules.DiskFailed, $"the output of the command cannot be written: {(e.InnerException ?? e).Message}"),
            _ when IsOfMemory(e) => (
                ExitCode.Content,
                SourceRules.TooMuch,
                "there is more content than fits into the memory of this machine; take large files away, or split them"),
            _ => (ExitCode.Fault, InternalRules.Unexpected, $"the generator has a fault; please report it with the text below\n{e}"),
        };
        try
        {
            Console.Error.Write($"error {rule.Id} {rule.Name}: {text}\n");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Nobody is there to be told; the code says it.
        }

        return code;
    }

    private static bool IsOfMemory(Exception e) => e is OutOfMemoryException
        || (e is AggregateException several && several.InnerExceptions.Any(IsOfMemory))
        || (e.InnerException is { } inner && IsOfMemory(inner));
}

namespace Generator.Cli;

/// <summary>What a command takes from the machine it runs on, so that a test can give it something else.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Findings and everything else that is said to people.</param>
/// <param name="IsTerminal">Whether a person reads <paramref name="Error"/> as it is written.</param>
/// <param name="CurrentFolder">Absolute; the root where the current folder was deleted, so that nothing is found there.</param>
/// <param name="Variable">The value of an environment variable, or nothing.</param>
/// <param name="Now">The time with the offset of this machine's clock; nothing that is written to a site may ask for it.</param>
internal sealed record ProcessEnvironment(
    TextWriter Out,
    TextWriter Error,
    bool IsTerminal,
    string CurrentFolder,
    Func<string, string?> Variable,
    Func<DateTimeOffset> Now)
{
    /// <summary>The process as it was started.</summary>
    public static ProcessEnvironment OfProcess() => new(
        Console.Out, Console.Error, !Console.IsErrorRedirected, Current(), Environment.GetEnvironmentVariable, TimeProvider.System.GetLocalNow);

    private static string Current()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            return Path.DirectorySeparatorChar.ToString();
        }
    }
}

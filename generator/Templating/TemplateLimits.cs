namespace Generator.Templating;

/// <summary>How much one page may use. Passing a limit is a fault with a place.</summary>
/// <param name="Steps">Nodes run and items visited, builtins included.</param>
/// <param name="Iterations">Iterations of an outermost loop with all inside it; zero for no limit.</param>
/// <param name="OutputBytes">UTF-8 bytes of output, captures and includes counted.</param>
/// <param name="TextLength">UTF-16 units of one string.</param>
/// <param name="ListItems">Items of one list.</param>
/// <param name="Recursion">Calls and includes inside one another.</param>
/// <param name="PrintDepth">Lists and objects inside one another when printed.</param>
/// <param name="JsonDepth">The same for JSON.</param>
/// <param name="ParseDepth">Expressions and statements inside one another when parsed.</param>
/// <param name="RegexTime">Time of all regular expressions of a render together.</param>
internal sealed record TemplateLimits(
    long Steps,
    int Iterations,
    int OutputBytes,
    int TextLength,
    int ListItems,
    int Recursion,
    int PrintDepth,
    int JsonDepth,
    int ParseDepth,
    TimeSpan RegexTime)
{
    public static TemplateLimits Language { get; } = new(
        Steps: 10_000_000,
        Iterations: 1_000,
        OutputBytes: 64 << 20,
        TextLength: 16 << 20,
        ListItems: 1_000_000,
        Recursion: 100,
        PrintDepth: 20,
        JsonDepth: 64,
        ParseDepth: 250,
        RegexTime: TimeSpan.FromSeconds(4));

    public static TemplateLimits Site { get; } = Language with
    {
        Iterations = 0,
        RegexTime = TimeSpan.FromSeconds(1),
    };
}

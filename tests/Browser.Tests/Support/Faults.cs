namespace Browser.Tests.Support;

/// <summary>Fails with everything that was found, one fault a line: xunit's own messages cut long texts.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var lines = string.Join('\n', faults);
        Assert.True(lines.Length == 0, lines);
    }
}

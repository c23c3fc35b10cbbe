namespace Generator.Stages.Check;

/// <summary>Shortens a text that a message quotes.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The text on one line, cut between words after some forty characters.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', Longest);
        return string.Concat(line.AsSpan(0, space > 0 ? space : Longest), "…");
    }
}

namespace Generator.Stages.Check;

/// <summary>Reads a rendered file as text.</summary>
internal static class RenderedText
{
    private const int LongestExcerpt = 40;

    public static string Of(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>A text for a message: on one line, cut between words after some forty characters.</summary>
    public static string Excerpt(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestExcerpt)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', LongestExcerpt);
        return string.Concat(line.AsSpan(0, space > 0 ? space : LongestExcerpt), "…");
    }
}

namespace Generator.Markdown;

/// <summary>The ids of numbered paragraphs, which front matter and links name: <c>p1</c>, <c>p2</c> …</summary>
internal static class ParagraphIds
{
    public static string Of(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);
}

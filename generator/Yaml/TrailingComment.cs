using YamlDotNet.Core;

namespace Generator.Yaml;

/// <summary>
/// Finds a comment behind a text without quotation marks. Whoever writes <c>title: Resolution # 5</c> means all of it,
/// and YAML would drop the end without a word.
/// </summary>
internal static class TrailingComment
{
    /// <param name="end">Where the text ends.</param>
    public static Diagnostic? After(SourceText lines, Mark end)
    {
        var line = lines.Line((int)end.Line);
        var behind = line.AsSpan(Math.Min((int)end.Column - 1, line.Length)).TrimStart(" \t");
        if (!behind.StartsWith('#'))
        {
            return null;
        }

        var text = KeyLine.TryParse(line, out var key) ? $"write {key.Quoted()}" : "put quotation marks around it";
        return Diagnostic.At(
            SourceRules.CommentAfterText,
            new Location(lines.Path, (int)end.Line, line.Length - behind.Length + 1, behind.Length),
            "from the `#` on this is a comment and not part of the text",
            $"if it belongs to the text, {text}; else put it on a line of its own");
    }
}

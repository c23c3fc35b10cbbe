namespace Generator.Templating.Builtins;

/// <summary>Escapes for text inside quotation marks.</summary>
internal static class TextEscapes
{
    public static void AppendLiteral(string text, StringBuilder to)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => to.Append("\\\""),
                '\\' => to.Append(@"\\"),
                '\a' => to.Append(@"\a"),
                '\b' => to.Append(@"\b"),
                '\t' => to.Append(@"\t"),
                '\r' => to.Append(@"\r"),
                '\v' => to.Append(@"\v"),
                '\f' => to.Append(@"\f"),
                '\n' => to.Append(@"\n"),
                < ' ' => to.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => to.Append(c),
            };
        }
    }

    public static string Literal(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        AppendLiteral(text, result);
        return result.ToString();
    }
}

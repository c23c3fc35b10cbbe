using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>
/// One line <c>key: text</c> as its author meant it: everything after the colon is the text, whatever YAML would
/// make of it. The colon may be a full-width one, and the space after it may be missing.
/// </summary>
/// <param name="Prefix">White space and list dashes before the key.</param>
/// <param name="Rest">The text, without white space around it; empty when there is none.</param>
/// <param name="RestColumn">Where the text begins, counted from one.</param>
internal readonly record struct KeyLine(string Prefix, string Key, string Rest, int RestColumn)
{
    /// <summary>Reads a line whose key consists of letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</summary>
    public static bool TryParse(string line, out KeyLine result)
    {
        var keyStart = line.AsSpan().IndexOfAnyExcept(" \t-");
        var keyEnd = keyStart < 0 ? 0 : keyStart;
        while (keyEnd < line.Length && (char.IsLetterOrDigit(line[keyEnd]) || line[keyEnd] is '.' or '_' or '-'))
        {
            keyEnd++;
        }

        var colon = keyEnd;
        while (colon < line.Length && line[colon] is ' ' or '\t')
        {
            colon++;
        }

        if (keyEnd == Math.Max(keyStart, 0) || colon >= line.Length || line[colon] is not (':' or '\uFF1A'))
        {
            result = default;
            return false;
        }

        var rest = line[(colon + 1)..].TrimStart(' ', '\t', '\u3000');
        result = new KeyLine(line[..keyStart], line[keyStart..keyEnd], rest.TrimEnd(' ', '\t'), line.Length - rest.Length + 1);
        return true;
    }

    /// <summary>The line that YAML reads as this text.</summary>
    /// <param name="text">On one line.</param>
    public static string Write(string key, string text)
    {
        var plain = $"{key}: {text}";
        return IsReadAsMeant(plain, text) ? plain : $"{key}: {Quote(text)}";
    }

    /// <summary>
    /// Whether YAML reads these lines as one key with exactly this text: written plain, and equal to it character
    /// for character, or one complete quoted text.
    /// </summary>
    /// <param name="lines">The line, with those that continue it.</param>
    public static bool IsReadAsMeant(string lines, string meant)
    {
        try
        {
            return SingleValue(lines) is { } value
                && (value.Style == ScalarStyle.Plain ? value.Value == meant : IsQuotedWhole(value, lines));
        }
        catch (YamlException)
        {
            return false;
        }
    }

    /// <summary>Whether YAML can read these lines at all.</summary>
    public static bool IsYaml(string lines)
    {
        try
        {
            var parser = new GuardedParser(new Parser(new StringReader(lines)));
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (YamlException)
        {
            return false;
        }
    }

    /// <summary>The line with its text in quotation marks, ready to paste.</summary>
    public string Quoted() => $"{Prefix}{Key}: {Quote(Rest)}";

    public static string Quote(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    private static Scalar? SingleValue(string lines)
    {
        var parser = new GuardedParser(new Parser(new StringReader(lines)));
        var scalars = new List<Scalar>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    scalars.Add(scalar);
                    break;
                case SequenceStart:
                    return null;
            }
        }

        return scalars.Count == 2 ? scalars[1] : null;
    }

    private static bool IsQuotedWhole(Scalar value, string lines) =>
        value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
        && lines.AsSpan((int)value.End.Index).IsWhiteSpace();
}

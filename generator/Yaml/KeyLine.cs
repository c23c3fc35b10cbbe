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
internal readonly partial record struct KeyLine(string Prefix, string Key, string Rest, int RestColumn)
{
    /// <summary>Reads a line whose key consists of letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</summary>
    public static bool TryParse(string line, out KeyLine result)
    {
        var head = Head().Match(line);
        result = head.Success
            ? new KeyLine(head.Groups[1].Value, head.Groups[2].Value, line[head.Length..].TrimEnd(' ', '\t'), head.Length + 1)
            : default;
        return head.Success;
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
    public static bool IsReadAsMeant(string lines, string meant) =>
        Events(lines) is { } events
        && !events.Exists(e => e is SequenceStart)
        && events.OfType<Scalar>().ToList() is [_, var value]
        && (value.Style == ScalarStyle.Plain ? value.Value == meant : IsQuotedWhole(value, lines));

    /// <summary>Whether YAML can read these lines at all.</summary>
    public static bool IsYaml(string lines) => Events(lines) is not null;

    /// <summary>The line with its text in quotation marks, ready to paste.</summary>
    public string Quoted() => $"{Prefix}{Key}: {Quote(Rest)}";

    public static string Quote(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    private static List<ParsingEvent>? Events(string lines)
    {
        try
        {
            var events = new List<ParsingEvent>();
            for (var parser = new GuardedParser(lines); parser.MoveNext();)
            {
                events.Add(parser.Current!);
            }

            return events;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static bool IsQuotedWhole(Scalar value, string lines) =>
        value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
        && lines.AsSpan((int)value.End.Index).IsWhiteSpace();

    /// <summary>No part can match what the part before it left, so that nothing is tried twice.</summary>
    [GeneratedRegex(@"^([ \t-]*)([\p{L}\p{Nd}._][\p{L}\p{Nd}._-]*)[ \t]*[:\uFF1A][ \t\u3000]*")]
    private static partial Regex Head();
}

using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>string</c>. Nothing in it asks the machine's culture.</summary>
internal static class StringBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "string",
        Row("escape", "text", a => a.TextOrNull(0) is { } text ? TextEscapes.Literal(text) : default(Value)),
        Row("append", "text with", a => Join(a, a.Text(0), a.Text(1))),
        Row("capitalize", "text", a => Capitalize(a.Text(0))),
        Row("capitalizewords", "text", a => CapitalizeWords(a.Text(0))),
        Row("contains", "text value", a => a.Text(1).Length > 0 && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        Row("empty", "text", a => a.Text(0).Length == 0),
        Row("whitespace", "text", a => string.IsNullOrWhiteSpace(a.Text(0))),
        Row("downcase", "text", a => a.TextOrNull(0)?.ToLowerInvariant()),
        Row("ends_with", "text value", a => a.Text(1).Length > 0 && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
        Row("equals_ignore_case", "text value", EqualsIgnoreCase),
        Row("handleize", "text", a => Handleize(a.Text(0))),
        Row("literal", "text", a => a.TextOrNull(0) is { } text ? $"\"{TextEscapes.Literal(text)}\"" : default(Value)),
        Row("lstrip", "text", a => a.TextOrNull(0)?.TrimStart()),
        Row("pluralize", "number singular plural", a => a.Int(0) == 1 ? a.TextOrNull(1) : a.TextOrNull(2)),
        Row("prepend", "text by", a => Join(a, a.Text(1), a.Text(0))),
        Row("remove", "text remove", a => Remove(a)),
        Row("remove_first", "text remove", a => RemoveOne(a, fromEnd: false)),
        Row("remove_last", "text remove", a => RemoveOne(a, fromEnd: true)),
        Row("replace", "text match replace", Replace),
        Row("replace_first", "text match replace ?from_end", a => ReplaceOne(a, a.Text(1), a.Text(2), a.Truth(3))),
        Row("rstrip", "text", a => a.TextOrNull(0)?.TrimEnd()),
        Row("size", "text", a => a.Text(0).Length),
        Row("slice", "text start ?length", StringSlices.Slice),
        Row("slice1", "text start ?length", StringSlices.SliceOne),
        Row("split", "text match", StringSlices.Split),
        Row("starts_with", "text value", a => a.Text(1).Length > 0 && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        Row("strip", "text", a => a.TextOrNull(0)?.Trim()),
        Row("strip_newlines", "text", a => a.Text(0).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)),
        Row("to_int", "text", ToInt),
        Row("to_long", "text", ToLong),
        Row("to_float", "text", ToFloat),
        Row("to_double", "text", ToDouble),
        Row("truncate", "text length ?ellipsis", StringSlices.Truncate),
        Row("truncatewords", "text count ?ellipsis", StringSlices.TruncateWords),
        Row("upcase", "text", a => a.TextOrNull(0)?.ToUpperInvariant()),
        Row("md5", "text", Digests.Md5),
        Row("sha1", "text", Digests.Sha1),
        Row("sha256", "text", Digests.Sha256),
        Row("sha512", "text", Digests.Sha512),
        Row("hmac_sha1", "text secretKey", Digests.HmacSha1),
        Row("hmac_sha256", "text secretKey", Digests.HmacSha256),
        Row("hmac_sha512", "text secretKey", Digests.HmacSha512),
        Row("pad_left", "text width", a => Pad(a, isLeft: true)),
        Row("pad_right", "text width", a => Pad(a, isLeft: false)),
        Row("base64_encode", "text", a => Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0)))),
        Row("base64_decode", "text", a => Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0)))),
        Row("index_of", "text search ?startIndex count stringComparison", StringSlices.IndexOf));

    public static Value ReplaceOne(CallArgs args, string match, string replacement, bool fromEnd)
    {
        var text = args.Text(0);
        if (text.Length == 0 || match.Length == 0)
        {
            return text;
        }

        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        args.CheckText((long)text.Length - match.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static Value Join(CallArgs args, string first, string second)
    {
        args.CheckText((long)first.Length + second.Length);
        return first + second;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        var isFirst = true;
        for (var i = 0; i < from.Length; i++)
        {
            var c = from[i];
            to[i] = isFirst && char.IsLetter(c) ? char.ToUpperInvariant(c) : c;
            isFirst = char.IsWhiteSpace(c) || (isFirst && !char.IsLetter(c));
        }
    });

    private static Value EqualsIgnoreCase(CallArgs args) =>
        args.TextOrNull(0) is { } text && args.TextOrNull(1) is { } other
        && string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString(0, result.Length > 0 && result[^1] == '-' ? result.Length - 1 : result.Length);
    }

    private static Value Remove(CallArgs args) => args.TextOrNull(0) is not { } text
        ? default
        : args.Text(1) is { Length: > 0 } removed ? text.Replace(removed, "", StringComparison.Ordinal) : text;

    private static Value RemoveOne(CallArgs args, bool fromEnd) =>
        args[0].IsNull ? default : ReplaceOne(args, args.Text(1), "", fromEnd);

    private static Value Replace(CallArgs args)
    {
        var (text, match, replacement) = (args.Text(0), args.Text(1), args.Text(2));
        if (text.Length == 0)
        {
            return "";
        }

        if (match.Length == 0)
        {
            throw Faults.Type("The value cannot be an empty string. (Parameter 'oldValue')");
        }

        var growth = replacement.Length - match.Length;
        if (growth > 0)
        {
            args.CheckText(text.Length + ((long)growth * text.AsSpan().Count(match)));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static Value ToInt(CallArgs args) =>
        int.TryParse(args.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : default(Value);

    private static Value ToLong(CallArgs args) =>
        long.TryParse(args.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : default(Value);

    private static Value ToFloat(CallArgs args)
    {
        const NumberStyles Styles = NumberStyles.Float | NumberStyles.AllowThousands;
        return float.TryParse(args.Text(0), Styles, CultureInfo.InvariantCulture, out var number) ? Value.Float(number) : default;
    }

    private static Value ToDouble(CallArgs args)
    {
        const NumberStyles Styles = NumberStyles.Float | NumberStyles.AllowThousands;
        return double.TryParse(args.Text(0), Styles, CultureInfo.InvariantCulture, out var number) ? number : default(Value);
    }

    private static Value Pad(CallArgs args, bool isLeft)
    {
        var width = args.Int(1);
        if (width > args.State.TextLimit)
        {
            throw Faults.Large(
                $"Padding width `{width}` exceeds the configured LimitToString `{args.State.TextLimit}`. (Parameter 'width')")
                .AtArgument(1);
        }

        if (width < 0)
        {
            throw Faults.Type($"totalWidth ('{width}') must be a non-negative value. (Parameter 'totalWidth')\nActual value was {width}.");
        }

        return isLeft ? args.Text(0).PadLeft(width) : args.Text(0).PadRight(width);
    }
}

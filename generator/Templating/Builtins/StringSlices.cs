namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>string</c> that cut text.</summary>
internal static class StringSlices
{
    public static Value Slice(CallArgs args)
    {
        var text = args.Text(0);
        var start = args.Int(1);
        if (text.Length == 0 || start >= text.Length)
        {
            return "";
        }

        long length = args.Has(2) && !args[2].IsNull ? args.Int(2) : text.Length;
        start = start < 0 ? start + text.Length : start;
        if (start < 0)
        {
            if (start + length <= 0)
            {
                return "";
            }

            length += start;
            start = 0;
        }

        length = Math.Min(length, text.Length - start);
        return length >= 0 ? text.Substring(start, (int)length) : throw NegativeLength(length);
    }

    public static Value SliceOne(CallArgs args)
    {
        var text = args.Text(0);
        var start = args.Int(1);
        long length = args.Int(2, 1);
        if (text.Length == 0 || start > text.Length || length <= 0)
        {
            return "";
        }

        start = start < 0 ? start + text.Length : start;
        if (start < 0)
        {
            length += start;
            start = 0;
        }

        length = Math.Min(length, text.Length - start);
        return length >= 0 ? text.Substring(start, (int)length) : throw NegativeLength(length);
    }

    public static Value Split(CallArgs args)
    {
        var (text, delimiter) = (args.Text(0), args.Text(1));
        var result = new ScriptArray();
        if (text.Length == 0)
        {
            return Value.OfRange(result);
        }

        if (delimiter.Length == 0)
        {
            result.Add(text);
            return Value.OfRange(result);
        }

        ListArithmetic.Room(args.State, text.AsSpan().Count(delimiter));
        foreach (var part in text.Split(delimiter, StringSplitOptions.RemoveEmptyEntries))
        {
            result.Add(part);
        }

        return Value.OfRange(result);
    }

    public static Value Truncate(CallArgs args)
    {
        var text = args.Text(0);
        var length = args.Int(1);
        var ellipsis = args.TextOrNull(2) ?? "...";
        if (text.Length == 0 || text.Length <= length)
        {
            return text;
        }

        var kept = Math.Max(0, (long)length - ellipsis.Length);
        return string.Concat(text.AsSpan(0, (int)kept), ellipsis);
    }

    public static Value TruncateWords(CallArgs args)
    {
        var text = args.Text(0);
        if (text.Length == 0)
        {
            return "";
        }

        var result = new StringBuilder();
        var count = args.Int(1);
        var at = 0;
        for (var word = 0; word < count && at <= text.Length; word++)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            result.Append(word > 0 ? " " : "").Append(text, at, end - at);
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var isLast = end == text.Length && !char.IsWhiteSpace(text[^1]);
            at = isLast || (end == at) ? text.Length + 1 : end;
        }

        return result.Append("...").ToString();
    }

    public static Value IndexOf(CallArgs args)
    {
        var text = args.TextOrNull(0) ?? throw Null("text", 0);
        var search = args.TextOrNull(1) ?? throw Null("search", 1);
        var start = args[2].IsNull ? 0 : args.Int(2);
        var count = args[3].IsNull ? text.Length - start : args.Int(3);
        var comparison = Comparison(args);
        if (start < 0 || start > text.Length)
        {
            throw Faults.Argument(
                "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')", 2);
        }

        if (count < 0 || count > text.Length - start)
        {
            throw Faults.Argument("Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')", 3);
        }

        return text.IndexOf(search, start, count, comparison);
    }

    private static StringComparison Comparison(CallArgs args)
    {
        if (args.TextOrNull(4) is not { } name)
        {
            return StringComparison.Ordinal;
        }

        return name switch
        {
            "CurrentCulture" or "InvariantCulture" or "Ordinal" => StringComparison.Ordinal,
            "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" or "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            _ => throw Faults.Argument($"'{name}' is not a valid stringComparison (Parameter 'stringComparison')", 4),
        };
    }

    private static TemplateFailure Null(string parameter, int index) =>
        Faults.Argument($"Value cannot be null. (Parameter '{parameter}')", index);

    private static TemplateFailure NegativeLength(long length) =>
        Faults.Argument($"length ('{length}') must be a non-negative value. (Parameter 'length')\nActual value was {length}.", 2);
}

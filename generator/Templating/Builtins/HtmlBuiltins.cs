using System.Net;
using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>html</c>.</summary>
internal static class HtmlBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "html",
        Row("strip", "text", a => a.TextOrNull(0) is { } text ? TagStripper.Strip(text) : default(Value)),
        Row("escape", "text", Escape),
        Row("newline_to_br", "text", a => a.TextOrNull(0) is { } text ? NewLinesToBreaks(a, text) : default(Value)),
        Row("url_encode", "text", a => a.TextOrNull(0) is { } text ? Uri.EscapeDataString(text) : default(Value)),
        Row("url_escape", "text", a => a.TextOrNull(0) is { } text ? UrlEscape(text) : default(Value)));

    private static Value Escape(CallArgs args)
    {
        var value = args[0];
        if (args.TextOrNull(0) is not { } text)
        {
            return default;
        }

        // In a site build, markup is not escaped a second time
        return args.State.Options.EscapesHtml && value.Kind == ValueKind.Html ? value : args.Markup(WebUtility.HtmlEncode(text));
    }

    private static Value NewLinesToBreaks(CallArgs args, string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isSecond = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            result.Append(text[i] is '\r' or '\n' && !isSecond ? "<br />" : "").Append(text[i]);
        }

        args.CheckText(result.Length);
        return result.ToString();
    }

    private static string UrlEscape(string text)
    {
        var rest = text.AsSpan();
        var result = new StringBuilder(text.Length);
        while (!rest.IsEmpty)
        {
            var kept = rest.IndexOfAnyExcept(Urls.Kept);
            if (kept < 0)
            {
                return result.Append(rest).ToString();
            }

            result.Append(rest[..kept]);
            rest = rest[kept..];
            var escaped = rest.IndexOfAny(Urls.Kept);
            escaped = escaped < 0 ? rest.Length : escaped;
            result.Append(Uri.EscapeDataString(rest[..escaped]));
            rest = rest[escaped..];
        }

        return result.ToString();
    }

    /// <summary>Made when the first URL is escaped, so that no other page waits for it.</summary>
    private static class Urls
    {
        public static readonly SearchValues<char> Kept = SearchValues.Create(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=");
    }
}

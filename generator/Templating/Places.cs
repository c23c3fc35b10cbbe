using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>Turns stretches of a template into places and into the lines of the conformance form.</summary>
internal static class Places
{
    public static Location Locate(SourceText source, TextSpan span)
    {
        if (span.Start < 0)
        {
            return source.At(source.Text.Length, 0);
        }

        var start = Math.Min(span.Start, source.Text.Length);
        return source.At(start, Math.Max(0, span.End + 1 - start));
    }

    /// <summary><c>name(line,column) : error : message</c>; at the end of the file line and column are zero.</summary>
    public static string Conformance(SourceText source, TextSpan span, string message)
    {
        var location = span.Start < 0 ? default : Locate(source, span);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{source.Path.Value}({location.Line},{location.Column}) : error : {message}");
    }
}

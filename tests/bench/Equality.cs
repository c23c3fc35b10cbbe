using HandlebarsDotNet;

namespace Bench;

/// <summary>Before anything is measured, the engines must have written the same.</summary>
internal static class Equality
{
    public static void Check()
    {
        using var builtIn = new BuiltInEngine();
        var handlebars = new HandlebarsEngine();
        Same("page", builtIn.Text("page.html"), handlebars.RenderPage());
        Same("rows", builtIn.Text("rows.html"), handlebars.RenderRows());
#if SCRIBAN_PACKAGE
        var scriban = new ScribanPackage();
        Same("page", builtIn.Text("page.html"), scriban.RenderPage());
        Same("rows", builtIn.Text("rows.html"), scriban.RenderRows());
#endif
        Console.WriteLine($"(a) {builtIn.RenderPage()} bytes, (b) {builtIn.RenderRows()} bytes, equal for all engines but for white space and the spelling of quotes");
    }

    // Handlebars has its own ways of white space around partials and of writing quotation marks
    private static void Same(string what, string expected, string actual)
    {
        var (a, b) = (Normalise(expected), Normalise(actual));
        if (a != b)
        {
            var at = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
            throw new InvalidOperationException(
                $"{what} differs at {at}: {a[Math.Max(0, at - 40)..Math.Min(a.Length, at + 40)]} / {b[Math.Max(0, at - 40)..Math.Min(b.Length, at + 40)]}");
        }
    }

    private static string Normalise(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)))
        .Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal);
}

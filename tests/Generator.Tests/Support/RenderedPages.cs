using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Check;
using Generator.Text;

namespace Generator.Tests.Support;

/// <summary>Rendered files made by hand, and what the checks say to them.</summary>
internal static class RenderedPages
{
    /// <summary>A page that passes every check, around what the test is about.</summary>
    /// <param name="main">What stands in the main part after the title.</param>
    public static string Page(string main) => Page("A page", main);

    public static string Page(string title, string main) => $"""
        <!doctype html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <title>{title}</title>
        </head>
        <body>
        <a href="#main">Skip</a>
        <main id="main">
        <h1>{title}</h1>
        {main}
        </main>
        </body>
        </html>

        """;

    public static OutputFile File(string path, string text) => File(path, text, new Origin(null, null, null));

    public static OutputFile File(string path, string text, Origin origin) =>
        new(OutputPath.Of(path), Encoding.UTF8.GetBytes(text), MediaTypeOf(path), origin);

    /// <summary>The names of the rules that a site of one page breaks.</summary>
    public static string[] RulesBrokenBy(string page) => RulesBrokenBy(File("index.html", page));

    public static string[] RulesBrokenBy(params OutputFile[] files) =>
        [.. FindingsIn(null, files).Select(d => d.Rule.Name).Distinct().Order(StringComparer.Ordinal)];

    public static ImmutableArray<Diagnostic> FindingsIn(string? baseUrl, params OutputFile[] files) => SiteChecker.Check(
        [.. files], new CheckOptions(baseUrl is null ? null : new Uri(baseUrl), "/srv/campaign", Weigh: true, ReviewNotes.None, CancellationToken.None));

    public static Location At(string path, int line) => new(new SourcePath(path), line, 1, 0);

    private static string MediaTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".css" => "text/css",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}

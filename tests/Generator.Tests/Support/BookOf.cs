using Generator.Model;

namespace Generator.Tests.Support;

/// <summary>A copy for reading offline of a few pages, each with what is to stand in its main part, and the words that books need.</summary>
/// <param name="Pages">By name, such as <c>letter</c> or <c>press/daily</c>.</param>
internal sealed record BookOf(params (string Name, string Main)[] Pages)
{
    public const string Words =
        """
        book.contents: Contents
        book.introduction: Introduction
        book.imprint: About this copy
        book.cover: Cover
        book.landmarks: Places to begin
        book.accessibility: Text with headings.

        """;

    /// <summary>Every kind of chapter, with a note, a drawing, an image and links of all sorts.</summary>
    public static readonly BookOf Sample = new(
        ("index", "<p>See <a href=\"letter.html#p2\">p2</a>, <a href=\"press.html#menu\">the press</a>, <a href=\"404.html\" lang=\"fr\">404</a>.</p>"),
        ("letter", """<blockquote><p id="p1">One.<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup></p><p id="p2">Two &amp; <a href="letter.html#p1">one</a>.</p></blockquote><h2 id="who">Who</h2><section class="footnotes" role="doc-endnotes" aria-label="Notes"><ol><li id="fn-1"><p>A note. <a href="#fnref-1" role="doc-backlink" aria-label="Back">↩</a></p></li></ol></section>"""),
        ("timeline", "<svg viewBox=\"0 0 1 1\" role=\"img\"><title>t</title><path d=\"M0 0\"/></svg>"),
        ("press", "<nav id=\"menu\"><a href=\"press/daily.html\">Daily</a></nav><p class=\"pages-only\">Only here</p><p><a href=\"press/daily.html\">Daily</a></p>"),
        ("press/daily", "<p><a href=\"../letter.html#p1\">p1</a> <a href=\"https://example.org/\">there</a></p><h2 id=\"said\">Said</h2>"),
        ("more", "<p><img src=\"assets/a.png\" alt=\"A\"><img src=\"./assets/a.png\" alt=\"A\"></p>"),
        ("about", "<p>About.</p>"))
    {
        Files = [("assets/a.png", "PNG"), ("assets/site.css", "p{}")],
        BundleAssets =
        [
            ContentOf.File("templates/bundles/book.css", "p { margin: 0 }"),
            ContentOf.File("templates/bundles/cover-ltr.png", "left"),
            ContentOf.File("templates/bundles/cover-rtl.png", "right"),
        ],
    };

    public string Language { get; init; } = "en";

    public string Strings { get; init; } = Words;

    public string Direction => Language == "ar" ? "rtl" : "ltr";

    /// <summary>Further files of the site, by path.</summary>
    public (string Path, string Content)[] Files { get; init; } = [];

    public SourceFile[] BundleAssets { get; init; } = [];

    public OfflineSite Site()
    {
        var site = new SiteOf([.. Pages.Select(page => Edition($"{Language}/{page.Name}"))])
        {
            Config = ContentOf.Config(null, Language == "en" ? [] : [Language]),
            Form = new SiteForm.Offline(new LanguageTag(Language)),
            Sources = [ContentOf.Source("daily", date: "2020-09-09")],
            Strings = Strings,
            BundleAssets = BundleAssets,
        }.Plan().Value;
        var pages = Pages.Select(page => RenderedPages.File(page.Name + ".html", Page(page.Name, page.Main)));
        return new OfflineSite(new LanguageTag(Language), site, new RenderedSite([.. pages, .. Files.Select(f => RenderedPages.File(f.Path, f.Content))], []));
    }

    private static Edition Edition(string id) =>
        id.EndsWith("/letter", StringComparison.Ordinal) ? ContentOf.Letter(id)
        : id.Contains("/press/", StringComparison.Ordinal) ? ContentOf.Report(id, "daily")
        : ContentOf.Page(id);

    private string Page(string name, string main) =>
        $"""
        <!DOCTYPE html>
        <html lang="{Language}" dir="{Direction}">
        <head>
        <meta charset="utf-8">
        <title>Title of {name}</title>
        <link rel="stylesheet" href="{string.Concat(Enumerable.Repeat("../", name.Count(c => c == '/')))}assets/site.css">
        </head>
        <body class="kind-page">
        <header><nav><a href="index.html">Home</a></nav></header>
        <main id="main">
        <h1>Heading of {name}</h1>
        {main}
        </main>
        <footer class="foot">
        <p>A copy. <a href="about.html">About</a></p>
        </footer>
        </body>
        </html>

        """;
}

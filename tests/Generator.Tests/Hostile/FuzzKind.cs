using System.Collections.Immutable;
using System.Text;
using Generator.Build;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Stages.Write;
using Generator.Tests.Support;
using Generator.Tests.Translations.Exchange;
using Generator.Text;
using Generator.Translations.Commands;
using Generator.Translations.Exchange;

namespace Generator.Tests.Hostile;

/// <summary>A kind of input: where it stands in a campaign, what it is mutated from, and what takes it.</summary>
internal sealed class FuzzKind
{
    private const int LongestSample = 30_000;

    private static readonly string[] Markdown =
    [
        "*", "**", "***", "_", "`", "```\n", "~~~\n", "[", "]", "(", ")", "](", "![", "[@daily]", "[@a; @b]", "[@", "[^1]", "\n\n[^1]: ", "\n\n[ref]: letter.md\n\n", "<", ">",
        "<b>", "<https://a.example>", "&amp;", "&#x3c;", "&#0;", "\\", "|", "\n|---|---|\n", "\n# ", " {#id}", "\n- ", "\n1. ", "\n> ", "\n---\n", "\n===\n", "\n\n", "\n", "\t",
        "letter.md#p1", "https://www.example.org/", "<!--", "-->", "<!-- note x -->", "  \n", "«", "»", "“", "”", "1,234.5", "9 September 2020", "是", "ل", "\u0F0B", "e\u0301", "\uD83D\uDE00",
    ];

    private static readonly string[] Markers =
    [
        "<!-- en 11111111\n", "<!-- en 11111111 UPDATE was 22222222\n", "<!-- en 11111111 TODO\n", "<!-- en 11111111 CHECK\n", "<!-- en 11111111 MERGED\n", "<!-- en 11111111 OMIT\n",
        "<!-- en 11111111 REMOVED\n", "======== before ========\n", "-->\n", "—>", "-- >", "<! --", "→\n", "UPDATE!", "<!-- ignore: links -->", "<!-- allow: https://a.example -->", "was 22222222", "<<<<<<< a\n", ">>>>>>> b\n",
    ];

    private static readonly string[] Yaml =
    [
        "a: b\n", "- ", "  ", "\n", "[", "]", "{", "}", ": ", ",", "\"", "'", "|\n", ">\n", "&a", "*a", "<<: ", "!!str ", "? ", "# ", "---\n", "...\n", "%YAML 1.2\n", "\t", "null", "~", "yes", "0x1", "1e9", "2020-09-09",
        "title: ", "description: ", "date: ", "sources: [daily]\n", "id: ", "\\u0000", "\\x41", "\uFEFF", "# en 11111111 UPDATE was 22222222: a\n", "# before: b\n", "# note: c\n", "{n}", "{ n }", "@", "`",
    ];

    private static readonly string[] Templates =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", ".", "?.", "[0]", "(", ")", "[", "]", "{", "}", "-", "!", "++", "|", "|>", "??", "..", "@", "^", "$", "$0", "$\"", "'", "\"", "\n", "1", "999999999999", "1.5",
        " if true ", " else ", " end ", " for x in 1..9 ", " while true ", " func f ", " ret ", " capture x ", " with {} ", " wrap f ", " case 1 ", " when 1 ", " break ", " include 'page.html' ", " include 'partials/layout.html' ",
        "page", ".title", ".body", "site", "nav", "phrase 'a'", "url 'index'", "string.pad_left ", "math.pow ", "array.join ", "date.now", "object.eval ", "html.escape ", "string.replace ", "array.each ", " * ", " + ", " << ", "\\u0000",
    ];

    private static readonly string[] Po =
    [
        "msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", "\"", "\"a\"\n", "\\n", "\\\"", "\\x41", "\\303\\251", "\\", "# ", "#. ", "#: ", "#, fuzzy\n", "#| msgid \"a\"\n", "#~ ", "\n\n", "Language: fr", "site-body: 11111111", "strings:nav.letter", "about:title", "#2",
    ];

    private static readonly string[] Xml =
    [
        "<", ">", "</", "/>", "&amp;", "&lt;", "&#0;", "&a;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<!DOCTYPE x [", "]>", "<unit id=\"b-1\">", "<segment>", "<source>a</source>", "<target>b</target>", "<ph id=\"1\"/>", "<cp hex=\"0001\"/>",
        "<mrk id=\"a\">", "<note category=\"translator\">", " state=\"final\"", " order=\"2\"", " xmlns:a=\"b\"", "\"", "'", "trgLang=\"fr\"", "version=\"2.1\"", "\n",
    ];

    private static readonly string[] Csv = [",", "\"", "\"\"", "\n", "\r\n", ";", "term", "strict", "keep", "avoid", "a,term,,b\n", "a,avoid,,b\n", "group,term,n,groupe\n", "note", "fr", " ", "\uFF1B", "是"];

    private static readonly string[] List = ["  ", " *", "\n", "\r", "../", "/", "a.html", "index.html", "downloads/", "SHA256SUMS", ".new/list", "0000000000000000000000000000000000000000000000000000000000000000", "\0", "a\\b", "con", "é"];

    private static readonly string[] Chunks = ["IHDR", "IDAT", "IEND", "tEXt", "PLTE", "tRNS", "\0\0\0\r", "\u00FF\u00D8", "\u00FF\u00DB\0\u0043", "\u00FF\u00D9", "RIFF", "WEBP", "VP8 ", "VP8X", "ALPH", "\u00FF\u00FF\u00FF\u00FF"];

    private readonly string[] _paths;
    private readonly Func<FuzzKind, byte[], int, ImmutableArray<Diagnostic>> _take;
    private readonly MemoryFileSystem _campaign = FrenchSite.Campaign();

    private FuzzKind(string name, string[] paths, string[] tokens, Func<FuzzKind, byte[], int, ImmutableArray<Diagnostic>> take)
    {
        (Name, _paths, Tokens, _take) = (name, paths, tokens, take);
        Samples = [.. SamplesOf(name, paths).Select(bytes => Encoding.GetString(bytes)).Where(text => text.Length <= LongestSample)];
    }

    public string Name { get; }

    /// <summary>Each byte of an image is a sign.</summary>
    public Encoding Encoding => Name is "images" ? Encoding.Latin1 : Encoding.UTF8;

    public string[] Samples { get; }

    public string[] Tokens { get; }

    public static ImmutableArray<string> Names { get; } =
        ["content", "translation", "front-matter", "strings", "data", "glossary", "templates", "po", "xliff", "images", "lists"];

    public static FuzzKind Of(string name) => name switch
    {
        "content" => new(name, ["content/en/about.md"], Markdown, Check),
        "translation" => new(name, ["content/fr/about.md"], [.. Markdown, .. Markers], Check),
        "front-matter" => new(name, ["content/en/letter.md", "content/fr/about.md", "content/en/timeline/2020-09-09-letter.md"], Yaml, Check),
        "strings" => new(name, ["content/fr/strings.yml", "content/en/strings.yml"], Yaml, Check),
        "data" => new(name, ["content/sources.yml", "content/differences.yml", "content/site.yml"], Yaml, Check),
        "glossary" => new(name, ["content/glossary.csv"], Csv, Check),
        "templates" => new(name, ["templates/page.html", "templates/partials/layout.html"], Templates, Check),
        "po" => new(name, ["fr.po"], Po, Import),
        "xliff" => new(name, ["fr.xlf"], Xml, Import),
        "images" => new(name, ["content/en/a.png", "content/en/a.jpg", "content/en/a.webp"], Chunks, Check),
        "lists" => new(name, ["SHA256SUMS", "downloads/SHA256SUMS"], List, Verify),
        _ => throw new ArgumentException($"there is no kind {name}", nameof(name)),
    };

    /// <summary>What is found in an input, and what the site that is made of it should not have.</summary>
    public ImmutableArray<Diagnostic> Take(byte[] input, int number) => _take(this, input, number);

    private static IEnumerable<byte[]> SamplesOf(string name, string[] paths)
    {
        var campaign = FrenchSite.Campaign();
        var exchanged = ExchangeSamples.French;
        var own = name switch
        {
            "po" => [Encoding.UTF8.GetBytes(PoFile.Write(exchanged)), Encoding.UTF8.GetBytes(PoFile.Write(Exported(campaign)))],
            "xliff" => [Encoding.UTF8.GetBytes(XliffWriter.Write(exchanged)), Encoding.UTF8.GetBytes(XliffWriter.Write(Exported(campaign)))],
            "glossary" => [Encoding.UTF8.GetBytes("term,kind,note,fr\nletter,term,,lettre\ngroup,strict,\"a, b\",groupe;groupes\nUN,keep,,\nanswer,avoid,,solution\n"), File.ReadAllBytes(Repository.PathOf("content/glossary.csv"))],
            "images" => [File.ReadAllBytes(Repository.PathOf("templates/assets/icon.png")), .. Stages.Load.ImageCheckTests.Images.Select(row => row.Data.Item2)],
            "lists" => [Encoding.UTF8.GetBytes($"{new string('0', 64)}  a.html\n{new string('1', 64)}  press/b.html\n")],
            _ => paths.Where(p => campaign.Find(p) is not null).Select(p => campaign.Read(p, int.MaxValue)).Concat(OfRepository(paths)),
        };
        return own.Concat(HostileFile.Names.Select(HostileFile.Read).SelectMany(h => paths.Append("content/en/more.md").Append("content/fr/more.md").Append("site/SHA256SUMS")
            .Where(p => Path.GetExtension(p) == Path.GetExtension(paths[0]) && h.Files.Find(p) is not null)
            .Select(p => h.Files.Read(p, int.MaxValue))));
    }

    /// <summary>The files of the campaign of this repository, whatever it is.</summary>
    private static IEnumerable<byte[]> OfRepository(string[] paths) => paths
        .Select(path => Path.GetDirectoryName(Repository.PathOf(path))!)
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + Path.GetExtension(paths[0])).Order(StringComparer.Ordinal))
        .Select(File.ReadAllBytes);

    private static ExchangeFile Exported(MemoryFileSystem campaign) =>
        new ToolExport(TranslationProject.Load(campaign).Value!.Site).Of(new LanguageTag("fr"), onlyOpen: false);

    /// <summary>Every fourth with the pages for translators, which show what differs.</summary>
    private static ImmutableArray<Diagnostic> Check(FuzzKind kind, byte[] input, int number)
    {
        var path = kind._paths[number % kind._paths.Length];
        var before = kind._campaign.Find(path) is null ? null : kind._campaign.Read(path, int.MaxValue);
        kind._campaign.Write(path, input);
        var result = BuildPipeline.Run(kind._campaign, new MemoryFileSystem(), SiteInAString.Options with { Goal = BuildGoal.Check, Review = number % 4 == 0, Drafts = number % 3 == 0 });
        kind._campaign.Delete(path);
        if (before is not null)
        {
            kind._campaign.Write(path, before);
        }

        if (kind.Name != "templates")
        {
            var files = result.Built?.Files ?? [];
            Assert.Equal("", string.Join('\n', files.SelectMany(f => StrictMarkup.Problems(f.Path.Value, f.Bytes.ToArray()))));
        }

        return result.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Import(FuzzKind kind, byte[] input, int number) => StrictUtf8.TryDecode(input, out var text)
        ? ToolImport.Run(TranslationProject.Load(kind._campaign).Value!, new SourceText(new SourcePath(kind._paths[0]), text)).Findings
        : [];

    private static ImmutableArray<Diagnostic> Verify(FuzzKind kind, byte[] input, int number)
    {
        var (site, campaign) = (new MemoryFileSystem(), new MemoryFileSystem());
        OutputWriter.Write(site, campaign, Rendered.Files(("a.html", "a"), ("press/b.html", "b")), keepOthers: false);
        site.Write(kind._paths[number % kind._paths.Length], input);
        return [.. Verifier.Verify(site).Diagnostics, .. Cleaner.Clean(site, campaign).Diagnostics];
    }
}

using Generator.Stages.Bundle.Zip;

namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// The site in one language as an e-book (EPUB 3.3): 1 cover, title and table of contents, 2 the chapters with the images
/// that they show, 3 the package document, which lists them, 4 all of it in an archive whose first file tells what
/// it is (OCF, section 4.2). By hand, for no library that writes such books is kept up, and none gives the same bytes everywhere.
/// </summary>
internal sealed class EpubBundle : IBundleFormat
{
    private const string MediaType = "application/epub+zip";

    private const string Container =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """;

    public string Name => "epub";

    public bool ForWholeSite => false;

    public Outcome<BundleFile> Make(OfflineSite site)
    {
        var findings = new Findings();
        var language = site.Language!.Value;
        var words = BookWords.Of(site.Site, language, findings);
        var book = Book.Open(site, language, words);
        var files = Files(book, words, BundleParts.Of(site.Site, language));
        var package = PackageDocument.Write(words, IdentifierOf(files), files);
        return findings.With(new BundleFile(
            BundleNames.Book(site, ".epub"), language, Name, MediaType, ZipWriter.Write(Entries(files, package), site.Site.Now)));
    }

    private static ImmutableArray<EpubFile> Files(Book book, BookWords words, BundleParts parts)
    {
        var shell = new XhtmlDocument(words, parts.BookStyle is not null);
        var front = new FrontDocuments(words, shell);
        var chapters = new ChapterWriter(book, shell);
        return
        [
            .. parts.Cover is null ? ImmutableArray<EpubFile>.Empty : [front.WriteCover()],
            front.WriteTitle(),
            new NavigationDocument(words, shell).Write(book, parts.Cover is not null),
            .. book.All.Select(chapters.Write),
            chapters.WriteImprint(words.Imprint),
            .. Images(book),
            .. Part(EpubNames.StyleSheet, "text/css", "", parts.BookStyle),
            .. Part(EpubNames.CoverImage, "image/png", "cover-image", parts.Cover),
        ];
    }

    private static IEnumerable<EpubFile> Images(Book book) => book.Files(e => e.Name == "img", "src")
        .OrderBy(file => file.Path)
        .Select(file => new EpubFile(EpubNames.Of(file.Path), file.MediaType, "", IsRead: false, file.Bytes));

    private static IEnumerable<EpubFile> Part(string name, string mediaType, string properties, SourceFile? file) =>
        file is null ? [] : [new EpubFile(name, mediaType, properties, IsRead: false, file.Bytes)];

    private static ImmutableArray<ZipEntry> Entries(ImmutableArray<EpubFile> files, byte[] package) =>
    [
        new ZipEntry("mimetype", Encoding.ASCII.GetBytes(MediaType)),
        .. files
            .Select(file => new ZipEntry(EpubNames.Folder + file.Name, file.Bytes))
            .Append(new ZipEntry("META-INF/container.xml", Encoding.UTF8.GetBytes(Container)))
            .Append(new ZipEntry(EpubNames.Folder + EpubNames.Package, package))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    /// <summary>Made of all names and bytes, each with its length before it, so that no two lists of files read the same.</summary>
    private static string IdentifierOf(ImmutableArray<EpubFile> files)
    {
        var content = new ArrayBufferWriter<byte>();
        foreach (var bytes in files.SelectMany(file => new ReadOnlyMemory<byte>[] { Encoding.UTF8.GetBytes(file.Name), file.Bytes }))
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.GetSpan(sizeof(int)), bytes.Length);
            content.Advance(sizeof(int));
            content.Write(bytes.Span);
        }

        return "urn:uuid:" + new Guid(ContentUuid.Of(content.WrittenSpan), bigEndian: true);
    }
}

/// <summary>A file of a book that its package document lists.</summary>
/// <param name="Name">Its path below the folder of the package document.</param>
/// <param name="Properties">What reading systems must know of it (EPUB 3.3, appendix D.5); empty for nothing.</param>
/// <param name="IsRead">Whether it is one of the documents that are read one after the other.</param>
internal sealed record EpubFile(string Name, string MediaType, string Properties, bool IsRead, ReadOnlyMemory<byte> Bytes);

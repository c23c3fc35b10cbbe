namespace Generator.Stages.Bundle.Books;

/// <summary>
/// The pages of one language as the chapters of a book: 1 they are put into reading order, 2 menus and what is
/// marked as being for pages only are taken out, 3 links are looked up among the chapters that there are.
/// </summary>
internal sealed class Book
{
    private readonly FrozenDictionary<string, Chapter> _byPath;
    private readonly FrozenDictionary<string, OutputFile> _files;

    private Book(ImmutableArray<Chapter> chapters, Chapter imprint, FrozenDictionary<string, OutputFile> files)
    {
        (Chapters, Imprint, _files) = (chapters, imprint, files);
        _byPath = All.ToFrozenDictionary(chapter => chapter.Page.Path.Value, StringComparer.Ordinal);
    }

    /// <summary>In reading order.</summary>
    public ImmutableArray<Chapter> Chapters { get; }

    /// <summary>Where reading begins: with the letter, or, where there is none, with the first chapter.</summary>
    public Chapter Start => Chapters.FirstOrDefault(chapter => chapter.Page.Name == WellKnownPages.Letter) ?? Chapters[0];

    /// <summary>What the foot of every page says, once for all: a page of which only that is left.</summary>
    public Chapter Imprint { get; }

    /// <summary>The chapters and those below them, in reading order.</summary>
    public IEnumerable<Chapter> All => Chapters.SelectMany(chapter => chapter.WithParts);

    public static Book Open(OfflineSite site, LanguageTag language, BookWords words)
    {
        var files = site.Rendered.Files.ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);
        var order = ReadingOrder.Of(site.Site, language);
        var imprint = Read(order[0].Page, []);
        return new Book(
            [.. order.Select(entry => Read(entry.Page, [.. entry.Parts.Select(part => Read(part, []))]))],
            imprint with { Text = imprint.Text.Without(e => e.Name == "main") },
            files);

        Chapter Read(Page page, ImmutableArray<Chapter> parts)
        {
            var text = PageReader.Read(files[page.Path.Value]).Without(IsForPagesOnly);
            return new Chapter(page, page.IsHome ? text.WithText(text.First("h1", within: "main"), words.Introduction) : text, parts);
        }
    }

    /// <summary>Where a link leads in a copy of the chapter: nothing where that leads out of the book but not out of the site.</summary>
    /// <param name="address">As the chapter writes it.</param>
    /// <param name="write">Makes the address of a chapter, and of an id that it has.</param>
    public string? Rewrite(Chapter from, string address, Func<Chapter, string?, string> write)
    {
        if (IsForeign(address))
        {
            return address;
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        var target = _byPath.GetValueOrDefault(path.Length == 0 ? from.Page.Path.Value : Resolve(from, path));
        return target is null ? null : write(target, target.Text.Ids.Contains(fragment) ? fragment : null);
    }

    /// <summary>The file that a chapter takes an image or a style sheet from.</summary>
    public OutputFile File(Chapter from, string address) => _files[Resolve(from, address)];

    /// <summary>The files that the chapters take by an attribute of an element, each once, as they come.</summary>
    public IEnumerable<OutputFile> Files(Func<PageElement, bool> isMeant, string attribute) => All
        .SelectMany(chapter => chapter.Text.Elements.Where(e => isMeant(e) && e.Has(attribute)).Select(e => File(chapter, e[attribute]!)))
        .DistinctBy(file => file.Path);

    /// <summary>What a book does in its own way, and what templates mark as being of use on pages only.</summary>
    private static bool IsForPagesOnly(PageElement element) => element.Name == "nav" || element.HasWord("class", "pages-only");

    /// <summary>Whether an address has a scheme and so leads out of the site, whose own are relative.</summary>
    private static bool IsForeign(string address) => address.Split('#')[0].Contains(':', StringComparison.Ordinal);

    private static string Resolve(Chapter from, string path) => LinkPath.Resolve(from.Page.Path.Folder, path) ?? "";
}

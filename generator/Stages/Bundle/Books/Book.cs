using Generator.Html.Editing;

namespace Generator.Stages.Bundle.Books;

/// <summary>
/// The pages of one language as the chapters of a book: 1 they are put into reading order, 2 menus and what is
/// marked as being for pages only are taken out, 3 links are looked up among the chapters that there are.
/// </summary>
internal sealed class Book : IDisposable
{
    /// <summary>What a book does in its own way, and what templates mark as being of use on pages only.</summary>
    private const string PagesOnly = "nav, .pages-only";

    private readonly FrozenDictionary<string, Chapter> _byPath;
    private readonly FrozenDictionary<string, OutputFile> _files;
    private readonly FrozenDictionary<string, FrozenSet<string>> _ids;

    private Book(ImmutableArray<Chapter> chapters, Chapter imprint, ImmutableArray<OutputFile> files)
    {
        (Chapters, Imprint) = (chapters, imprint);
        _byPath = All.ToFrozenDictionary(chapter => chapter.Page.Path.Value, StringComparer.Ordinal);
        _files = files.ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);
        _ids = _byPath.ToFrozenDictionary(chapter => chapter.Key, chapter => chapter.Value.Text.Ids, StringComparer.Ordinal);
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
        var files = site.Rendered.Files.ToFrozenDictionary(file => file.Path);
        var order = ReadingOrder.Of(site.Site, language);
        var imprint = Read(order[0].Page, []);
        imprint.Text.Remove("main");
        return new Book([.. order.Select(entry => Read(entry.Page, [.. entry.Parts.Select(part => Read(part, []))]))], imprint, site.Rendered.Files);

        Chapter Read(Page page, ImmutableArray<Chapter> parts)
        {
            var text = EditablePage.Parse(Encoding.UTF8.GetString(files[page.Path].Bytes.Span));
            text.Remove(PagesOnly);
            if (page.IsHome)
            {
                text.SetText("main h1", words.Introduction);
            }

            return new Chapter(page, text, parts);
        }
    }

    /// <summary>Where a link leads: nothing where it leads out of the book, which the address itself then says.</summary>
    /// <param name="address">As the chapter writes it, without a scheme.</param>
    public BookLink? Find(Chapter from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
        var target = path.Length == 0 ? from : _byPath.GetValueOrDefault(Resolve(from, path));
        return target is null ? null : new BookLink(target, fragment is not null && _ids[target.Page.Path.Value].Contains(fragment) ? fragment : null);
    }

    /// <summary>The file that a chapter takes an image or a style sheet from.</summary>
    public OutputFile File(Chapter from, string address) => _files[Resolve(from, address)];

    /// <summary>Whether an address has a scheme and so leads out of the site, whose own are relative.</summary>
    public static bool IsForeign(string address) => address.Split('#')[0].Contains(':', StringComparison.Ordinal);

    public void Dispose()
    {
        foreach (var chapter in All.Append(Imprint))
        {
            chapter.Text.Dispose();
        }
    }

    private static string Resolve(Chapter from, string path) => LinkPath.Resolve(from.Page.Path.Folder, path) ?? "";
}

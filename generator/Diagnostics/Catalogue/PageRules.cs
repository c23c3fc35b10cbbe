namespace Generator.Diagnostics;

/// <summary>The rules about rendered pages (PAG).</summary>
internal static class PageRules
{
    public static readonly Rule PageSize = Error("PAG0001", "page-size", "A page is small enough to be checked");

    public static readonly Rule BrokenLink = Error("PAG0002", "broken-link", "Every link leads to a file of the site");

    public static readonly Rule LinkCase = Error("PAG0003", "link-case", "A link is written with the capitals of the file it leads to");

    public static readonly Rule BrokenFragment = Error("PAG0004", "broken-fragment", "Every fragment leads to an id of the page");

    public static readonly Rule FolderLink = Error("PAG0005", "folder-link", "A link names a file, for a folder opens no page from a disk");

    public static readonly Rule RootLink = Error("PAG0006", "root-link", "No link begins at the root, which moves when the site does");

    public static readonly Rule OwnAddress = Error("PAG0007", "own-address", "A link inside the site does not name the site's own address");

    public static readonly Rule NotFoundLink = Error("PAG0008", "not-found-link", "The page for missing addresses links from the root, for it is served at any depth");

    public static readonly Rule UnlinkedPage = Warning("PAG0009", "unlinked-page", "Every page can be reached from the home page");

    public static readonly Rule LinkScheme = Error("PAG0010", "page-link-scheme", "A link is relative, or goes to https, http or mailto");

    public static readonly Rule OfflineReference = Error("PAG0011", "offline-reference", "Nothing is used that browsers refuse to a page from a disk");

    public static readonly Rule Doctype = Error("PAG0012", "doctype", "A page says that it is HTML");

    public static readonly Rule DuplicateId = Error("PAG0013", "page-duplicate-id", "An id occurs once on a page");

    public static readonly Rule OneH1 = Error("PAG0014", "one-h1", "A page has exactly one heading of the first level");

    public static readonly Rule SkippedHeading = Error("PAG0015", "skipped-heading", "Headings do not skip a level");

    public static readonly Rule EmptyHeading = Error("PAG0016", "empty-heading", "A heading has words");

    public static readonly Rule OneMain = Error("PAG0017", "one-main", "A page has exactly one main part");

    public static readonly Rule Landmark = Error("PAG0018", "landmark", "Everything on a page lies in a named part of it");

    public static readonly Rule DanglingReference = Error("PAG0019", "dangling-reference", "What labels or describes another element exists");

    public static readonly Rule MissingAlt = Error("PAG0020", "missing-alt", "An image has an alternative text");

    public static readonly Rule EmptyLink = Error("PAG0021", "empty-link", "A link has words");

    public static readonly Rule PageTitle = Error("PAG0022", "page-title", "A page has a title");

    public static readonly Rule RepeatedTitle = Error("PAG0023", "repeated-title", "No two pages of a language have the same title");

    public static readonly Rule TableHeaders = Error("PAG0024", "table-headers", "A table has header cells");

    public static readonly Rule Tabindex = Error("PAG0025", "tabindex", "The keyboard follows the order of the page");

    public static readonly Rule DrawingName = Error("PAG0026", "drawing-name", "A drawing has a name, or is hidden from screen readers");

    public static readonly Rule PageLanguage = Error("PAG0027", "page-language", "A page says which language it is in");

    public static readonly Rule LanguageTag = Error("PAG0028", "language-tag", "Languages are written as BCP 47 tags");

    public static readonly Rule Direction = Error("PAG0029", "direction", "Text runs in the direction of its language");

    public static readonly Rule Script = Error("PAG0030", "script", "There is no script on the site");

    public static readonly Rule JsonLd = Error("PAG0031", "json-ld", "Data for search engines can be read");

    public static readonly Rule EventAttribute = Error("PAG0032", "event-attribute", "No attribute holds a script");

    public static readonly Rule StyleAttribute = Error("PAG0033", "style-attribute", "Styles stand in the style sheet");

    public static readonly Rule ForbiddenElement = Error("PAG0034", "forbidden-element", "No element loads, sends or moves what the policy forbids");

    public static readonly Rule ThirdPartyRequest = Error("PAG0035", "third-party-request", "A page loads nothing but the site's own files");

    public static readonly Rule Prefetch = Error("PAG0036", "prefetch", "A page loads nothing before it is asked for");

    public static readonly Rule Charset = Error("PAG0037", "charset", "A page begins with its encoding");

    public static readonly Rule SecurityPolicy = Error("PAG0038", "security-policy", "A page forbids everything but its own styles and images");

    public static readonly Rule Referrer = Error("PAG0039", "referrer", "A page tells nobody where its reader came from");

    public static readonly Rule ExternalRel = Error("PAG0040", "external-rel", "A link to elsewhere tells nobody where its reader came from");

    public static readonly Rule TrackingParameter = Error("PAG0041", "tracking-parameter", "No link carries a tracking parameter");

    public static readonly Rule OnionLink = Error("PAG0042", "onion-link", "Addresses of hidden services are text, not links");

    public static readonly Rule StyleRequest = Error("PAG0043", "style-request", "A style sheet loads nothing");

    public static readonly Rule PhysicalProperty = Error("PAG0044", "physical-property", "Style sheets know start and end, not left and right");

    public static readonly Rule PageWeight = Warning("PAG0045", "page-weight", "A page is light enough for a slow connection");

    public static readonly Rule RawMarkup = Error("PAG0046", "raw-markup", "Nothing of a template or of Markdown is left over in the text");

    public static readonly Rule HtmlComment = Error("PAG0047", "html-comment", "Comments are not published");

    public static readonly Rule MachinePath = Error("PAG0048", "machine-path", "No path of the machine that built the site is published");

    public static readonly Rule XmlSyntax = Error("PAG0049", "xml-syntax", "Feed, sitemap and drawings are well-formed XML");

    public static readonly Rule Leak = Error("PAG0050", "leak", "No mark of the translators' work is published");

    public static readonly Rule ReviewNote = Warning("PAG0051", "review-note", "What stands behind a sign-off is not published");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        PageSize, BrokenLink, LinkCase, BrokenFragment, FolderLink, RootLink, OwnAddress, NotFoundLink, UnlinkedPage,
        LinkScheme, OfflineReference, Doctype, DuplicateId, OneH1, SkippedHeading, EmptyHeading, OneMain, Landmark,
        DanglingReference, MissingAlt, EmptyLink, PageTitle, RepeatedTitle, TableHeaders, Tabindex, DrawingName,
        PageLanguage, LanguageTag, Direction, Script, JsonLd, EventAttribute, StyleAttribute, ForbiddenElement,
        ThirdPartyRequest, Prefetch, Charset, SecurityPolicy, Referrer, ExternalRel, TrackingParameter, OnionLink,
        StyleRequest, PhysicalProperty, PageWeight, RawMarkup, HtmlComment, MachinePath, XmlSyntax,
        Leak, ReviewNote,
    ];

    private static Rule Error(string id, string name, string title) => new(id, name, Severity.Error, title);

    private static Rule Warning(string id, string name, string title) => new(id, name, Severity.Warning, title);
}

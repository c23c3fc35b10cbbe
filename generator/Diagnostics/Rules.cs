using System.Diagnostics.CodeAnalysis;

namespace Generator.Diagnostics;

/// <summary>
/// The catalogue: every rule that can be reported, one line each, by area. To add a rule is to add its line below: the
/// list of all is read from the declarations, so that no second one can forget it.
/// </summary>
internal static class Rules
{
    private static readonly ImmutableArray<Type> Areas =
    [
        typeof(ConfigurationRules), typeof(SourceRules), typeof(MarkdownRules), typeof(TranslationRules),
        typeof(ExchangeRules), typeof(TranslationCheckRules), typeof(LinkRules), typeof(TemplateRules),
        typeof(PageRules), typeof(BundleRules), typeof(OutputRules), typeof(InternalRules),
    ];

    public static ImmutableArray<Rule> All { get; } = [.. Areas.SelectMany(Of)];

    /// <summary>The rules that a mark beside a text may name.</summary>
    public static ImmutableArray<Rule> InTexts { get; } =
    [
        .. Of(typeof(TranslationCheckRules)).Except(
        [
            TranslationCheckRules.ChangedWithoutSource,
            TranslationCheckRules.UnknownCheck,
            TranslationCheckRules.GlossaryForm,
            TranslationCheckRules.WordLeft,
            TranslationCheckRules.SealedText,
            TranslationCheckRules.TextRemoved,
            TranslationCheckRules.BaseUnread,
            TranslationCheckRules.UnusedIgnore,
        ]),
    ];

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Our own types are kept whole: Generator.csproj.")]
    private static IEnumerable<Rule> Of(Type area) =>
        area.GetFields().Select(field => (Rule)field.GetValue(null)!).OrderBy(rule => rule.Id, StringComparer.Ordinal);
}

/// <summary>The rules about usage (00) and <c>site.yml</c> (01) (CFG).</summary>
internal static class ConfigurationRules
{
    public static readonly Rule NoCampaign = Rule.Error("CFG0001", "no-campaign", "A command runs in a folder that has content.");
    public static readonly Rule BadArgument = Rule.Error("CFG0002", "bad-argument", "What is written after an option can be used.");
    public static readonly Rule BadUsage = Rule.Error("CFG0003", "bad-usage", "A command line has the form that help shows.");
    public static readonly Rule BadData = Rule.Error("CFG0004", "bad-data", "Data for a template is YAML with names at its top.");
    public static readonly Rule Syntax = Rule.Error("CFG0101", "site-yaml", "`site.yml` can be read as YAML.");
    public static readonly Rule MissingConfiguration = Rule.Error("CFG0102", "no-site-yml", "A campaign has a `content/site.yml`.");
    public static readonly Rule UnknownSetting = Rule.Error("CFG0103", "unknown-setting", "`site.yml` has only known keys.");
    public static readonly Rule MissingSetting = Rule.Error("CFG0104", "missing-setting", "`site.yml` has what every site needs.");
    public static readonly Rule WrongSetting = Rule.Error("CFG0105", "wrong-setting", "Settings have the form that their keys ask for.");
    public static readonly Rule FixedSeverity = Rule.Error("CFG0106", "fixed-severity", "Only checks of finished pages, and warnings, can be made milder.");
}

/// <summary>The rules about what people write (SRC): files 00, YAML 01, front matter and data 02, the seal 03, strings 08.</summary>
internal static class SourceRules
{
    public static readonly Rule FileName = Rule.Error("SRC0001", "file-name", "Names of files can be stored everywhere and become addresses.");
    public static readonly Rule FileTooLarge = Rule.Error("SRC0002", "file-too-large", "Files keep to a size.");
    public static readonly Rule TooManyFiles = Rule.Error("SRC0003", "too-many-files", "The content keeps to a number of files and languages.");
    public static readonly Rule NotUtf8 = Rule.Error("SRC0004", "not-utf8", "Text is UTF-8.");
    public static readonly Rule LinkedFile = Rule.Error("SRC0005", "linked-file", "No symbolic link stands among the files.");
    public static readonly Rule ImageRefused = Rule.Error("SRC0006", "image-refused", "Images hold a picture and nothing else.");
    public static readonly Rule LanguageFolder = Rule.Error("SRC0007", "language-folder", "The folders of the content are named by the tags of languages.");
    public static readonly Rule UnreadFile = Rule.Warning("SRC0008", "unread-file", "Every file of the content is one that is read.");
    public static readonly Rule TooMuch = Rule.Error("SRC0040", "too-much", "The content as a whole keeps to a size.");
    public static readonly Rule YamlSyntax = Rule.Error("SRC0101", "yaml-syntax", "Front matter and data files can be read as YAML.");
    public static readonly Rule YamlRefused = Rule.Error("SRC0102", "yaml-refused", "YAML keeps to texts, lists and groups, and to a size.");
    public static readonly Rule DuplicateKey = Rule.Error("SRC0103", "duplicate-key", "A key is given once.");
    public static readonly Rule CommentAfterText = Rule.Warning("SRC0104", "comment-after-text", "A comment stands on a line of its own.");
    public static readonly Rule FrontMatter = Rule.Error("SRC0201", "front-matter", "A page begins with front matter between two lines `---`.");
    public static readonly Rule UnknownKey = Rule.Error("SRC0202", "unknown-key", "Front matter and data files have only known keys.");
    public static readonly Rule MissingKey = Rule.Error("SRC0203", "missing-key", "What a page or an entry needs is given.");
    public static readonly Rule WrongValue = Rule.Error("SRC0204", "wrong-value", "Values have the form that their keys ask for.");
    public static readonly Rule DuplicateId = Rule.Error("SRC0205", "repeated-id", "An id is given once.");
    public static readonly Rule Unsourced = Rule.Error("SRC0206", "unsourced", "No event, report or claim stands without a source.");
    public static readonly Rule MissingFile = Rule.Error("SRC0207", "missing-file", "The files that every site needs are there.");
    public static readonly Rule FrontMatterEnd = Rule.Error("SRC0260", "front-matter-end", "Nothing of the front matter stands behind the line `---` that ends it.");
    public static readonly Rule SealBroken = Rule.Error("SRC0301", "seal-broken", "A sealed text is as it was when it was sealed.");
    public static readonly Rule SealMissing = Rule.Error("SRC0302", "seal-missing", "Every letter is sealed.");
    public static readonly Rule MissingString = Rule.Error("SRC0801", "missing-string", "Every string that a page or the generator uses stands in strings.yml.");
    public static readonly Rule FormatData = Rule.Error("SRC0802", "format-data", "Strings that say how dates and numbers are written have the form that they need.");
}

/// <summary>The rules about Markdown (SRC, from 04).</summary>
internal static class MarkdownRules
{
    public static readonly Rule TextTooLong = Rule.Error("SRC0401", "text-too-long", "A page is short enough to be read and checked.");
    public static readonly Rule ParagraphTooLong = Rule.Error("SRC0402", "paragraph-too-long", "Blank lines stand between paragraphs.");
    public static readonly Rule MarkersTooDeep = Rule.Error("SRC0403", "markers-too-deep", "A line begins with few signs for lists and quotations.");
    public static readonly Rule TableTooWide = Rule.Error("SRC0404", "table-too-wide", "A table has few columns.");
    public static readonly Rule TooManyHeadings = Rule.Error("SRC0405", "too-many-headings", "A page has a number of headings that a reader can follow.");
    public static readonly Rule NestedTooDeep = Rule.Error("SRC0406", "nested-too-deep", "Lists, quotations and emphasis are nested a few times only.");
    public static readonly Rule TooManyParts = Rule.Error("SRC0407", "too-many-parts", "A page has a number of words, links and list items that can be checked.");
    public static readonly Rule MarkdownRefused = Rule.Error("SRC0408", "markdown-refused", "Only constructs that somebody has allowed reach a page.");
    public static readonly Rule RawHtml = Rule.Error("SRC0409", "raw-html", "Content is Markdown without HTML.");
    public static readonly Rule HeadingId = Rule.Error("SRC0410", "heading-id", "Every heading has an id that a link can name.");
    public static readonly Rule AnchorTwice = Rule.Error("SRC0411", "anchor-twice", "No two headings or paragraphs of a page have one id.");
    public static readonly Rule CitationForm = Rule.Error("SRC0412", "citation-form", "A citation is written so that it can be read.");
    public static readonly Rule NestedLink = Rule.Error("SRC0413", "nested-link", "A link has only words and pictures in it.");
    public static readonly Rule ImageText = Rule.Error("SRC0414", "image-text", "Every image has words for those who do not see it.");
    public static readonly Rule FootnoteMissing = Rule.Error("SRC0415", "footnote-missing", "Every footnote that the text refers to exists.");
    public static readonly Rule FootnoteUnused = Rule.Error("SRC0416", "footnote-unused", "Every footnote is referred to, for else it is not shown.");
    public static readonly Rule FootnoteTwice = Rule.Error("SRC0417", "footnote-twice", "Every footnote has a label of its own.");
    public static readonly Rule LostPlace = Rule.Error("SRC0418", "lost-place", "Every link is known by the place where it is written.");
    public static readonly Rule HeadingSpace = Rule.Warning("SRC0419", "heading-space", "The signs of a heading or list are followed by a space.");
    public static readonly Rule TableUnread = Rule.Error("SRC0460", "table-unread", "Bars are those of a table that can be read.");
    public static readonly Rule TableCells = Rule.Warning("SRC0461", "table-cells", "No row of a table has more cells than its head.");
    public static readonly Rule TableBreak = Rule.Error("SRC0462", "table-break", "A row of a table stands on one line.");
    public static readonly Rule DefinitionUnused = Rule.Warning("SRC0463", "definition-unused", "Every address with a label is that of a link, for else it is not shown.");
    public static readonly Rule CitationLike = Rule.Warning("SRC0485", "citation-like", "What looks like a citation is one.");
}

/// <summary>The rules about translations (TRN).</summary>
internal static class TranslationRules
{
    public static readonly Rule CommentUnclosed = Rule.Error("TRN0001", "comment-unclosed", "A comment is closed, so that it swallows no text.");
    public static readonly Rule FenceUnclosed = Rule.Error("TRN0002", "fence-unclosed", "A block of code is closed, so that it swallows no text.");
    public static readonly Rule HiddenDirection = Rule.Error("TRN0003", "hidden-bidi", "No hidden character changes the direction of writing.");
    public static readonly Rule HiddenCharacter = Rule.Error("TRN0004", "hidden-char", "Text has no character that nobody can see.");
    public static readonly Rule YamlText = Rule.Warning("TRN0005", "yaml-text", "Words are written so that YAML reads them as they stand.");
    public static readonly Rule MarkerDamaged = Rule.Warning("TRN0006", "marker-damaged", "The comments above translated paragraphs are as the tool writes them.");
    public static readonly Rule SnapshotEdited = Rule.Warning("TRN0007", "snapshot-edited", "The source text in a comment is as the tool wrote it.");
    public static readonly Rule Structure = Rule.Warning("TRN0008", "structure", "Every paragraph of a translation belongs to one of the source.");
    public static readonly Rule Orphan = Rule.Warning("TRN0009", "orphan", "Every page of a translation has a source.");
    public static readonly Rule BannerMissing = Rule.Warning("TRN0010", "banner-missing", "A language says in its own words that its pages are translations.");
    public static readonly Rule SignOffIncomplete = Rule.Warning("TRN0011", "sign-off-incomplete", "A sign-off says which words it is about.");
    public static readonly Rule ConflictMarks = Rule.Error("TRN0012", "conflict-marks", "No file has the marks that git leaves where two people changed one place.");
    public static readonly Rule MarkerInSource = Rule.Error("TRN0013", "marker-in-source", "No file of the source language has the comments of translations.");
    public static readonly Rule InheritedKey = Rule.Error("TRN0014", "inherited-key", "Facts stand once, in the source.");
    public static readonly Rule Placeholders = Rule.Error("TRN0015", "placeholders", "A string has the placeholders of its source.");
    public static readonly Rule UnknownString = Rule.Warning("TRN0016", "unknown-string", "Every string is one that the source has.");
    public static readonly Rule UnlistedLanguage = Rule.Warning("TRN0017", "unlisted-language", "Every folder of a language is listed in `site.yml`.");
    public static readonly Rule StaleLink = Rule.Warning("TRN0018", "stale-link", "What an older translation links to or cites still exists.");
    public static readonly Rule NotSigned = Rule.Error("TRN0019", "not-signed", "Only a page on which nothing is open is signed off.");
    public static readonly Rule NothingMatched = Rule.Error("TRN0020", "nothing-matched", "A command is about pages and blocks that there are.");
    public static readonly Rule Unread = Rule.Error("TRN0021", "unread-translation", "Every translated file can be read and brought up to date.");
    public static readonly Rule Regrouped = Rule.Info("TRN0045", "regrouped", "Where the source joins or splits paragraphs, the translation follows.");
    public static readonly Rule HomeAlone = Rule.Info("TRN0046", "home-alone", "A home page is published with a page that it leads to.");
    public static readonly Rule TooManyMarks = Rule.Error("TRN0070", "too-many-marks", "A letter has no more marks than can be read.");
    public static readonly Rule PluralForm = Rule.Warning("TRN0071", "plural-form", "A counted word has every form that its language needs.");
    public static readonly Rule PluralsUnknown = Rule.Warning("TRN0072", "plurals-unknown", "It is known how a language counts.");
}

/// <summary>The rules about files of translation tools (TRN, from 0101).</summary>
internal static class ExchangeRules
{
    public static readonly Rule Syntax = Rule.Error("TRN0101", "exchange-syntax", "A file of a translation tool can be read.");
    public static readonly Rule Unmatched = Rule.Error("TRN0102", "exchange-unmatched", "A text of a translation tool still has its place.");
    public static readonly Rule Refused = Rule.Error("TRN0103", "exchange-refused", "A text of a translation tool can stand in a page.");
    public static readonly Rule Changed = Rule.Warning("TRN0104", "exchange-changed", "A text of a translation tool replaces only what it was made from.");
}

/// <summary>The rules that hold the words of a translation against their source (TRN, from 0201).</summary>
internal static class TranslationCheckRules
{
    public static readonly Rule NotNormalised = Rule.Warning("TRN0201", "not-nfc", "Letters with marks are written in one way only.");
    public static readonly Rule MixedScriptWord = Rule.Warning("TRN0202", "mixed-script-word", "No word mixes letters that look alike.");
    public static readonly Rule PresentationForms = Rule.Warning("TRN0203", "presentation-forms", "Arabic is written with letters, not with their shapes.");
    public static readonly Rule Links = Rule.Error("TRN0204", "links", "A translation links where its source does.");
    public static readonly Rule Images = Rule.Error("TRN0205", "images", "A translation shows the images of its source.");
    public static readonly Rule Code = Rule.Error("TRN0206", "code", "Code is not translated.");
    public static readonly Rule Citations = Rule.Error("TRN0207", "citations", "A translation cites what its source cites.");
    public static readonly Rule FootnoteLabels = Rule.Error("TRN0208", "footnotes", "A translation has the footnotes of its source.");
    public static readonly Rule Headings = Rule.Error("TRN0209", "headings", "A heading is translated by one heading of its level.");
    public static readonly Rule Lists = Rule.Warning("TRN0210", "lists", "A list has as many items as that of its source.");
    public static readonly Rule TableShapes = Rule.Warning("TRN0211", "table-shape", "A table has the rows and columns of its source.");
    public static readonly Rule BlockCount = Rule.Info("TRN0212", "block-count", "A paragraph is translated by one paragraph.");
    public static readonly Rule LiteralMarkup = Rule.Warning("TRN0213", "literal-markup", "The signs of Markdown are not shown to readers.");
    public static readonly Rule Dates = Rule.Warning("TRN0214", "dates", "A translation has the dates of its source.");
    public static readonly Rule Numbers = Rule.Warning("TRN0215", "numbers", "A translation has the numbers of its source.");
    public static readonly Rule Quotes = Rule.Warning("TRN0216", "quotes", "Quotations are marked as in the source, at both ends.");
    public static readonly Rule Glossary = Rule.Warning("TRN0217", "glossary", "Terms are translated as the glossary says.");
    public static readonly Rule SameAsSource = Rule.Warning("TRN0218", "same-as-source", "A translation is not a copy of its source.");
    public static readonly Rule LeftoverSource = Rule.Warning("TRN0219", "leftover-source", "No sentence is left in the language of the source.");
    public static readonly Rule ScriptShare = Rule.Warning("TRN0220", "script-share", "A translation is written in the script of its language.");
    public static readonly Rule WrongVariant = Rule.Warning("TRN0221", "wrong-variant", "Simplified and traditional characters are not mixed.");
    public static readonly Rule UyghurLetters = Rule.Warning("TRN0222", "ug-letters", "Uyghur is written with the letters of its own alphabet.");
    public static readonly Rule TibetanPunctuation = Rule.Info("TRN0223", "bo-punctuation", "No line of Tibetan begins with a shad.");
    public static readonly Rule FrenchSpacing = Rule.Info("TRN0224", "spacing-fr", "French puts a space before double signs.");
    public static readonly Rule ChineseSpacing = Rule.Info("TRN0225", "spacing-zh", "Chinese has punctuation of full width.");
    public static readonly Rule UntranslatedAttribute = Rule.Warning("TRN0226", "untranslated-attr", "The words for images and the titles of links are translated too.");
    public static readonly Rule TextLength = Rule.Info("TRN0227", "length", "A translation is about as long as such translations are.");
    public static readonly Rule ChangedWithoutSource = Rule.Warning("TRN0228", "text-changed-without-source", "A finished text changes when its source does, or a second person has read it.");
    public static readonly Rule UnknownCheck = Rule.Warning("TRN0229", "unknown-check", "Marks that silence a check name one.");
    public static readonly Rule GlossaryForm = Rule.Error("TRN0230", "glossary-form", "The glossary is a table that can be read.");
    public static readonly Rule WordLeft = Rule.Info("TRN0231", "word-left", "The word above a text says whether it is finished.");
    public static readonly Rule BlockKind = Rule.Error("TRN0245", "block-kind", "A translation is a list, a quotation, a table or code where its source is.");
    public static readonly Rule Emphasis = Rule.Warning("TRN0246", "emphasis", "A translation sets as many passages in italics and bold as its source.");
    public static readonly Rule UnusedIgnore = Rule.Info("TRN0247", "unused-ignore", "A mark that silences a check stands where it finds something.");
    public static readonly Rule SealedText = Rule.Warning("TRN0275", "sealed-text", "A sealed text, its seal and what translations leave out of it change only when people have looked.");
    public static readonly Rule TextRemoved = Rule.Warning("TRN0276", "text-removed", "Finished text stays, or somebody says why not.");
    public static readonly Rule OtherLanguage = Rule.Warning("TRN0277", "other-language", "A text is written in the language of its folder.");
    public static readonly Rule BaseUnread = Rule.Warning("TRN0278", "base-unread", "The state that a change starts from can be compared with it.");
}

/// <summary>The rules about links, citations, names and addresses (LNK).</summary>
internal static class LinkRules
{
    public static readonly Rule DeadLink = Rule.Error("LNK0001", "dead-link", "Every link inside the site leads to a page or file that exists.");
    public static readonly Rule DeadFragment = Rule.Error("LNK0002", "dead-fragment", "Every fragment names an anchor that its page has.");
    public static readonly Rule UnknownSource = Rule.Error("LNK0003", "unknown-source", "Every id that is cited stands in sources.yml.");
    public static readonly Rule UnusedSource = Rule.Info("LNK0004", "unused-source", "Every source is cited somewhere.");
    public static readonly Rule UnknownName = Rule.Error("LNK0005", "unknown-name", "Every name in front matter has its label in strings.yml, in the group that belongs there.");
    public static readonly Rule DoubleName = Rule.Error("LNK0006", "double-name", "A name's id stands in one group only.");
    public static readonly Rule UnknownReport = Rule.Error("LNK0007", "unknown-report", "Every report in differences.yml has its page below press/.");
    public static readonly Rule UnknownParagraph = Rule.Error("LNK0008", "unknown-paragraph", "Every paragraph that front matter or a data file names exists in the letter.");
    public static readonly Rule MissingPage = Rule.Error("LNK0009", "missing-page", "The pages that citations, names and events are shown on exist.");
    public static readonly Rule BadAddress = Rule.Error("LNK0010", "bad-address", "Every file of the site has a name that every system can store.");
    public static readonly Rule AddressCollision = Rule.Error("LNK0011", "address-collision", "No two files of the site have one address, or addresses that differ only in case.");
    public static readonly Rule MissingTemplate = Rule.Error("LNK0012", "missing-template", "Every page has a template, by its name or by its kind.");
    public static readonly Rule AddressForm = Rule.Error("LNK0101", "address-form", "A link leads to a file of the content, to https or to a mail address, and hides nothing.");
    public static readonly Rule HttpAddress = Rule.Error("LNK0102", "http-address", "A link without encryption leads only to what sources.yml lists.");
    public static readonly Rule LinkText = Rule.Error("LNK0103", "link-text", "A link that shows an address leads to that address.");
    public static readonly Rule ForeignImage = Rule.Error("LNK0104", "foreign-image", "Images come with the content, so that no other server learns who reads.");
}

/// <summary>The rules about templates (TPL).</summary>
internal static class TemplateRules
{
    public static readonly Rule Syntax = Rule.Error("TPL0101", "template-syntax", "A template follows the grammar of the template language.");
    public static readonly Rule UnknownName = Rule.Error("TPL0201", "template-unknown-name", "A template uses only variables and functions that exist.");
    public static readonly Rule UnknownMember = Rule.Error("TPL0202", "template-unknown-member", "A template reads only members that an object has.");
    public static readonly Rule MemberOfNull = Rule.Error("TPL0203", "template-member-of-null", "A template reads no member of a value that is null.");
    public static readonly Rule BadIndex = Rule.Error("TPL0204", "template-bad-index", "An index is a number or a key, and what it is applied to has items.");
    public static readonly Rule ReadOnly = Rule.Error("TPL0205", "template-read-only", "A template changes only what it made itself.");
    public static readonly Rule UnknownFunction = Rule.Error("TPL0206", "template-unknown-function", "A template calls only what is a function.");
    public static readonly Rule ArgumentCount = Rule.Error("TPL0207", "template-argument-count", "A function gets the arguments it needs and no others.");
    public static readonly Rule WrongType = Rule.Error("TPL0208", "template-wrong-type", "A function gets values of the types it works with.");
    public static readonly Rule WrongOperator = Rule.Error("TPL0209", "template-wrong-operator", "An operator gets values that it is defined for.");
    public static readonly Rule MisplacedStatement = Rule.Error("TPL0210", "template-misplaced-statement", "A statement stands where it has a meaning.");
    public static readonly Rule NotReproducible = Rule.Error("TPL0211", "template-not-reproducible", "A page comes out the same on every machine.");
    public static readonly Rule NoCharacter = Rule.Error("TPL0255", "template-no-character", "A template prints characters that a page may hold.");
    public static readonly Rule MissingTemplate = Rule.Error("TPL0301", "template-missing", "An included template exists.");
    public static readonly Rule MissingArgument = Rule.Error("TPL0302", "template-missing-argument", "An include passes every named argument that the partial reads.");
    public static readonly Rule TooManySteps = Rule.Error("TPL0401", "template-too-many-steps", "A page is made in a bounded number of steps.");
    public static readonly Rule TooMuchOutput = Rule.Error("TPL0402", "template-too-much-output", "A page has a bounded size.");
    public static readonly Rule TooDeep = Rule.Error("TPL0403", "template-too-deep", "Calls, includes and structures are not nested without bound.");
    public static readonly Rule TooLarge = Rule.Error("TPL0404", "template-too-large", "Texts, lists and numbers have a bounded size.");
}

/// <summary>The rules about rendered pages (PAG).</summary>
internal static class PageRules
{
    public static readonly Rule PageSize = Rule.Error("PAG0001", "page-size", "A page is small enough to be checked.");
    public static readonly Rule BrokenLink = Rule.Error("PAG0002", "broken-link", "Every link leads to a file of the site.");
    public static readonly Rule LinkCase = Rule.Error("PAG0003", "link-case", "A link is written with the capitals of the file it leads to.");
    public static readonly Rule BrokenFragment = Rule.Error("PAG0004", "broken-fragment", "Every fragment leads to an id of the page.");
    public static readonly Rule FolderLink = Rule.Error("PAG0005", "folder-link", "A link names a file, for a folder opens no page from a disk.");
    public static readonly Rule RootLink = Rule.Error("PAG0006", "root-link", "No link begins at the root, which moves when the site does.");
    public static readonly Rule OwnAddress = Rule.Error("PAG0007", "own-address", "A link inside the site does not name the site's own address.");
    public static readonly Rule NotFoundLink = Rule.Error("PAG0008", "not-found-link", "The page for missing addresses links from the root, for it is served at any depth.");
    public static readonly Rule UnlinkedPage = Rule.Warning("PAG0009", "unlinked-page", "Every page can be reached from the home page.");
    public static readonly Rule LinkScheme = Rule.Error("PAG0010", "page-link-scheme", "A link is relative, or goes to https, http or mailto.");
    public static readonly Rule OfflineReference = Rule.Error("PAG0011", "offline-reference", "Nothing is used that browsers refuse to a page from a disk.");
    public static readonly Rule Doctype = Rule.Error("PAG0012", "doctype", "A page says that it is HTML.");
    public static readonly Rule DuplicateId = Rule.Error("PAG0013", "page-duplicate-id", "An id occurs once on a page.");
    public static readonly Rule OneH1 = Rule.Error("PAG0014", "one-h1", "A page has exactly one heading of the first level.");
    public static readonly Rule SkippedHeading = Rule.Error("PAG0015", "skipped-heading", "Headings do not skip a level.");
    public static readonly Rule EmptyHeading = Rule.Error("PAG0016", "empty-heading", "A heading has words.");
    public static readonly Rule OneMain = Rule.Error("PAG0017", "one-main", "A page has exactly one main part.");
    public static readonly Rule Landmark = Rule.Error("PAG0018", "landmark", "Everything on a page lies in a named part of it.");
    public static readonly Rule DanglingReference = Rule.Error("PAG0019", "dangling-reference", "What labels or describes another element exists.");
    public static readonly Rule MissingAlt = Rule.Error("PAG0020", "missing-alt", "An image has an alternative text.");
    public static readonly Rule EmptyLink = Rule.Error("PAG0021", "empty-link", "A link has words.");
    public static readonly Rule PageTitle = Rule.Error("PAG0022", "page-title", "A page has a title.");
    public static readonly Rule RepeatedTitle = Rule.Error("PAG0023", "repeated-title", "No two pages of a language have the same title.");
    public static readonly Rule TableHeaders = Rule.Error("PAG0024", "table-headers", "A table has header cells.");
    public static readonly Rule Tabindex = Rule.Error("PAG0025", "tabindex", "The keyboard follows the order of the page.");
    public static readonly Rule DrawingName = Rule.Error("PAG0026", "drawing-name", "A drawing has a name, or is hidden from screen readers.");
    public static readonly Rule PageLanguage = Rule.Error("PAG0027", "page-language", "A page says which language it is in.");
    public static readonly Rule LanguageTag = Rule.Error("PAG0028", "language-tag", "Languages are written as BCP 47 tags.");
    public static readonly Rule Direction = Rule.Error("PAG0029", "direction", "Text runs in the direction of its language.");
    public static readonly Rule Script = Rule.Error("PAG0030", "script", "There is no script on the site.");
    public static readonly Rule JsonLd = Rule.Error("PAG0031", "json-ld", "Data for search engines can be read.");
    public static readonly Rule EventAttribute = Rule.Error("PAG0032", "event-attribute", "No attribute holds a script.");
    public static readonly Rule StyleAttribute = Rule.Error("PAG0033", "style-attribute", "Styles stand in the style sheet.");
    public static readonly Rule ForbiddenElement = Rule.Error("PAG0034", "forbidden-element", "No element loads, sends or moves what the policy forbids.");
    public static readonly Rule ThirdPartyRequest = Rule.Error("PAG0035", "third-party-request", "A page loads nothing but the site's own files.");
    public static readonly Rule Prefetch = Rule.Error("PAG0036", "prefetch", "A page loads nothing before it is asked for.");
    public static readonly Rule Charset = Rule.Error("PAG0037", "charset", "A page begins with its encoding.");
    public static readonly Rule SecurityPolicy = Rule.Error("PAG0038", "security-policy", "A page forbids everything but its own styles and images.");
    public static readonly Rule Referrer = Rule.Error("PAG0039", "referrer", "A page tells nobody where its reader came from.");
    public static readonly Rule ExternalRel = Rule.Error("PAG0040", "external-rel", "A link to elsewhere tells nobody where its reader came from.");
    public static readonly Rule TrackingParameter = Rule.Error("PAG0041", "tracking-parameter", "No link carries a tracking parameter.");
    public static readonly Rule OnionLink = Rule.Error("PAG0042", "onion-link", "Addresses of hidden services are text, not links.");
    public static readonly Rule StyleRequest = Rule.Error("PAG0043", "style-request", "A style sheet loads nothing.");
    public static readonly Rule PhysicalProperty = Rule.Error("PAG0044", "physical-property", "Style sheets know start and end, not left and right.");
    public static readonly Rule PageWeight = Rule.Warning("PAG0045", "page-weight", "A page is light enough for a slow connection.");
    public static readonly Rule RawMarkup = Rule.Error("PAG0046", "raw-markup", "Nothing of a template or of Markdown is left over in the text.");
    public static readonly Rule HtmlComment = Rule.Error("PAG0047", "html-comment", "Comments are not published.");
    public static readonly Rule MachinePath = Rule.Error("PAG0048", "machine-path", "No path of the machine that built the site is published.");
    public static readonly Rule XmlSyntax = Rule.Error("PAG0049", "xml-syntax", "Feed, sitemap and drawings are well-formed XML.");
    public static readonly Rule Leak = Rule.Error("PAG0050", "leak", "No mark of the translators' work is published.");
    public static readonly Rule ReviewNote = Rule.Warning("PAG0051", "review-note", "What stands behind a sign-off is not published.");
}

/// <summary>The rules about bundles (BND).</summary>
internal static class BundleRules
{
    public static readonly Rule LongPath = Rule.Error("BND0001", "long-path", "What an archive holds can be unpacked on every system.");
    public static readonly Rule LongMetadata = Rule.Error("BND0002", "long-metadata", "What libraries show of an archive fits where they show it.");
    public static readonly Rule ArchiveIcon = Rule.Error("BND0003", "archive-icon", "An archive for Kiwix has an icon of the size that readers ask for.");
}

/// <summary>The rules about writing and verifying (OUT).</summary>
internal static class OutputRules
{
    public static readonly Rule DiskFailed = Rule.Error("OUT0001", "disk-failed", "The disk can be read and written.");
    public static readonly Rule SymbolicLink = Rule.Error("OUT0002", "symbolic-link", "No symbolic link is followed.");
    public static readonly Rule EditedByHand = Rule.Warning("OUT0003", "edited-by-hand", "Nobody edits what the generator wrote.");
    public static readonly Rule FileInTheWay = Rule.Error("OUT0004", "file-in-the-way", "What the generator did not write, it does not overwrite.");
    public static readonly Rule BrokenRecord = Rule.Error("OUT0005", "broken-record", "SHA256SUMS lists digests and paths, nothing else.");
    public static readonly Rule NotCurrent = Rule.Error("OUT0006", "not-current", "The output folder is what a build would write.");
    public static readonly Rule AlteredFile = Rule.Error("OUT0007", "altered-file", "Every listed file is there and has its digest.");
    public static readonly Rule UnlistedFile = Rule.Error("OUT0008", "unlisted-file", "Every file is listed in SHA256SUMS.");
    public static readonly Rule UnfinishedBuild = Rule.Error("OUT0009", "unfinished-build", "No build was interrupted while it wrote.");
    public static readonly Rule NoRecord = Rule.Error("OUT0010", "no-record", "A folder to verify has a SHA256SUMS.");
    public static readonly Rule ChangedMeanwhile = Rule.Error("OUT0011", "changed-meanwhile", "A file is written as it was read, or not at all.");
    public static readonly Rule Busy = Rule.Error("OUT0040", "busy", "One build at a time writes a folder.");
    public static readonly Rule ForeignFolder = Rule.Error("OUT0041", "foreign-folder", "The generator writes and deletes only in folders that it made.");
}

/// <summary>The last resort of <c>Program</c>: whatever reaches it is a fault of ours (GEN).</summary>
internal static class InternalRules
{
    public static readonly Rule Unexpected = Rule.Error("GEN0001", "unexpected", "The generator itself has no fault.");
}

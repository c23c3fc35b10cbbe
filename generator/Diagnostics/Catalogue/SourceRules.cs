namespace Generator.Diagnostics;

/// <summary>
/// The rules about what people write (SRC): files 00, YAML 01, front matter and data files 02, the seal 03,
/// Markdown 04, strings 08.
/// </summary>
internal static class SourceRules
{
    public static readonly Rule FileName = new(
        "SRC0001", "file-name", Severity.Error, "Names of files can be stored everywhere and become addresses.");

    public static readonly Rule FileTooLarge = new(
        "SRC0002", "file-too-large", Severity.Error, "Files keep to a size.");

    public static readonly Rule TooManyFiles = new(
        "SRC0003", "too-many-files", Severity.Error, "The content keeps to a number of files and languages.");

    public static readonly Rule NotUtf8 = new(
        "SRC0004", "not-utf8", Severity.Error, "Text is UTF-8.");

    public static readonly Rule LinkedFile = new(
        "SRC0005", "linked-file", Severity.Error, "No symbolic link stands among the files.");

    public static readonly Rule ImageRefused = new(
        "SRC0006", "image-refused", Severity.Error, "Images hold a picture and nothing else.");

    public static readonly Rule LanguageFolder = new(
        "SRC0007", "language-folder", Severity.Error, "The folders of the content are named by the tags of languages.");

    public static readonly Rule UnreadFile = new(
        "SRC0008", "unread-file", Severity.Warning, "Every file of the content is one that is read.");

    public static readonly Rule YamlSyntax = new(
        "SRC0101", "yaml-syntax", Severity.Error, "Front matter and data files can be read as YAML.");

    public static readonly Rule YamlRefused = new(
        "SRC0102", "yaml-refused", Severity.Error, "YAML keeps to texts, lists and groups, and to a size.");

    public static readonly Rule DuplicateKey = new(
        "SRC0103", "duplicate-key", Severity.Error, "A key is given once.");

    public static readonly Rule CommentAfterText = new(
        "SRC0104", "comment-after-text", Severity.Warning, "A comment stands on a line of its own.");

    public static readonly Rule FrontMatter = new(
        "SRC0201", "front-matter", Severity.Error, "A page begins with front matter between two lines `---`.");

    public static readonly Rule UnknownKey = new(
        "SRC0202", "unknown-key", Severity.Error, "Front matter and data files have only known keys.");

    public static readonly Rule MissingKey = new(
        "SRC0203", "missing-key", Severity.Error, "What a page or an entry needs is given.");

    public static readonly Rule WrongValue = new(
        "SRC0204", "wrong-value", Severity.Error, "Values have the form that their keys ask for.");

    public static readonly Rule DuplicateId = new(
        "SRC0205", "repeated-id", Severity.Error, "An id is given once.");

    public static readonly Rule Unsourced = new(
        "SRC0206", "unsourced", Severity.Error, "No event, report or claim stands without a source.");

    public static readonly Rule MissingFile = new(
        "SRC0207", "missing-file", Severity.Error, "The files that every site needs are there.");

    public static readonly Rule SealBroken = new(
        "SRC0301", "seal-broken", Severity.Error, "A sealed text is as it was when it was sealed.");

    public static readonly Rule SealMissing = new(
        "SRC0302", "seal-missing", Severity.Warning, "The letter is sealed.");

    public static readonly Rule MissingString = new(
        "SRC0801", "missing-string", Severity.Error, "Every string that a page or the generator uses stands in strings.yml.");

    public static readonly Rule FormatData = new(
        "SRC0802", "format-data", Severity.Error, "Strings that say how dates and numbers are written have the form that they need.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        FileName,
        FileTooLarge,
        TooManyFiles,
        NotUtf8,
        LinkedFile,
        ImageRefused,
        LanguageFolder,
        UnreadFile,
        YamlSyntax,
        YamlRefused,
        DuplicateKey,
        CommentAfterText,
        FrontMatter,
        UnknownKey,
        MissingKey,
        WrongValue,
        DuplicateId,
        Unsourced,
        MissingFile,
        SealBroken,
        SealMissing,
        MissingString,
        FormatData,
    ];
}

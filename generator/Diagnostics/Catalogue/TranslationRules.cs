namespace Generator.Diagnostics;

/// <summary>The rules about translations (TRN).</summary>
internal static class TranslationRules
{
    public static readonly Rule CommentUnclosed = new(
        "TRN0001", "comment-unclosed", Severity.Error, "A comment is closed, so that it swallows no text.");

    public static readonly Rule FenceUnclosed = new(
        "TRN0002", "fence-unclosed", Severity.Error, "A block of code is closed, so that it swallows no text.");

    public static readonly Rule HiddenDirection = new(
        "TRN0003", "hidden-bidi", Severity.Error, "No hidden character changes the direction of writing.");

    public static readonly Rule HiddenCharacter = new(
        "TRN0004", "hidden-char", Severity.Error, "Text has no character that nobody can see.");

    public static readonly Rule YamlText = new(
        "TRN0005", "yaml-text", Severity.Warning, "Words are written so that YAML reads them as they stand.");

    public static readonly Rule MarkerDamaged = new(
        "TRN0006", "marker-damaged", Severity.Warning, "The comments above translated paragraphs are as the tool writes them.");

    public static readonly Rule SnapshotEdited = new(
        "TRN0007", "snapshot-edited", Severity.Warning, "The source text in a comment is as the tool wrote it.");

    public static readonly Rule Structure = new(
        "TRN0008", "structure", Severity.Warning, "Every paragraph of a translation belongs to one of the source.");

    public static readonly Rule Orphan = new(
        "TRN0009", "orphan", Severity.Warning, "Every page of a translation has a source.");

    public static readonly Rule BannerMissing = new(
        "TRN0010", "banner-missing", Severity.Warning, "A language says in its own words that its pages are translations.");

    public static readonly Rule SignOffIncomplete = new(
        "TRN0011", "sign-off-incomplete", Severity.Warning, "A sign-off says which words it is about.");

    public static readonly Rule ConflictMarks = new(
        "TRN0012", "conflict-marks", Severity.Error, "No file has the marks that git leaves where two people changed one place.");

    public static readonly Rule MarkerInSource = new(
        "TRN0013", "marker-in-source", Severity.Error, "No file of the source language has the comments of translations.");

    public static readonly Rule InheritedKey = new(
        "TRN0014", "inherited-key", Severity.Error, "Facts stand once, in the source.");

    public static readonly Rule Placeholders = new(
        "TRN0015", "placeholders", Severity.Error, "A string has the placeholders of its source.");

    public static readonly Rule UnknownString = new(
        "TRN0016", "unknown-string", Severity.Warning, "Every string is one that the source has.");

    public static readonly Rule UnlistedLanguage = new(
        "TRN0017", "unlisted-language", Severity.Warning, "Every folder of a language is listed in `site.yml`.");

    public static readonly Rule StaleLink = new(
        "TRN0018", "stale-link", Severity.Warning, "What an older translation links to or cites still exists.");

    public static readonly Rule NotSigned = new(
        "TRN0019", "not-signed", Severity.Error, "Only a page on which nothing is open is signed off.");

    public static readonly Rule NothingMatched = new(
        "TRN0020", "nothing-matched", Severity.Error, "A command is about pages and blocks that there are.");

    public static readonly Rule Unread = new(
        "TRN0021", "unread-translation", Severity.Error, "Every translated file can be read and brought up to date.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        CommentUnclosed,
        FenceUnclosed,
        HiddenDirection,
        HiddenCharacter,
        YamlText,
        MarkerDamaged,
        SnapshotEdited,
        Structure,
        Orphan,
        BannerMissing,
        SignOffIncomplete,
        ConflictMarks,
        MarkerInSource,
        InheritedKey,
        Placeholders,
        UnknownString,
        UnlistedLanguage,
        StaleLink,
        NotSigned,
        NothingMatched,
        Unread,
    ];
}

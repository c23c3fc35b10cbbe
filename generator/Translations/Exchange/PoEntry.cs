namespace Generator.Translations.Exchange;

/// <summary>One entry of a gettext PO file, as the file says it.</summary>
/// <param name="Line">The line of <c>msgstr</c>, counted from one; zero for one that was never read.</param>
internal sealed record PoEntry(
    ImmutableArray<string> TranslatorComments,
    ImmutableArray<string> ExtractedComments,
    ImmutableArray<string> References,
    bool IsFuzzy,
    string? PreviousId,
    string? Context,
    string Id,
    string Text,
    bool IsPlural,
    int Line)
{
    public static PoEntry Empty { get; } = new([], [], [], false, null, null, "", "", false, 0);

    /// <summary>The first entry of a file tells about the file.</summary>
    public bool IsHeader => Id.Length == 0 && Context is null;
}

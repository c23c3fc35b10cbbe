namespace Generator.Translations.Format;

/// <summary>Finds footnotes in the text of blocks, by their labels in lower case.</summary>
internal static partial class FootnoteLabels
{
    /// <summary>The label of the footnote that a block is; nothing for other blocks.</summary>
    public static string? Of(Block block) => block.Kind == BlockKind.Footnote ? DefinedIn(block).FirstOrDefault() : null;

    /// <summary>The labels that a text refers to, each as often as it does.</summary>
    public static IEnumerable<string> ReferredTo(Block block) => In(block.Text).Where(l => !l.IsDefinition).Select(l => l.Label);

    /// <summary>The labels that a text defines.</summary>
    public static IEnumerable<string> DefinedIn(Block block) => In(block.Text).Where(l => l.IsDefinition).Select(l => l.Label);

    private static IEnumerable<(string Label, bool IsDefinition)> In(string text) =>
        Form().Matches(text).Select(m => (m.Groups["label"].Value.ToLowerInvariant(), m.Groups["start"].Success && m.Groups["colon"].Success));

    [GeneratedRegex(@"(?<start>^ {0,3})?\[(?<label>\^[^\[\]]+)\](?<colon>:)?", RegexOptions.Multiline)]
    private static partial Regex Form();
}

/// <summary>Finds citations in the text of blocks.</summary>
internal static partial class Citations
{
    /// <summary>The ids in <c>[@a; @b]</c>.</summary>
    public static IEnumerable<string> In(string text) =>
        Form().Matches(text).SelectMany(m => m.Groups["ids"].Value.Split(';')).Select(id => id.Trim().TrimStart('@'));

    [GeneratedRegex(@"\[(?<ids>@[^\[\]]*)\]")]
    private static partial Regex Form();
}

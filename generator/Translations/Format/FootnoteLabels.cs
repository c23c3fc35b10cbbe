namespace Generator.Translations.Format;

/// <summary>Finds footnotes in the text of blocks, by their labels in lower case.</summary>
internal static class FootnoteLabels
{
    /// <summary>The label of the footnote that a block is; nothing for other blocks.</summary>
    public static string? Of(Block block) => block.Kind == BlockKind.Footnote ? Read(block.Text, block.Text.IndexOf('[', 0)) : null;

    /// <summary>The labels that a text refers to, each as often as it does.</summary>
    public static IEnumerable<string> ReferredTo(Block block)
    {
        var text = block.Text;
        var first = block.Kind == BlockKind.Footnote ? text.IndexOf("]:", StringComparison.Ordinal) : 0;
        for (var at = text.IndexOf("[^", Math.Max(0, first), StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var isDefinition = (at == 0 || text[at - 1] == '\n') && EndOf(text, at) is > 0 and var end && end + 1 < text.Length && text[end + 1] == ':';
            if (!isDefinition && Read(text, at) is { } label)
            {
                yield return label;
            }
        }
    }

    /// <summary>The labels that a text defines.</summary>
    public static IEnumerable<string> DefinedIn(Block block) => block.Text.Split('\n')
        .Where(LineForm.IsFootnote)
        .Select(line => Read(line, line.IndexOf('[', 0)))
        .OfType<string>();

    private static string? Read(string text, int at) =>
        at >= 0 && EndOf(text, at) is var end && end > at + 2 ? text[(at + 1)..end].ToLowerInvariant() : null;

    /// <summary>Where the label ends that a bracket begins; -1 where another bracket begins before: each is looked through once.</summary>
    private static int EndOf(string text, int at)
    {
        var length = text.AsSpan(at + 1).IndexOfAny('[', ']');
        return length >= 0 && text[at + 1 + length] == ']' ? at + 1 + length : -1;
    }
}

/// <summary>Finds citations in the text of blocks.</summary>
internal static class Citations
{
    /// <summary>The ids in <c>[@a; @b]</c>.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = text.IndexOf("[@", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[@", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', at);
            foreach (var id in end < 0 ? [] : text[(at + 1)..end].Split(';'))
            {
                yield return id.Trim().TrimStart('@');
            }
        }
    }
}

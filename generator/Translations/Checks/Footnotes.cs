namespace Generator.Translations.Checks;

/// <summary>
/// Compares footnotes: the same labels are referred to and defined, each once. Labels that begin with <c>tr</c> are
/// the translator's own notes.
/// </summary>
internal static class Footnotes
{
    private const string OwnNote = "tr";

    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        var references = new Difference(source.References, facts.References);
        Report(comparison, references.Missing, "the footnote sign `[^{0}]` of the source is missing here", "add `[^{0}]` where its statement ends");
        Report(comparison, Others(references.Surplus), "the source does not refer to the footnote `[^{0}]` here", "delete it; a note of your own has a label such as `[^tr1]`");
        var definitions = new Difference(source.Definitions, facts.Definitions);
        Report(comparison, definitions.Missing, "the footnote `[^{0}]:` of the source is missing here", "begin the block with `[^{0}]: `");
        Report(comparison, Others(definitions.Surplus), "the source does not define the footnote `[^{0}]` here, or the translation does twice", "delete it; a note of your own has a label such as `[^tr1]`");
        CheckOwnNotes(comparison, facts);
    }

    private static void CheckOwnNotes(Comparison comparison, BlockFacts facts)
    {
        foreach (var group in facts.Definitions.Where(IsOwn).GroupBy(d => d.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Report(comparison, [group.Last()], "the footnote `[^{0}]` is defined twice", "give the second one another number");
        }
    }

    private static ImmutableArray<BlockPart> Others(ImmutableArray<BlockPart> parts) => [.. parts.Where(p => !IsOwn(p))];

    private static bool IsOwn(BlockPart part) => part.Value.StartsWith(OwnNote, StringComparison.Ordinal);

    private static void Report(Comparison comparison, ImmutableArray<BlockPart> parts, string message, string hint)
    {
        foreach (var part in parts)
        {
            comparison.Report(
                TranslationCheckRules.FootnoteLabels,
                message.Replace("{0}", part.Value, StringComparison.Ordinal),
                hint.Replace("{0}", part.Value, StringComparison.Ordinal));
        }
    }
}

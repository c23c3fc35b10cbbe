namespace Generator.Translations.Checks;

/// <summary>Finds alternative texts and titles, easily overlooked, that are still those of the source.</summary>
internal static class Attributes
{
    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        var known = source.Attributes.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in facts.Attributes.Where(a => known.Contains(a.Value) && a.Value.Any(char.IsLetter)))
        {
            comparison.Report(
                TranslationCheckRules.UntranslatedAttribute,
                attribute.Offset,
                0,
                "the words for an image, or the title of a link, are still those of the source",
                "translate them too");
        }
    }
}

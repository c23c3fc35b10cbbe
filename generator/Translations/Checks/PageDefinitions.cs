namespace Generator.Translations.Checks;

/// <summary>The link definitions of a page, each on lines of its own: a block can only be read together with them.</summary>
/// <param name="OfTranslation">Its own come first: of two with one label the first one counts.</param>
internal sealed record PageDefinitions(string OfSource, string OfTranslation)
{
    public static PageDefinitions None { get; } = new("", "");

    public static PageDefinitions Of(TranslatedPage page)
    {
        var source = Join(page.Original.Blocks);
        var own = Join(page.Body.Blocks.SelectMany(b => b.Body));
        return new PageDefinitions(source, own.Length == 0 ? source : $"{own}\n\n{source}");
    }

    private static string Join(IEnumerable<Block> blocks) =>
        string.Join("\n\n", blocks.Where(b => b.Kind == BlockKind.LinkDefinition).Select(b => b.Text));
}

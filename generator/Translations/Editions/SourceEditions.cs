namespace Generator.Translations.Editions;

/// <summary>
/// Makes the editions of the source language. Their headings and numbered paragraphs give every language its anchors,
/// so that a link works in all of them.
/// </summary>
internal static class SourceEditions
{
    public static Edition Of(Original original, LanguageTag language, MarkdownOptions options, Findings findings)
    {
        var segments = Segments(original);
        var composed = original.Blocks.Select((block, i) => new ComposedBlock(original.Source, block, segments[i]));
        var body = MarkdownReader.Read(PageComposer.Compose(original.Source.Path, [.. composed]), options);
        findings.AddRange(body.Diagnostics);
        return new Edition(
            new PageId(original.Name, language),
            original.Source,
            original.Matter,
            [.. original.Blocks.Select(b => new EditionBlock(b, BlockState.Done))],
            body.Value,
            null);
    }

    /// <summary>The fragments of a page that a translation may link to.</summary>
    public static FrozenSet<string> Anchors(Edition edition, ParsedSite site)
    {
        IEnumerable<string> listed = edition.Id.Name switch
        {
            var name when name == WellKnownPages.Timeline => site.Originals.Where(o => o.Matter is EventMatter).Select(o => o.Name.Slug),
            var name when name == WellKnownPages.Sources => site.Bibliography.ById.Keys,
            var name when name == WellKnownPages.Names => NameIds(site.SourceStrings),
            var name when name == WellKnownPages.Differences =>
                site.Differences.Claims.SelectMany(c => new[] { c.Id.Value, c.Topic.Value }),
            _ => [],
        };
        return edition.Body.Anchors.Concat(listed).ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> NameIds(Strings strings) =>
        from key in strings.ByKey.Keys
        from prefix in Strings.NamePrefixes
        where key.StartsWith(prefix, StringComparison.Ordinal)
        select key[prefix.Length..];

    /// <summary>In a letter the first block names the addressees; every paragraph behind it has a number.</summary>
    private static ImmutableArray<Segment> Segments(Original original)
    {
        var isLetter = original.Matter.Kind == Kind.Letter;
        var number = 0;
        return
        [
            .. original.Blocks.Select((block, i) =>
                Segment.Of(i, isLetter && i > 0 && block is { Kind: BlockKind.Paragraph, IsWordless: false } ? ++number : null, null)),
        ];
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Markdown;
using Generator.Model;

namespace Generator.Stages.Translate;

/// <summary>
/// Makes the editions of every page: 1 the blocks that are shown are put together to one text, numbered paragraphs
/// counted in the source, 2 the text is read as Markdown, 3 facts are taken from the source file.
/// </summary>
internal sealed class EditionBuilder
{
    private readonly LanguageTag _language;
    private readonly MarkdownOptions _options;
    private readonly Findings _findings = new();

    private EditionBuilder(ParsedSite site)
    {
        _language = site.Config.SourceLanguage;
        _options = new MarkdownOptions(
            HttpAddresses(site.Bibliography), site.Config.LinkHosts, Directions.Of(_language) == Directions.RightToLeft);
    }

    /// <summary>The editions in ordinal order of their names; drafts only where they are asked for.</summary>
    public static Outcome<ImmutableArray<Edition>> Build(ParsedSite site, bool withDrafts)
    {
        var builder = new EditionBuilder(site);
        var shown = site.Originals.Where(o => withDrafts || !o.Matter.Common.Draft);
        ImmutableArray<Edition> editions = [.. shown.Select(builder.OfSource)];
        return builder._findings.With(editions);
    }

    private Edition OfSource(Original original)
    {
        var segments = Segments(original);
        var composed = original.Blocks.Select((block, i) => new ComposedBlock(original.Source, block, segments[i]));
        var body = MarkdownReader.Read(PageComposer.Compose(original.Source.Path, [.. composed]), _options);
        _findings.AddRange(body.Diagnostics);
        return new Edition(
            new PageId(original.Name, _language),
            original.Source,
            original.Matter,
            [.. original.Blocks.Select(b => new EditionBlock(b, BlockState.Done))],
            body.Value);
    }

    /// <summary>In a letter the first block names the addressees; every paragraph behind it has a number.</summary>
    private static ImmutableArray<Segment> Segments(Original original)
    {
        var isLetter = original.Matter.Kind == Kind.Letter;
        var number = 0;
        return
        [
            .. original.Blocks.Select((block, i) =>
                isLetter && i > 0 && block is { Kind: BlockKind.Paragraph, IsWordless: false }
                    ? new Segment(++number, null)
                    : new Segment(null, null)),
        ];
    }

    private static FrozenSet<string> HttpAddresses(Bibliography bibliography) => bibliography.Sources
        .Where(s => s.Url?.Value.Scheme == Uri.UriSchemeHttp)
        .Select(s => s.Url!.Value.OriginalString)
        .ToFrozenSet(StringComparer.Ordinal);
}

using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Takes line ends out of a tree that are no space in its language, so that nobody behind the reader has to ask.</summary>
internal static class LineJoints
{
    /// <summary>An image stands among characters like one of them.</summary>
    private static readonly Rune Image = new(0x3000);

    /// <param name="language">Of the page; its passages may have another.</param>
    public static void Join(MarkdownDocument tree, ImmutableArray<TreeSegment> segments, LanguageTag language)
    {
        foreach (var (segment, block) in segments.SelectMany(s => s.Blocks, (s, block) => (s.Segment, block)))
        {
            Join(block, segment.Passage?.Language ?? language);
        }

        var ofNotes = segments.Select(s => s.Segment.Passage).Where(p => p?.Footnote is not null).ToLookup(p => p!.Footnote!, p => p!.Language, StringComparer.Ordinal);
        foreach (var note in tree.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()))
        {
            Join(note, ofNotes[note.Label ?? ""].Append(language).First());
        }
    }

    /// <summary>The line ends of a part of a tree, which is all in one language.</summary>
    public static void Join(MarkdownObject root, LanguageTag language)
    {
        var withoutSpaces = LanguageRow.Of(language).Has(Traits.UnspacedSigns);
        var joined = TreeWalk.Of(root).Select(n => n.Node).OfType<LineBreakInline>().Where(b => !b.IsHard
            && Beside(b, isBefore: true) is { } before
            && Beside(b, isBefore: false) is { } after
            && LineEnds.AreJoined(before, after, withoutSpaces));
        foreach (var lineBreak in joined.ToList())
        {
            lineBreak.Remove();
        }
    }

    /// <summary>The character that a reader sees beside a place: signs of notes and sources hang on what stands before them.</summary>
    private static Rune? Beside(Inline inline, bool isBefore)
    {
        for (var place = inline; place is not null; place = place.Parent)
        {
            for (var other = Next(place, isBefore); other is not null; other = Next(other, isBefore))
            {
                if (other is not (FootnoteLink or CitationInline or LiteralInline { Content.IsEmpty: true }))
                {
                    return EdgeOf(other, isLast: isBefore);
                }
            }
        }

        return null;
    }

    private static Inline? Next(Inline inline, bool isBefore) => isBefore ? inline.PreviousSibling : inline.NextSibling;

    private static Rune? EdgeOf(Inline inline, bool isLast) => inline switch
    {
        LinkInline { IsImage: true } => Image,
        CodeInline code => Neighbours.Edge(code.Content, isLast),
        HtmlEntityInline entity => Neighbours.Edge(entity.Transcoded.AsSpan(), isLast),
        ContainerInline container => (isLast ? container.LastChild : container.FirstChild) is { } child ? EdgeOf(child, isLast) : null,
        _ => Neighbours.Edge(inline, isLast),
    };
}

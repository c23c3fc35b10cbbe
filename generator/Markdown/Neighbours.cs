using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The characters on both sides of a place within a line, wherever in the tree they stand; nothing where no plain text does.</summary>
internal static class Neighbours
{
    /// <summary>The last of what stands before.</summary>
    public static Rune? Before(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.LastChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeLastFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }

    /// <summary>The first of what follows.</summary>
    public static Rune? After(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.FirstChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }
}

/// <summary>Takes line ends out of a tree that are no space in its language, so that nobody behind the reader has to ask.</summary>
internal static class LineJoints
{
    /// <summary>An image stands among characters like one of them.</summary>
    private static readonly Rune Image = new(0x3000);

    /// <param name="language">Of the page; its passages may have another.</param>
    public static void Join(MarkdownDocument tree, ImmutableArray<BodySegment> segments, LanguageTag language)
    {
        foreach (var (segment, block) in segments.SelectMany(s => s.Blocks, (s, block) => (s.Segment, block)))
        {
            Join(block, segment.Passage?.Language ?? language);
        }

        foreach (var note in tree.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()))
        {
            Join(note, segments.Select(s => s.Segment.Passage).FirstOrDefault(p => p?.Footnote == note.Label)?.Language ?? language);
        }
    }

    private static void Join(MarkdownObject root, LanguageTag language)
    {
        var withoutSpaces = LanguageRow.Of(language).Has(Traits.UnspacedSigns);
        var joined = TreeWalk.Of(root).Select(n => n.Node).OfType<LineBreakInline>().Where(b => !b.IsHard
            && Beside(b, i => i.PreviousSibling, Last) is { } before
            && Beside(b, i => i.NextSibling, First) is { } after
            && LineEnds.AreJoined(before, after, withoutSpaces));
        foreach (var lineBreak in joined.ToList())
        {
            lineBreak.Remove();
        }
    }

    /// <summary>The character that a reader sees beside a place: signs of notes and sources hang on what stands before them.</summary>
    private static Rune? Beside(Inline inline, Func<Inline, Inline?> next, Func<Inline, Rune?> characterOf)
    {
        for (var place = inline; place is not null; place = place.Parent)
        {
            for (var other = next(place); other is not null; other = next(other))
            {
                if (other is not (FootnoteLink or CitationInline or LiteralInline { Content.IsEmpty: true }))
                {
                    return characterOf(other);
                }
            }
        }

        return null;
    }

    private static Rune? Last(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => Image,
        CodeInline code => Decoded(Rune.DecodeLastFromUtf16(code.Content, out var rune, out _), rune),
        HtmlEntityInline entity => Decoded(Rune.DecodeLastFromUtf16(entity.Transcoded.AsSpan(), out var rune, out _), rune),
        ContainerInline { LastChild: { } last } => Last(last),
        _ => Neighbours.Before(inline),
    };

    private static Rune? First(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => Image,
        CodeInline code => Decoded(Rune.DecodeFromUtf16(code.Content, out var rune, out _), rune),
        HtmlEntityInline entity => Decoded(Rune.DecodeFromUtf16(entity.Transcoded.AsSpan(), out var rune, out _), rune),
        ContainerInline { FirstChild: { } first } => First(first),
        _ => Neighbours.After(inline),
    };

    private static Rune? Decoded(OperationStatus status, Rune rune) => status == OperationStatus.Done ? rune : null;
}

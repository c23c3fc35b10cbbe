using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Gives each heading the id that links name: that of the source language where the block has one, else <c>{#id}</c>
/// at its end, else one made from its words. The <c>{#id}</c> is taken off the text, and ids are used once.
/// </summary>
internal sealed class HeadingIds(ComposedText text, Findings findings)
{
    private readonly ImmutableArray<Heading>.Builder _found = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<string>.Builder _anchors = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, Location> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<MarkdownObject, string> _former = [];

    public ImmutableArray<Heading> Found => _found.ToImmutable();

    /// <summary>The ids of headings and numbered paragraphs.</summary>
    public ImmutableArray<string> Anchors => _anchors.ToImmutable();

    /// <summary>The blocks, each with the ids that its headings were once published under, unless something else has them now.</summary>
    public ImmutableArray<TreeSegment> Read(MarkdownDocument tree, ImmutableArray<TreeSegment> segments)
    {
        var numbered = segments.Where(s => s.ParagraphNumber is not null).Select(s => (Id: ParagraphIds.Of(s.ParagraphNumber!.Value), Segment: s));
        var leftOut = segments.SelectMany(s => s.Segment.Anchors, (s, anchor) => (Id: anchor, Segment: s));
        foreach (var (id, segment) in numbered.Concat(leftOut))
        {
            Use(id, segment.Blocks.IsEmpty ? text.At(0, 0) : text.At(segment.Blocks[0]));
        }

        var given = segments.Where(s => s.Segment.HeadingId is not null && !s.Blocks.IsEmpty)
            .ToDictionary(s => (MarkdownObject)s.Blocks[0], s => s.Segment.HeadingId!);
        foreach (var heading in TreeWalk.BlocksOf(tree).OfType<HeadingBlock>())
        {
            Add(heading, given.GetValueOrDefault(heading));
        }

        return _former.Count == 0 ? segments : [.. segments.Select(WithFormer)];
    }

    private TreeSegment WithFormer(TreeSegment segment)
    {
        var former = segment.Blocks.SelectMany(TreeWalk.BlocksOf).Select(_former.GetValueOrDefault).OfType<string>().Where(id => _used.TryAdd(id, default)).ToList();
        _anchors.AddRange(former);
        return former.Count == 0 ? segment : segment with { Segment = segment.Segment with { Anchors = [.. segment.Segment.Anchors, .. former] } };
    }

    private void Add(HeadingBlock heading, string? given)
    {
        var location = text.At(heading);
        var written = TakeId(heading, location);
        var words = PlainText.Of(heading);
        var id = given ?? written ?? Slug(LatinLetters.Plain(words));
        if (given is null && written is null && Slug(words) is { Length: > 0 } former)
        {
            _former[heading] = former;
        }

        if (id.Length == 0)
        {
            findings.Add(
                MarkdownRules.HeadingId,
                location,
                "no id can be made from the words of this heading",
                "write one in small letters at its end, such as `{#demands}`");
        }
        else
        {
            Use(id, location);
        }

        _found.Add(new Heading(heading.Span.Start, heading.Level, id, words, location));
    }

    private void Use(string id, Location location)
    {
        if (_used.TryGetValue(id, out var first))
        {
            findings.Add(Diagnostic
                .At(
                    MarkdownRules.AnchorTwice,
                    location,
                    $"the id `{id}` is already used on this page",
                    $"give this heading another one at its end, such as `{{#{id}-2}}`")
                .RelatedTo("first used in", first));
            return;
        }

        _used.Add(id, location);
        _anchors.Add(id);
    }

    /// <summary>The id written at the end of a heading, which loses it; nothing if it has none.</summary>
    private string? TakeId(HeadingBlock heading, Location location)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        var content = last.Content.AsSpan().TrimEnd();
        var open = content.LastIndexOf("{#");
        if (open < 0 || content[^1] != '}' || (open == 0 && last.IsFirstCharacterEscaped))
        {
            return null;
        }

        var id = content[(open + 2)..^1].ToString();
        last.Content = new StringSlice(last.Content.Text, last.Content.Start, last.Content.Start + content[..open].TrimEnd().Length - 1);
        if (IsId(id))
        {
            return id;
        }

        findings.Add(
            MarkdownRules.HeadingId,
            location,
            $"`{{#{id}}}` is not an id",
            "write small letters a to z first, then also digits and `-`, such as `{#our-demands}`");
        return null;
    }

    private static bool IsId(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Letters and digits of ASCII in lower case, one hyphen for all between them, from the first letter on.</summary>
    private static string Slug(string words)
    {
        var plain = words.ToLowerInvariant().Where(c => c is not ('\'' or '’')).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        return string.Join('-', string.Concat(plain).Split('-', StringSplitOptions.RemoveEmptyEntries)).TrimStart([.. "-0123456789"]);
    }
}

/// <summary>The ids of numbered paragraphs, which front matter and links name: <c>p1</c>, <c>p2</c> …</summary>
internal static class ParagraphIds
{
    public static string Of(int number) => $"p{number}";
}

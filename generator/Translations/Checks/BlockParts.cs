namespace Generator.Translations.Checks;

/// <summary>
/// Compares what a block points to and defines: links, images, code, citations and footnotes, each as often as in the
/// source, in any order. Footnotes whose labels begin with <c>tr</c> are the translator's own notes.
/// </summary>
internal static class BlockParts
{
    private const string OwnNote = "tr";
    private const string OwnNoteHint = "delete it; a note of your own has a label such as `[^tr1]`";

    private static readonly Words NotAllowed = new(
        "the source does not link to `{0}`", "write the address of the source; if this link is meant, write `<!-- allow: {0} -->` below");

    private static readonly Words Twice = new("the footnote `[^{0}]` is defined twice", "give the second one another number");

    private static readonly Words Attribute = new(
        "the words for an image, or the title of a link, are still those of the source", "translate them too");

    /// <summary>Each kind of part; <c>{0}</c> stands for the part.</summary>
    private static readonly ImmutableArray<Part> Parts =
    [
        new(
            TranslationCheckRules.Links,
            f => f.Links,
            new("the link to `{0}` is missing here", "add `[words]({0})`, with the address letter by letter as in the source"),
            null),
        new(
            TranslationCheckRules.Images,
            f => f.Images,
            new("the image `{0}` of the source is missing here", "add `![what it shows]({0})`"),
            new("the source does not show the image `{0}`", "delete it, or ask for it in the source")),
        new(
            TranslationCheckRules.Code,
            f => f.Code,
            new("the code `{0}` of the source is missing here", "copy it as it is, with its back-ticks"),
            new("the source has no code `{0}`", "copy the code of the source as it is, and write nothing else between back-ticks")),
        new(
            TranslationCheckRules.Citations,
            f => f.Citations,
            new("the citation `[@{0}]` of the source is missing here", "add `[@{0}]` where its statement ends"),
            new("the source does not cite `[@{0}]` here", "delete it")),
        new(
            TranslationCheckRules.FootnoteLabels,
            f => f.References,
            new("the footnote sign `[^{0}]` of the source is missing here", "add `[^{0}]` where its statement ends"),
            new("the source does not refer to the footnote `[^{0}]` here", OwnNoteHint)),
        new(
            TranslationCheckRules.FootnoteLabels,
            f => f.Definitions,
            new("the footnote `[^{0}]:` of the source is missing here", "begin the block with `[^{0}]: `"),
            new("the source does not define the footnote `[^{0}]` here, or the translation does twice", OwnNoteHint)),
    ];

    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        foreach (var part in Parts)
        {
            var (ours, theirs) = (part.Of(source), part.Of(facts));
            foreach (var missing in Without(ours, theirs))
            {
                Report(comparison, part.Rule, missing, part.Missing, hasPlace: false);
            }

            foreach (var surplus in Without(theirs, ours))
            {
                ReportSurplus(comparison, part, surplus);
            }
        }

        CheckOwnNotes(comparison, facts);
        CheckAttributes(comparison, source, facts);
    }

    /// <summary>What one list has and another has not, each thing counted as often as it occurs.</summary>
    private static IEnumerable<BlockPart> Without(ImmutableArray<BlockPart> all, ImmutableArray<BlockPart> other)
    {
        if (all.IsEmpty)
        {
            return [];
        }

        var counts = other.CountBy(p => p.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return all.Where(p => (counts[p.Value] = counts.GetValueOrDefault(p.Value) - 1) < 0);
    }

    private static void ReportSurplus(Comparison comparison, Part part, BlockPart found)
    {
        if (part.Surplus is { } words)
        {
            var isFootnote = part.Rule == TranslationCheckRules.FootnoteLabels;
            if (!isFootnote || !IsOwn(found))
            {
                Report(comparison, part.Rule, found, words, hasPlace: !isFootnote);
            }
        }
        else if (!comparison.Pair.Allowed.Contains(found.Value))
        {
            Report(comparison, part.Rule, found, NotAllowed, hasPlace: true);
        }
        else if (LinkHosts.HostOf(found.Value) is { } host && !comparison.Context.Source.LinkHosts.Contains(host))
        {
            var unknown = new Words($"`{host}` is a site that nothing of the source links to", $"ask the publisher for a line `- {host}` under `link_hosts:` in content/site.yml");
            Report(comparison, part.Rule, found, unknown, hasPlace: true);
        }
    }

    private static void CheckOwnNotes(Comparison comparison, BlockFacts facts)
    {
        foreach (var group in facts.Definitions.Where(IsOwn).GroupBy(d => d.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Report(comparison, TranslationCheckRules.FootnoteLabels, group.Last(), Twice, hasPlace: false);
        }
    }

    /// <summary>Alternative texts and titles, easily overlooked, that are still those of the source.</summary>
    private static void CheckAttributes(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        var known = source.Attributes.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in facts.Attributes.Where(a => known.Contains(a.Value) && a.Value.Any(char.IsLetter)))
        {
            Report(comparison, TranslationCheckRules.UntranslatedAttribute, attribute, Attribute, hasPlace: true);
        }
    }

    private static bool IsOwn(BlockPart part) => part.Value.StartsWith(OwnNote, StringComparison.Ordinal);

    private static void Report(Comparison comparison, Rule rule, BlockPart part, Words words, bool hasPlace)
    {
        var message = words.Message.Replace("{0}", part.Value, StringComparison.Ordinal);
        var hint = words.Hint.Replace("{0}", part.Value, StringComparison.Ordinal);
        if (hasPlace)
        {
            comparison.Report(rule, part.Offset, 0, message, hint);
        }
        else
        {
            comparison.Report(rule, message, hint);
        }
    }

    /// <param name="Surplus">Nothing where it depends on more than the source.</param>
    private sealed record Part(Rule Rule, Func<BlockFacts, ImmutableArray<BlockPart>> Of, Words Missing, Words? Surplus);

    private sealed record Words(string Message, string Hint);
}

/// <summary>The hosts that the campaign itself names: in its sources, its settings and the texts of its own language.</summary>
internal static class LinkHosts
{
    /// <summary>In lower case.</summary>
    public static FrozenSet<string> Of(ParsedSite site) => site.Originals
        .SelectMany(o => o.Blocks)
        .SelectMany(b => LinkChanges.Targets(b.Text))
        .Select(HostOf)
        .Concat(site.Bibliography.Sources.Select(s => s.Url?.Value.Host))
        .Append(site.Config.Repository?.Host)
        .Append(site.Config.BaseUrl?.Host)
        .OfType<string>()
        .Select(host => host.ToLowerInvariant())
        .Concat(site.Config.LinkHosts)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The host that a link to elsewhere leads to; of a mail address that behind the <c>@</c>.</summary>
    public static string? HostOf(string target) =>
        AddressPolicy.Judge(target, []) is { Form: AddressForm.Web or AddressForm.Mail, Uri: { } uri } ? uri.Host.ToLowerInvariant() : null;
}

namespace Generator.Translations.Editions;

/// <summary>
/// Makes the edition of a page in another language: its words where they may be shown, the source where not, always
/// in the order of the source and under its anchors; its facts from the source.
/// </summary>
internal sealed class TranslatedEditions(LanguageTag sourceLanguage, MarkdownOptions options)
{
    private readonly Passage _source = new(sourceLanguage, Directions.Of(sourceLanguage), null);

    public Edition Of(TranslatedPage page, Edition source, Findings findings)
    {
        var file = page.File?.Source ?? page.Original.Source;
        var body = MarkdownReader.Read(PageComposer.Compose(file.Path, Compose(page, source)), options);
        findings.AddRange(body.Diagnostics);
        var words = page.Fields.ToDictionary(f => f.Key, f => LanguageStrings.Typeset(f.Published, sourceLanguage), StringComparer.Ordinal);
        return new Edition(
            page.Id,
            file,
            MatterWords.Map(page.Original.Matter, (key, original) => words.GetValueOrDefault(key, original)),
            [.. page.Body.Blocks.Select(b => new EditionBlock(b.Source, b.State))],
            body.Value,
            new EditionTranslation(page.Review, page.IsBehind));
    }

    /// <summary>All that the file of a page says, whatever its state; nothing where readers could never be shown it.</summary>
    public MarkdownBody? WordsOf(TranslatedPage page, Edition source)
    {
        if (page.File is not { } file)
        {
            return null;
        }

        var blocks = page.Body.Blocks.Select(b => b.Body.IsEmpty ? b : b with { State = BlockState.Done });
        var written = page with { Body = page.Body with { Blocks = [.. blocks] } };
        var (body, found) = MarkdownReader.Read(PageComposer.Compose(file.Source.Path, Compose(written, source)), options);
        return found.Any(d => d.Severity == Severity.Error) ? null : body;
    }

    private ImmutableArray<ComposedBlock> Compose(TranslatedPage page, Edition source)
    {
        var composed = ImmutableArray.CreateBuilder<ComposedBlock>();
        var joined = Regrouping.JoinedTo(page.Body);
        var split = Regrouping.SplitFrom(page.Body);
        var words = new Queue<ReconciledBlock>(page.Body.Blocks.Select((b, k) =>
            split.ContainsKey(k) ? b with { State = BlockState.Merged } : joined.Contains(k) ? b with { Body = Regrouping.WordsOf(page.Body, k, joined) } : b));
        var defined = page.Body.Blocks.SelectMany(b => b.Body).SelectMany(LabelsOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < page.Original.Blocks.Length; i++)
        {
            var block = page.Original.Blocks[i];
            var segment = Segment.Of(i, source.Body.Text.Segments[i].Paragraph, source.Body.Segments[i].HeadingId) with { Anchors = source.Body.Segments[i].Segment.Anchors };
            if (!block.IsWordless)
            {
                Add(composed, words.Dequeue(), page, segment);
            }
            else if (WithoutLabels(block, defined) is { } own)
            {
                composed.Add(new ComposedBlock(page.Original.Source, own, segment));
            }
        }

        return WithoutUnused(composed);
    }

    /// <summary>A footnote that only words refer to that this language does not show yet is not shown either.</summary>
    private static ImmutableArray<ComposedBlock> WithoutUnused(ImmutableArray<ComposedBlock>.Builder composed)
    {
        var used = composed.SelectMany(c => FootnoteLabels.ReferredTo(c.Block)).ToHashSet(StringComparer.Ordinal);
        return [.. composed.Where(c => FootnoteLabels.Of(c.Block) is not { } label || used.Contains(label))];
    }

    private void Add(ImmutableArray<ComposedBlock>.Builder composed, ReconciledBlock block, TranslatedPage page, Segment segment)
    {
        switch (block.State)
        {
            case BlockState.Done or BlockState.Update:
                var body = BlockSplitter.Join(block.Body);
                composed.Add(new ComposedBlock(page.File!.Source, body, Fitting(segment, body)));
                break;
            case BlockState.Merged or BlockState.Omit:
                CarryAnchors(composed, segment);
                break;
            default:
                composed.Add(new ComposedBlock(page.Original.Source, block.Source, segment with { Passage = PassageOf(block.Source) }));
                break;
        }
    }

    private Passage PassageOf(Block block) =>
        block.Kind == BlockKind.Footnote ? _source with { Footnote = FootnoteLabels.Of(block) } : _source;

    /// <summary>Where a translator wrote another kind of block, its anchor stays behind it.</summary>
    private static Segment Fitting(Segment segment, Block body) =>
        (segment.Paragraph is not null && body.Kind != BlockKind.Paragraph) || (segment.HeadingId is not null && body.Kind > BlockKind.Heading6)
            ? Segment.Of(segment.Index, null, null) with { Anchors = AnchorsOf(segment) }
            : segment;

    private static void CarryAnchors(ImmutableArray<ComposedBlock>.Builder composed, Segment segment)
    {
        if (composed.Count > 0)
        {
            var last = composed[^1];
            composed[^1] = last with { Segment = last.Segment with { Anchors = [.. last.Segment.Anchors, .. AnchorsOf(segment)] } };
        }
    }

    private static ImmutableArray<string> AnchorsOf(Segment segment) =>
        [.. new[] { segment.Paragraph is { } number ? ParagraphIds.Of(number) : null, segment.HeadingId }.OfType<string>(), .. segment.Anchors];

    private static IEnumerable<string> LabelsOf(Block block) => block.Text.Split('\n')
        .Where(LineForm.IsLinkDefinition)
        .Select(LabelOf);

    private static string LabelOf(string definition)
    {
        var line = definition.Trim();
        return line[..(line.IndexOf(']', 0) + 1)];
    }

    /// <summary>A block that comes from the source, without the link definitions that the translation gives itself.</summary>
    private static Block? WithoutLabels(Block block, FrozenSet<string> defined)
    {
        if (block.Kind != BlockKind.LinkDefinition || defined.Count == 0)
        {
            return block;
        }

        var lines = block.Text.Split('\n').Zip(block.LineNumbers)
            .Where(l => !(LineForm.IsLinkDefinition(l.First) && defined.Contains(LabelOf(l.First))))
            .ToList();
        return lines.Count == 0 ? null : block with { Text = string.Join('\n', lines.Select(l => l.First)), LineNumbers = [.. lines.Select(l => l.Second)] };
    }
}

namespace Generator.Translations.Editions;

/// <summary>Says what is wrong with the form of a translated file, and which command mends it.</summary>
internal static class TranslationFindings
{
    private const string Sync = "nothing is lost; `translate sync` mends it";

    public static void Report(TranslatedPage page, Findings findings)
    {
        if (page.File is not { } file)
        {
            return;
        }

        foreach (var (j, segment) in page.Body.Segments.Index())
        {
            foreach (var fault in segment.Faults)
            {
                findings.Add(Describe(fault, segment, page.Body.OwnerOf(j)?.Mark ?? segment.Marker, file.Source));
            }
        }

        ReportRegrouped(page, file.Source, findings);
        if (page.Body.Mismatch is { } mismatch)
        {
            findings.Add(Structure(page, file, mismatch));
        }

        if (page.Review == ReviewState.Incomplete)
        {
            findings.Add(
                TranslationRules.SignOffIncomplete,
                file.Review!.Value.Location,
                "this sign-off does not say yet which words it is about",
                "run `translate sync`, which adds the hash of the words");
        }
    }

    private static void ReportRegrouped(TranslatedPage page, SourceText file, Findings findings)
    {
        foreach (var (block, segment) in Regrouping.JoinedTo(page.Body).SelectMany(g => g.Select(s => (page.Body.Blocks[g.Key], page.Body.Segments[s]))))
        {
            findings.Add(
                TranslationRules.Regrouped,
                file.At(segment.Source.MarkerRange.Start, segment.Source.MarkerRange.Length),
                Invariant($"the source has joined this paragraph to the one at line {OpenWork.LineOf(page, block)}; until then both translations are shown there, one after the other"),
                "join the words there and delete the word UPDATE, then delete this paragraph");
        }

        foreach (var (part, block) in Regrouping.SplitFrom(page.Body).Select(p => (page.Body.Blocks[p.Key], page.Body.Blocks[p.Value])).OrderBy(p => p.Item1.Source.Line))
        {
            var line = OpenWork.LineOf(page, part);
            findings.Add(
                TranslationRules.Regrouped,
                file.At(page.Body.Segments[block.Segment].Source.MarkerRange.Start, page.Body.Segments[block.Segment].Source.MarkerRange.Length),
                Invariant($"the source has split this paragraph: the words for line {part.Source.Line} of {page.Original.Source.Path} still stand here, and are shown with it"),
                $"{(line == 0 ? "run `translate sync`; then move those words below the new comment" : Invariant($"move those words below the comment at line {line}"))}, and delete the word UPDATE here");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Files whose source is gone or has another name, with the pages that they are most likely of.</summary>
    public static void ReportOrphans(List<Translated> files, ImmutableArray<Original> originals, Findings findings)
    {
        var pages = originals.SelectMany(o => o.Blocks, (o, block) => (o.Name, block.Hash)).ToLookup(b => b.Hash, b => b.Name);
        foreach (var file in files)
        {
            var hashes = file.Segments.Select(s => s.Marker?.Hash).OfType<BlockHash>().ToHashSet();
            var (name, shared) = hashes.SelectMany(hash => pages[hash]).CountBy(page => page)
                .OrderByDescending(page => page.Value).ThenBy(page => page.Key).FirstOrDefault();
            ReportOrphan(file, name, shared == 0 ? 0 : 100 * shared / hashes.Count, (originals, findings));
        }
    }

    private static void ReportOrphan(Translated file, PageName best, int percent, (ImmutableArray<Original> Originals, Findings Findings) site)
    {
        var folder = $"content/{file.Language}/";
        var named = percent > 0 ? null : Suggestion.Nearest(file.Name.Value.Replace(".md", "", StringComparison.OrdinalIgnoreCase), site.Originals.Select(o => o.Name.Value));
        site.Findings.Add(
            TranslationRules.Orphan,
            Location.OfFile(file.Source.Path),
            $"{file.Source.Path} has no source" + (percent > 0 ? $"; {percent} % of its blocks are in {best}.md" : ""),
            percent > 0 ? $"name it {folder}{best}.md; `translate rename {file.Name} {best}` does so in every language, and corrects the links"
                : named is not null ? $"if it translates {named}.md, name it {folder}{named}.md"
                : "give it the name of the page that it translates, or delete it when its text is not needed");
    }

    /// <param name="mark">What the comment has to say from now on.</param>
    private static Diagnostic Describe(SegmentFault fault, ReconciledSegment segment, Marker? mark, SourceText file)
    {
        var marker = file.At(segment.Source.MarkerRange.Start, segment.Source.MarkerRange.Length);
        var place = fault switch
        {
            SegmentFault.StrayEnd => StrayEnd(segment, file),
            SegmentFault.NoPlace => file.At(segment.Source.BodyRange.Start, 0),
            _ => marker,
        };
        var (rule, message, hint) = fault switch
        {
            SegmentFault.DamagedMarker when marker.Column > 1 && file.Line(marker.Line)[..(marker.Column - 1)].Trim() is { Length: > 0 } before => (
                TranslationRules.MarkerDamaged,
                $"“{before}” stands before this comment on its line, so it counts to the paragraph above and is shown with it",
                "delete it, or move it below the comment that it translates"),
            SegmentFault.DamagedMarker => (TranslationRules.MarkerDamaged, "the signs of this comment are damaged, but it could be read", Sync),
            SegmentFault.EditedSnapshot => (
                TranslationRules.SnapshotEdited,
                $"the source text in this comment was changed{Surplus(segment, mark)}",
                "leave grey comments as they are; `translate sync` restores it"),
            SegmentFault.TypedInComment => (
                TranslationRules.SnapshotEdited,
                $"it looks as if you typed inside the comment at line {marker.Line}; the text was kept",
                segment.Source.Body.IsEmpty
                    ? "write below `-->`; `translate sync` moves the text there"
                    : "`translate sync` puts it below as a note: choose between it and the text there, then delete the note and the word CHECK"),
            SegmentFault.LostMarker =>
                (TranslationRules.MarkerDamaged, "below this comment stands the text of further paragraphs whose comments are missing", Sync),
            SegmentFault.VoidWord => (
                TranslationRules.MarkerDamaged,
                "this comment says that nothing is needed here, but a text stands below it, which is shown",
                "delete the word, or the text"),
            SegmentFault.StrayEnd => (
                TranslationRules.MarkerDamaged,
                "a comment ends here whose beginning is missing, so its English would be taken for your translation",
                "delete this line and the English above it, up to your own text: `translate sync` writes the comment anew"),
            SegmentFault.Duplicate => (
                TranslationRules.Structure,
                "this comment stands in the file a second time, so the text below it is not shown",
                "keep the better text below the first of the two, and delete this comment with what stands below it"),
            _ => (TranslationRules.Structure, "the text above the first comment belongs to no paragraph and is not shown", "move it below the comment that it translates"),
        };
        return Diagnostic.At(rule, place, message, hint);
    }

    private static Location StrayEnd(ReconciledSegment segment, SourceText file)
    {
        var line = segment.Source.Body.Blocks.SelectMany(b => b.LineNumbers).First(n => Repair.IsStrayEnd(file.Line(n)));
        return file.LineAt(line);
    }

    /// <summary>Lines that somebody wrote into a comment whose text stands below it.</summary>
    private static string Surplus(ReconciledSegment segment, Marker? mark)
    {
        var kept = (mark?.Snapshot ?? "").Split('\n').ToHashSet(StringComparer.Ordinal);
        var lines = segment.Source.SnapshotLines.Select(l => l.Text).Where(t => t.Trim().Length > 0 && !kept.Contains(t)).ToList();
        return lines.Count == 0 ? "" : $"; it also says: “{string.Join(' ', lines)}”";
    }

    private static Diagnostic Structure(TranslatedPage page, Translated file, StructureMismatch mismatch)
    {
        var (source, own) = (mismatch.Source, mismatch.Translation);
        var message = (source, own) switch
        {
            (not null, not null) => $"this is {Noun(own)}, where {page.Original.Source.Path} has {Noun(source)}",
            (null, not null) => $"this has no place: {page.Original.Source.Path} ends before it",
            _ => $"the file ends here, where {page.Original.Source.Path} goes on with {Noun(source!)}",
        };
        var line = own?.Line ?? file.Source.LineCount;
        var found = Diagnostic.At(
            TranslationRules.Structure,
            file.Source.LineAt(line),
            message + ", so the page is not published",
            $"give it the same paragraphs as its source, or run `translate adopt {page.Id.Language} {page.Id.Name}`");
        return source is null
            ? found
            : found.RelatedTo("in the source", page.Original.Source.LineAt(source.Line));
    }

    private static string Noun(Block block) => block.Kind switch
    {
        <= BlockKind.Heading6 => $"a heading of level {(int)block.Kind + 1}",
        BlockKind.Paragraph => "a paragraph",
        BlockKind.List => $"a {Unmarked.ShapeOf(block)}",
        BlockKind.Quote => "a quotation",
        BlockKind.Footnote => $"the footnote `{Unmarked.ShapeOf(block)}`",
        BlockKind.LinkDefinition => $"the link definition `{Unmarked.ShapeOf(block)}`",
        BlockKind.Code => "a block of code",
        _ => "a table",
    };
}

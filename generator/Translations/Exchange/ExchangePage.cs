using Generator.Translations.Editions;

namespace Generator.Translations.Exchange;

/// <summary>A page of a translation, or its interface, as export and import have to see it alike.</summary>
/// <param name="Original">Nothing for the interface.</param>
/// <param name="File">The file of the translation, with <c>\n</c> at the end of every line; nothing where nobody has begun it.</param>
/// <param name="Body">Nothing for the interface.</param>
internal sealed record ExchangePage(
    string Name, Original? Original, SourceText? File, ImmutableArray<ReconciledField> Fields, Reconciled? Body, bool IsReviewed)
{
    /// <summary>What somebody may translate, in the order of the source: no texts without words, and no blocks that somebody merged or omitted.</summary>
    public IEnumerable<ReconciledText> Texts => Fields.Where(f => f.HasWords)
        .Concat<ReconciledText>((Body?.Blocks ?? []).Where(b => b.State is not (BlockState.Merged or BlockState.Omit or BlockState.Removed)));

    /// <summary>Every page of the source and the interface, begun in this language or not, in ordinal order of their names.</summary>
    public static ImmutableArray<ExchangePage> In(LanguageTag language, ParsedSite site)
    {
        var strings = LanguageStrings.Reconcile(site, language);
        return
        [
            .. TranslatedPages.In([language], site)[0]
                .Select(p => new ExchangePage(p.Id.Name.Value, p.Original, p.File?.Source, p.Fields, p.Body, p.Review == ReviewState.Valid))
                .Append(new ExchangePage(ExchangeKey.Strings, null, strings.File?.Source, strings.Fields, null, IsReviewed: false))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What translators wrote to one another: comments in a block, and <c># note: …</c> above the comment lines of the tool.</summary>
    public ImmutableArray<string> NotesOf(ReconciledText text)
    {
        if (text is ReconciledBlock block)
        {
            return [.. block.Comments.Notes];
        }

        var (file, entry) = (File, ((ReconciledField)text).Entry);
        var first = file is null || entry is null ? 0 : file.LineOf(entry.MarkLines.Start);
        var above = Enumerable.Range(1, first).Select(distance => file!.Line(first - distance))
            .TakeWhile(line => line.StartsWith(FieldLines.Note, StringComparison.Ordinal));
        return [.. above.Reverse().Select(line => line[FieldLines.Note.Length..].Trim())];
    }
}

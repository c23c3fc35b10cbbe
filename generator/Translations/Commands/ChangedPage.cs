namespace Generator.Translations.Commands;

/// <summary>Compares two states of one translated page, text by text.</summary>
internal sealed class ChangedPage(TranslatedPage before, TranslatedPage now, Findings findings)
{
    private readonly SourceText _file = now.File!.Source;

    public void Compare()
    {
        CompareMatter();
        ChangedTexts.CompareFields(before.Fields, now.Fields, _file, findings);
        var old = BlockIds.Of(before.Body).ToDictionary(b => b.Id, b => b.Block, StringComparer.Ordinal);
        foreach (var (id, block) in BlockIds.Of(now.Body))
        {
            if (!block.Body.IsEmpty && old.GetValueOrDefault(id) is { } was)
            {
                Compare(was, block);
            }
        }
    }

    private void Compare(ReconciledBlock was, ReconciledBlock block)
    {
        var place = _file.At(_file.StartOf(block.Body[0].Line), 0);
        var text = new TextChange(was.State, block.State, !was.Body.IsEmpty && WordsOf(was) != WordsOf(block));
        if (text.Report(place, OpenWork.LineOf(now, block)) is { } found)
        {
            findings.Add(found);
        }

        CompareMarks("ignore", was.Comments.Ignored, block.Comments.Ignored, place);
        CompareMarks("allow", was.Comments.Allowed, block.Comments.Allowed, place);
    }

    private void CompareMarks(string mark, IEnumerable<string> was, IEnumerable<string> current, Location place)
    {
        if (!was.Order(StringComparer.Ordinal).SequenceEqual(current.Order(StringComparer.Ordinal)))
        {
            findings.Add(
                TranslationCheckRules.ChangedWithoutSource,
                place,
                $"the mark `{mark}` of this text was changed",
                "somebody else who reads both languages should look at it");
        }
    }

    private void CompareMatter()
    {
        var (old, current) = (before.File!, now.File!);
        if (old.Review?.Value.Value != current.Review?.Value.Value)
        {
            Changed("reviewed", current.Review?.Value.Location);
        }

        if (old.IsReleased != current.IsReleased)
        {
            Changed("released", null);
        }
    }

    private void Changed(string key, Location? place) => findings.Add(
        TranslationCheckRules.ChangedWithoutSource,
        place ?? Location.OfFile(_file.Path),
        $"the line `{key}` was changed",
        "a maintainer should know why");

    private static string WordsOf(ReconciledBlock block) => BlockText.Normalise(BlockSplitter.Join(block.Body).Text);
}

namespace Generator.Translations.Format;

/// <summary>Finds the one address in which two texts differ, so that nobody has to translate a paragraph anew for it.</summary>
internal static partial class LinkChanges
{
    /// <summary>The change, if nothing else differs and the old address stands exactly once in the body; else nothing.</summary>
    public static LinkChange? Between(string old, string current, IEnumerable<Block> body)
    {
        var (oldText, oldTargets) = Apart(old);
        var (currentText, targets) = Apart(current);
        if (oldTargets.Length != targets.Length || CanonicalText.Of(oldText) != CanonicalText.Of(currentText))
        {
            return null;
        }

        var changes = oldTargets.Zip(targets).Where(t => t.First != t.Second).ToList();
        return changes.Count == 1 && body.SelectMany(b => Apart(b.Text).Targets).Count(t => t == changes[0].First) == 1
            ? new LinkChange(changes[0].First, changes[0].Second)
            : null;
    }

    /// <summary>The body with the new address.</summary>
    public static ImmutableArray<Block> Apply(LinkChange change, ImmutableArray<Block> body) =>
        [.. body.Select(b => Replace(b.Text, change) is var text && text == b.Text ? b : b with { Text = text })];

    /// <summary>The edits that put the new address in the place of the old one, within a part of a text.</summary>
    public static IEnumerable<TextEdit> Edits(string text, TextRange part, LinkChange change) =>
        from range in TargetsOf(part.In(text))
        where range.In(part.In(text)) == change.Old
        select new TextEdit(new TextRange(part.Start + range.Start, part.Start + range.End), change.New);

    private static string Replace(string text, LinkChange change) =>
        TextEdit.Apply(text, Edits(text, new TextRange(0, text.Length), change));

    /// <summary>The addresses that a text links to, as written.</summary>
    public static ImmutableArray<string> Targets(string text) => Apart(text).Targets;

    private static (string Text, ImmutableArray<string> Targets) Apart(string text)
    {
        var ranges = TargetsOf(text).ToList();
        return (TextEdit.Apply(text, ranges.Select(r => new TextEdit(r, ""))), [.. ranges.Select(r => r.In(text))]);
    }

    /// <summary>What stands behind <c>](</c> up to a space or bracket, and what <c>&lt;https:…&gt;</c> holds.</summary>
    public static IEnumerable<TextRange> TargetsOf(string text) => text.AsSpan().IndexOfAny('(', '<') < 0 ? [] : Target().Matches(text).Select(m => new TextRange(m.Index, m.Index + m.Length));

    [GeneratedRegex(@"(?:(?<=\]\()[^ \t\n()<>]+|(?<=<)[^ \t\n()<>:]*:[^ \t\n()<>]*)(?=[) >])")]
    private static partial Regex Target();
}

namespace Generator.Stages.Parse;

/// <summary>
/// Holds a letter against its seal. The block hashes in the seal let a failure name the paragraph: 1 what is the
/// same in both is found as their longest common subsequence; 2 what stands between is changed, added or removed.
/// </summary>
internal static class SealCheck
{
    private const string IfMeant = "undo the change; if it is meant, run `seal {0}` and paste the lines that it prints into the front matter";

    /// <summary>Of a draft, which no reader sees, a wrong or missing seal is a warning.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText source, LetterMatter letter, ImmutableArray<Block> blocks)
    {
        var found = letter.Seal is { } seal ? Compare(source, seal, blocks) : [Missing(letter, blocks)];
        return letter.Common.Draft ? [.. found.Select(d => d with { Severity = Severity.Warning })] : found;
    }

    /// <summary>The first block is the addressees; the paragraphs are counted after it, as on the page.</summary>
    public static string NameOf(int index) => index == 0 ? "the block of addressees" : $"paragraph p{index}";

    private static Diagnostic Missing(LetterMatter letter, ImmutableArray<Block> blocks) => Diagnostic.At(
        SourceRules.SealMissing,
        letter.Common.Title.Location,
        "the letter has no seal, so that nobody would notice a changed character",
        "paste into the front matter:\n" + SealText.Lines(blocks));

    private static ImmutableArray<Diagnostic> Compare(SourceText source, Seal seal, ImmutableArray<Block> blocks)
    {
        if ((long)seal.Blocks.Length * blocks.Length > CommonSubsequence.MostComparisons)
        {
            return [Broken(source, seal.Digest.Location, "the text is not as it was sealed")];
        }

        var changes = Changes(source, seal, blocks);
        var digest = SealText.DigestOf(blocks);
        return changes.IsEmpty && digest.Hex != seal.Digest.Value
            ? [Broken(source, seal.Digest.Location, $"`sha256` is not the digest of the text, which is {digest.Hex}")]
            : changes;
    }

    private static ImmutableArray<Diagnostic> Changes(SourceText source, Seal seal, ImmutableArray<Block> blocks)
    {
        var (old, hashes) = (seal.Blocks.Select(b => b.Value).ToImmutableArray(), SealText.HashesOf(blocks));
        return
        [
            .. CommonSubsequence.Align(old, hashes).Where(pair => pair.A < 0 || pair.B < 0 || old[pair.A] != hashes[pair.B]).Select(pair => pair switch
            {
                (var i, < 0) => Broken(source, seal.Blocks[i].Location, $"{NameOf(i)} of the sealed text is missing"),
                ( < 0, var j) => Broken(source, source.LineAt(blocks[j].Line), $"{NameOf(j)} was not there when the text was sealed"),
                var (i, j) => Broken(source, source.LineAt(blocks[j].Line), $"{NameOf(j)} is not as it was sealed").RelatedTo("sealed here", seal.Blocks[i].Location),
            }),
        ];
    }

    private static Diagnostic Broken(SourceText source, Location location, string message) =>
        Diagnostic.At(SourceRules.SealBroken, location, message, IfMeant.Replace("{0}", source.Path.Value, StringComparison.Ordinal));
}

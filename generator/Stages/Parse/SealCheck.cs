namespace Generator.Stages.Parse;

/// <summary>
/// Holds a letter against its seal. The block hashes in the seal let a failure name the paragraph: 1 what is the
/// same in both is found as their longest common subsequence; 2 what stands between is changed, added or removed.
/// </summary>
internal static class SealCheck
{
    private const string IfMeant = "undo the change; if it is meant, run `seal {0}` and paste the lines that it prints into the front matter";

    public static ImmutableArray<Diagnostic> Check(SourceText source, LetterMatter letter, ImmutableArray<Block> blocks)
    {
        if (letter.Seal is not { } seal)
        {
            return
            [
                Diagnostic.At(
                    SourceRules.SealMissing,
                    letter.Common.Title.Location,
                    "the letter has no seal, so that nobody would notice a changed character",
                    "paste into the front matter:\n" + SealText.Lines(blocks)),
            ];
        }

        if ((long)seal.Blocks.Length * blocks.Length > InputLimits.SealedPairs)
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
        var result = ImmutableArray.CreateBuilder<Diagnostic>();
        var sealedHashes = seal.Blocks.Select(b => b.Value).ToImmutableArray();
        var hashes = blocks.Select(b => b.Hash.Hex).ToImmutableArray();
        var (i, j) = (0, 0);
        foreach (var (nextSealed, next) in CommonSubsequence.Of(sealedHashes, hashes).Append((sealedHashes.Length, hashes.Length)))
        {
            for (; i < nextSealed && j < next; i++, j++)
            {
                result.Add(Broken(source, PlaceOf(source, blocks[j]), $"{NameOf(j)} is not as it was sealed")
                    .RelatedTo("sealed here", seal.Blocks[i].Location));
            }

            for (; j < next; j++)
            {
                result.Add(Broken(source, PlaceOf(source, blocks[j]), $"{NameOf(j)} was not there when the text was sealed"));
            }

            for (; i < nextSealed; i++)
            {
                result.Add(Broken(source, seal.Blocks[i].Location, $"{NameOf(i)} of the sealed text is missing"));
            }

            (i, j) = (nextSealed + 1, next + 1);
        }

        return result.ToImmutable();
    }

    /// <summary>The first block is the addressees; the paragraphs are counted after it, as on the page.</summary>
    private static string NameOf(int index) => index == 0 ? "the block of addressees" : $"paragraph p{index}";

    private static Location PlaceOf(SourceText source, Block block) =>
        source.At(source.StartOf(block.Line), source.Line(block.Line).Length);

    private static Diagnostic Broken(SourceText source, Location location, string message) =>
        Diagnostic.At(SourceRules.SealBroken, location, message, IfMeant.Replace("{0}", source.Path.Value, StringComparison.Ordinal));
}

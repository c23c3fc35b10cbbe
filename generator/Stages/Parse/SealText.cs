namespace Generator.Stages.Parse;

/// <summary>
/// The text that a seal is made over, and the lines that seal it: the normalised blocks with an empty line between
/// two and a line feed at the end, so that everybody can check it with <c>sha256sum</c>.
/// </summary>
internal static class SealText
{
    /// <summary>Where the text below a page's front matter is sealed: the lines to paste into the front matter.</summary>
    /// <returns>Lines ended by <c>\n</c>; empty beside an error.</returns>
    public static Outcome<string> LinesOf(SourceText source)
    {
        var findings = new Findings();
        if (FrontMatterSplitter.Split(source, rightToLeft: false, findings) is not { } parts)
        {
            return findings.With("");
        }

        var blocks = BlockSplitter.Split(source, parts.BodyLine);
        findings.AddRange(blocks.Diagnostics);
        return findings.With(blocks.HasErrors ? "" : Lines(blocks.Value));
    }

    /// <summary>The lines that seal these blocks.</summary>
    public static string Lines(ImmutableArray<Block> blocks) =>
        $"seal:\n  sha256: {DigestOf(blocks).Hex}\n  blocks: [{string.Join(", ", HashesOf(blocks))}]\n";

    public static Fingerprint DigestOf(ImmutableArray<Block> blocks) =>
        Fingerprint.Of(string.Join("\n\n", blocks.Select(b => BlockText.NormaliseSealed(b.Text))) + "\n");

    /// <summary>What the seal says of each block.</summary>
    public static ImmutableArray<string> HashesOf(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(b => BlockHash.OfNormalised(BlockText.NormaliseSealed(b.Text)).Hex)];
}

namespace Generator.Stages.Parse;

/// <summary>
/// The text that a seal is made over, and the lines that seal it: the normalised blocks with an empty line between
/// two and a line feed at the end, so that everybody can check it with <c>sha256sum</c>.
/// </summary>
internal static class SealText
{
    /// <summary>Code points for private use, which no content may have, stand for other white space than that of line wraps.</summary>
    private const char FirstStandIn = '\uE000';

    /// <summary>A no-break, narrow or wide space shows or separates words differently, so it counts as a character.</summary>
    private const string OtherSpaces =
        "\u000B\u000C\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

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
        Fingerprint.Of(string.Join("\n\n", blocks.Select(b => Normalise(b.Text))) + "\n");

    /// <summary>What the seal says of each block.</summary>
    public static ImmutableArray<string> HashesOf(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(b => BlockHash.OfNormalised(Normalise(b.Text)).Hex)];

    private static string Normalise(string text) => text.Any(c => PlaceOf(c) >= 0)
        ? Mapped(BlockText.Normalise(Mapped(text, c => PlaceOf(c) is >= 0 and var at ? (char)(FirstStandIn + at) : c)),
            c => c - FirstStandIn is >= 0 and var at && at < OtherSpaces.Length ? OtherSpaces[at] : c)
        : BlockText.Normalise(text);

    private static int PlaceOf(char c) => OtherSpaces.AsSpan().IndexOf(c);

    private static string Mapped(string text, Func<char, char> map) => string.Concat(text.Select(map));
}

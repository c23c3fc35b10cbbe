namespace Generator.Text;

/// <summary>
/// Tells apart the blocks of one page: the first eight hexadecimal digits of the SHA-256 of a block's
/// normalised text. Hashes are compared only within a page, for which eight digits suffice.
/// </summary>
/// <param name="Hex">Eight lower-case hexadecimal digits.</param>
internal readonly record struct BlockHash(string Hex)
{
    /// <param name="normalised">What <see cref="BlockText.Normalise"/> returned.</param>
    public static BlockHash OfNormalised(string normalised) => new(Fingerprint.Of(normalised).Hex[..8]);

    public static BlockHash Of(string text) => OfNormalised(BlockText.Normalise(text));

    public override string ToString() => Hex;
}

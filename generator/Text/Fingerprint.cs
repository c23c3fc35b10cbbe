namespace Generator.Text;

/// <summary>The SHA-256 of some bytes: equal fingerprints mean equal content.</summary>
/// <param name="Hex">Sixty-four lower-case hexadecimal digits.</param>
internal readonly record struct Fingerprint(string Hex)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The fingerprint of what is left of a stream, read in pieces.</summary>
    public static Fingerprint Of(Stream stream) => new(Convert.ToHexStringLower(SHA256.HashData(stream)));

    /// <summary>The fingerprint of a text as UTF-8 without a byte order mark.</summary>
    public static Fingerprint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Hex;
}

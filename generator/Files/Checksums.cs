namespace Generator.Files;

/// <summary>
/// A list of files with their digests, in the form of <c>sha256sum</c>: sixty-four hexadecimal digits, two spaces,
/// path. It proves what a site contains and is the record of what the generator wrote there.
/// </summary>
internal sealed record Checksums(FrozenDictionary<OutputPath, Fingerprint> Files)
{
    public const string FileName = "SHA256SUMS";

    private const int HexLength = 64;

    public static Checksums Empty { get; } = new(FrozenDictionary<OutputPath, Fingerprint>.Empty);

    public static Checksums Of(IEnumerable<KeyValuePair<OutputPath, Fingerprint>> files) => new(files.ToFrozenDictionary());

    /// <summary>Reads a list, or says in which line, counted from one, it is broken: digest, path or a path twice.</summary>
    public static bool TryParse(ReadOnlySpan<byte> bytes, out Checksums checksums, out int brokenLine)
    {
        var files = new Dictionary<OutputPath, Fingerprint>();
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        for (brokenLine = 1; brokenLine < lines.Length; brokenLine++)
        {
            if (!TryParseLine(lines[brokenLine - 1], out var path, out var digest) || !files.TryAdd(path, digest))
            {
                checksums = Empty;
                return false;
            }
        }

        checksums = Of(files);
        return lines[^1].Length == 0;
    }

    /// <summary>One line without its end.</summary>
    public static bool TryParseLine(string line, out OutputPath path, out Fingerprint digest)
    {
        path = default;
        digest = default;
        if (line.Length < HexLength + 3 || line[HexLength] != ' ' || line[HexLength + 1] != ' ')
        {
            return false;
        }

        digest = new Fingerprint(line[..HexLength]);
        return digest.Hex.All(char.IsAsciiHexDigitLower) && OutputPath.TryCreate(line[(HexLength + 2)..], out path, out _);
    }

    public static string Line(OutputPath path, Fingerprint digest) => $"{digest.Hex}  {path.Value}";

    /// <summary>The list in ordinal order of the paths, each line ended by <c>\n</c>.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(
        Files.OrderBy(file => file.Key).Select(file => Line(file.Key, file.Value) + "\n")));
}

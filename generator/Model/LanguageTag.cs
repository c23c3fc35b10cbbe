namespace Generator.Model;

/// <summary>A language as a canonical BCP 47 tag, such as <c>en</c> or <c>zh-Hans</c>: the name of its folder and the value of <c>lang</c>.</summary>
internal readonly record struct LanguageTag(string Value) : IComparable<LanguageTag>
{
    /// <summary>The folder of its pages in the site: the tag in lower case.</summary>
    public string Folder => Value.ToLowerInvariant();

    /// <summary>
    /// Reads a tag that is written in its canonical form: the language in lower case, then, where needed, a script
    /// (<c>Hans</c>), a region (<c>BR</c>, <c>419</c>) and variants (RFC 5646, section 2.1.1).
    /// </summary>
    /// <param name="nearest">The canonical form of what was probably meant, or nothing.</param>
    public static bool TryParse(string written, out LanguageTag tag, out string? nearest)
    {
        var canonical = Canonical(written);
        var isCanonical = canonical == written;
        tag = isCanonical ? new LanguageTag(written) : default;
        nearest = isCanonical ? null : canonical;
        return isCanonical;
    }

    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static string? Canonical(string written)
    {
        var parts = written.Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts.All(p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit)) || !parts[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var result = new List<string> { parts[0].ToLowerInvariant() };
        foreach (var part in parts.Skip(1))
        {
            if (CanonicalSubtag(part, result.Count) is not { } subtag)
            {
                return null;
            }

            result.Add(subtag);
        }

        return Preferred(string.Join('-', result));
    }

    private static string? CanonicalSubtag(string part, int index) => part.Length switch
    {
        4 when index == 1 && part.All(char.IsAsciiLetter) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        2 when part.All(char.IsAsciiLetter) => part.ToUpperInvariant(),
        3 when part.All(char.IsAsciiDigit) => part,
        >= 4 and <= 8 => part.ToLowerInvariant(),
        _ => null,
    };

    /// <summary>Chinese is told apart by its script, and some codes of countries are taken for those of languages.</summary>
    private static string Preferred(string tag) => tag switch
    {
        "cn" or "zh" or "zh-CN" or "zh-SG" or "zh-Hans-CN" => "zh-Hans",
        "tw" or "zh-TW" or "zh-HK" or "zh-MO" or "zh-Hant-TW" => "zh-Hant",
        "jp" => "ja",
        "cz" => "cs",
        "iw" => "he",
        _ => tag,
    };
}

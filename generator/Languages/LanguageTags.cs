namespace Generator.Languages;

/// <summary>Reads tags as people write them. The forms of RFC 5646 are checked by hand, for a culture of the machine would accept any.</summary>
internal static class LanguageTags
{
    extension(LanguageTag)
    {
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
    }

    private static string? Canonical(string written)
    {
        var parts = written.Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts.All(p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit)) || !parts[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var canonical = parts.Select((part, i) => i == 0 ? part.ToLowerInvariant() : CanonicalSubtag(part, i)).ToArray();
        return canonical.Contains(null) ? null : LanguageRow.Preferred(string.Join('-', canonical));
    }

    private static string? CanonicalSubtag(string part, int index) => part.Length switch
    {
        4 when index == 1 && part.All(char.IsAsciiLetter) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        2 when part.All(char.IsAsciiLetter) => part.ToUpperInvariant(),
        3 when part.All(char.IsAsciiDigit) => part,
        >= 4 and <= 8 => part.ToLowerInvariant(),
        _ => null,
    };
}

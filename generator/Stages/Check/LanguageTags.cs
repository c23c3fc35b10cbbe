namespace Generator.Stages.Check;

/// <summary>Checks that every <c>lang</c> and <c>hreflang</c> is a well-formed tag (BCP 47, RFC 5646 section 2.1), for fonts and voices are chosen by it.</summary>
internal static class LanguageTags
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var element in page.Facts.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name is "lang" or "hreflang" && attribute.Value.Length > 0 && !IsWellFormed(attribute.Value))
                {
                    found.Add(
                        PageRules.LanguageTag,
                        element,
                        $"`{attribute.Value}` is not a language tag",
                        "write one like `en`, `zh-Hans` or `pt-BR`");
                }
            }
        }
    }

    /// <summary>Language, script, region, variants, extensions and private use, each in its place; tags of the old registry are not accepted.</summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        if (!Array.TrueForAll(subtags, s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit)))
        {
            return false;
        }

        return IsSingleton(subtags[0], 'x') ? subtags.Length > 1 : IsLanguage(subtags[0]) && IsRestWellFormed(subtags);
    }

    private static bool IsRestWellFormed(string[] subtags)
    {
        var next = 1;
        for (var extended = 0; extended < 3 && subtags[0].Length <= 3 && next < subtags.Length && IsLetters(subtags[next], 3); extended++)
        {
            next++;
        }

        next += next < subtags.Length && IsLetters(subtags[next], 4) ? 1 : 0;
        next += next < subtags.Length && IsRegion(subtags[next]) ? 1 : 0;
        while (next < subtags.Length && IsVariant(subtags[next]))
        {
            next++;
        }

        return AreExtensions(subtags.AsSpan(next));
    }

    private static bool AreExtensions(ReadOnlySpan<string> subtags)
    {
        while (subtags.Length > 0 && subtags[0].Length == 1)
        {
            var isPrivate = IsSingleton(subtags[0], 'x');
            var length = 1;
            while (length < subtags.Length && (isPrivate || subtags[length].Length > 1))
            {
                length++;
            }

            if (length == 1)
            {
                return false;
            }

            subtags = subtags[length..];
        }

        return subtags.Length == 0;
    }

    private static bool IsLanguage(string subtag) => subtag.Length >= 2 && subtag.All(char.IsAsciiLetter);

    private static bool IsLetters(string subtag, int length) => subtag.Length == length && subtag.All(char.IsAsciiLetter);

    private static bool IsRegion(string subtag) =>
        IsLetters(subtag, 2) || (subtag.Length == 3 && subtag.All(char.IsAsciiDigit));

    private static bool IsVariant(string subtag) =>
        subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]));

    private static bool IsSingleton(string subtag, char letter) =>
        subtag.Length == 1 && char.ToLowerInvariant(subtag[0]) == letter;
}

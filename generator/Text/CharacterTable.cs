namespace Generator.Text;

/// <summary>
/// Which characters may stand in content, as data. What is in no row and is assigned in Unicode is ordinary text;
/// of the controls only line feed, tab, and carriage return before a line feed are.
/// </summary>
internal static class CharacterTable
{
    /// <summary>By ascending code points, without overlap.</summary>
    public static ImmutableArray<CharacterRow> Rows { get; } =
    [
        new(0x0000, 0x0008, CharacterPlace.Nowhere, "control character"),
        new(0x000B, 0x000C, CharacterPlace.Nowhere, "control character"),
        new(0x000D, 0x000D, CharacterPlace.BeforeLineFeed, "CARRIAGE RETURN"),
        new(0x000E, 0x001F, CharacterPlace.Nowhere, "control character"),
        new(0x007F, 0x009F, CharacterPlace.Nowhere, "control character"),
        new(0x00AD, 0x00AD, CharacterPlace.Nowhere, "SOFT HYPHEN"),
        new(0x034F, 0x034F, CharacterPlace.Nowhere, "COMBINING GRAPHEME JOINER"),
        new(0x061C, 0x061C, CharacterPlace.RightToLeft, "ARABIC LETTER MARK"),
        new(0x115F, 0x115F, CharacterPlace.Nowhere, "HANGUL CHOSEONG FILLER"),
        new(0x1160, 0x1160, CharacterPlace.Nowhere, "HANGUL JUNGSEONG FILLER"),
        new(0x180B, 0x180D, CharacterPlace.AfterMongolian, "MONGOLIAN FREE VARIATION SELECTOR"),
        new(0x180E, 0x180E, CharacterPlace.Nowhere, "MONGOLIAN VOWEL SEPARATOR"),
        new(0x180F, 0x180F, CharacterPlace.AfterMongolian, "MONGOLIAN FREE VARIATION SELECTOR FOUR"),
        new(0x200B, 0x200B, CharacterPlace.Nowhere, "ZERO WIDTH SPACE"),
        new(0x200C, 0x200C, CharacterPlace.Joining, "ZERO WIDTH NON-JOINER"),
        new(0x200D, 0x200D, CharacterPlace.Joining, "ZERO WIDTH JOINER"),
        new(0x200E, 0x200E, CharacterPlace.Anywhere, "LEFT-TO-RIGHT MARK"),
        new(0x200F, 0x200F, CharacterPlace.RightToLeft, "RIGHT-TO-LEFT MARK"),
        new(0x2028, 0x2028, CharacterPlace.Nowhere, "LINE SEPARATOR"),
        new(0x2029, 0x2029, CharacterPlace.Nowhere, "PARAGRAPH SEPARATOR"),
        new(0x202A, 0x202A, CharacterPlace.NowhereDirection, "LEFT-TO-RIGHT EMBEDDING"),
        new(0x202B, 0x202B, CharacterPlace.NowhereDirection, "RIGHT-TO-LEFT EMBEDDING"),
        new(0x202C, 0x202C, CharacterPlace.NowhereDirection, "POP DIRECTIONAL FORMATTING"),
        new(0x202D, 0x202D, CharacterPlace.NowhereDirection, "LEFT-TO-RIGHT OVERRIDE"),
        new(0x202E, 0x202E, CharacterPlace.NowhereDirection, "RIGHT-TO-LEFT OVERRIDE"),
        new(0x2060, 0x2060, CharacterPlace.Nowhere, "WORD JOINER"),
        new(0x2061, 0x2064, CharacterPlace.Nowhere, "invisible operator"),
        new(0x2066, 0x2066, CharacterPlace.Balanced, "LEFT-TO-RIGHT ISOLATE"),
        new(0x2067, 0x2067, CharacterPlace.Balanced, "RIGHT-TO-LEFT ISOLATE"),
        new(0x2068, 0x2068, CharacterPlace.Balanced, "FIRST STRONG ISOLATE"),
        new(0x2069, 0x2069, CharacterPlace.Balanced, "POP DIRECTIONAL ISOLATE"),
        new(0x206A, 0x206F, CharacterPlace.Nowhere, "deprecated formatting character"),
        new(0x2800, 0x2800, CharacterPlace.Nowhere, "BRAILLE PATTERN BLANK"),
        new(0x3164, 0x3164, CharacterPlace.Nowhere, "HANGUL FILLER"),
        new(0xD800, 0xDFFF, CharacterPlace.Nowhere, "half of a character"),
        new(0xE000, 0xF8FF, CharacterPlace.Nowhere, "private-use character"),
        new(0xFE00, 0xFE0E, CharacterPlace.Nowhere, "VARIATION SELECTOR"),
        new(0xFE0F, 0xFE0F, CharacterPlace.AfterEmoji, "VARIATION SELECTOR-16"),
        new(0xFEFF, 0xFEFF, CharacterPlace.Nowhere, "ZERO WIDTH NO-BREAK SPACE"),
        new(0xFFA0, 0xFFA0, CharacterPlace.Nowhere, "HALFWIDTH HANGUL FILLER"),
        new(0xFFFD, 0xFFFD, CharacterPlace.Nowhere, "REPLACEMENT CHARACTER"),
        new(0xE0000, 0xE0FFF, CharacterPlace.Nowhere, "tag or variation selector"),
        new(0xF0000, 0x10FFFF, CharacterPlace.Nowhere, "private-use character"),
    ];

    private static readonly CharacterRow Unassigned = new(0, 0x10FFFF, CharacterPlace.Nowhere, "unassigned code point");

    /// <summary>The row of a code point; nothing for ordinary text.</summary>
    public static CharacterRow? Find(int codePoint)
    {
        var (low, high) = (0, Rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var row = Rows[middle];
            if (codePoint >= row.First && codePoint <= row.Last)
            {
                return row;
            }

            (low, high) = codePoint < row.First ? (low, middle - 1) : (middle + 1, high);
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.OtherNotAssigned ? Unassigned : null;
    }
}

/// <summary>A range of code points that are restricted.</summary>
/// <param name="Name">Unicode's name in capitals, or in lower case what all of the range are.</param>
internal sealed record CharacterRow(int First, int Last, CharacterPlace Place, string Name);

/// <summary>Where a restricted character may stand.</summary>
internal enum CharacterPlace
{
    Nowhere,

    /// <summary>Nowhere, and it changes the direction of writing.</summary>
    NowhereDirection,
    BeforeLineFeed,

    /// <summary>In pairs, opened and closed within one block.</summary>
    Balanced,

    /// <summary>In languages that are written from right to left.</summary>
    RightToLeft,
    Anywhere,

    /// <summary>After a letter of a script that joins with it, or between two emoji.</summary>
    Joining,
    AfterEmoji,
    AfterMongolian,
}

namespace Generator.Text;

/// <summary>
/// Which characters may stand in content. By their properties in Unicode, what nobody sees may not, nor what means nothing
/// to others; the rows say where some of it belongs, and what looks like nothing though Unicode counts it as shown.
/// </summary>
internal static class CharacterTable
{
    /// <summary>By ascending code points, without overlap.</summary>
    public static ImmutableArray<CharacterRow> Rows { get; } =
    [
        new(0x000D, 0x000D, CharacterPlace.BeforeLineFeed, "CARRIAGE RETURN"),
        new(0x061C, 0x061C, CharacterPlace.RightToLeft),
        new(0x180B, 0x180D, CharacterPlace.AfterMongolian),
        new(0x180E, 0x180E, CharacterPlace.WithinMongolian),
        new(0x180F, 0x180F, CharacterPlace.AfterMongolian),
        new(0x200C, 0x200D, CharacterPlace.Joining),
        new(0x200E, 0x200E, CharacterPlace.Anywhere),
        new(0x200F, 0x200F, CharacterPlace.RightToLeft),
        new(0x202A, 0x202E, CharacterPlace.NowhereDirection),
        new(0x2066, 0x2069, CharacterPlace.Balanced),
        new(0x2800, 0x2800, CharacterPlace.Nowhere, "BRAILLE PATTERN BLANK"),
        new(0xFE00, 0xFE0F, CharacterPlace.Variant, "variation selector"),
        new(0xFFFC, 0xFFFC, CharacterPlace.Nowhere, "OBJECT REPLACEMENT CHARACTER"),
        new(0xFFFD, 0xFFFD, CharacterPlace.Nowhere, "REPLACEMENT CHARACTER"),
        new(0x13441, 0x13442, CharacterPlace.Nowhere, "blank hieroglyph"),
        new(0x16FE4, 0x16FE4, CharacterPlace.Nowhere, "KHITAN SMALL SCRIPT FILLER"),
        new(0x1D159, 0x1D159, CharacterPlace.Nowhere, "MUSICAL SYMBOL NULL NOTEHEAD"),
        new(0xE0020, 0xE007F, CharacterPlace.Nowhere, "tag character"),
        new(0xE0100, 0xE01EF, CharacterPlace.Variant, "variation selector"),
    ];

    /// <summary>The row of a code point, or one that its properties make; nothing for ordinary text.</summary>
    public static CharacterRow? Find(int codePoint)
    {
        if (codePoint is >= ' ' and <= '~' or '\n' or '\t')
        {
            return null;
        }

        foreach (var row in Rows)
        {
            if (codePoint >= row.First && codePoint <= row.Last)
            {
                return row with { Name = row.Name ?? CodePoints.NameOf(codePoint) };
            }
        }

        return NameByProperty(codePoint) is { } name ? new CharacterRow(codePoint, codePoint, CharacterPlace.Nowhere, name) : null;
    }

    private static string? NameByProperty(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        _ when CodePoints.Hidden.Contains(codePoint) => CodePoints.NameOf(codePoint) ?? "unassigned code point",
        UnicodeCategory.Control => "control character",
        UnicodeCategory.Surrogate => "half of a character",
        UnicodeCategory.PrivateUse => "private-use character",
        UnicodeCategory.LineSeparator => "LINE SEPARATOR",
        UnicodeCategory.ParagraphSeparator => "PARAGRAPH SEPARATOR",
        UnicodeCategory.OtherNotAssigned => "unassigned code point",
        _ => null,
    };
}

/// <summary>A range of code points that are restricted.</summary>
/// <param name="Name">Unicode's name in capitals, or in lower case what all of the range are; of the table where it is left out.</param>
internal sealed record CharacterRow(int First, int Last, CharacterPlace Place, string? Name = null);

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

    /// <summary>Beside a letter of a script that joins with it, or between two emoji.</summary>
    Joining,

    /// <summary>After a character that has this variant, or an emoji.</summary>
    Variant,
    AfterMongolian,
    WithinMongolian,
}

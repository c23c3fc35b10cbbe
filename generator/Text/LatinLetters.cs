namespace Generator.Text;

/// <summary>
/// The letters a to z below their marks: what canonical decomposition (Unicode 17, form NFD) leaves of a letter when its marks
/// are dropped. A table, for the runtime's own answer needs ICU, and ids must be the same everywhere.
/// </summary>
internal static class LatinLetters
{
    /// <summary>Lower-case letters by ranges of code points; a hyphen where there is none.</summary>
    private static readonly (char First, string Letters)[] Table =
    [
        ('\u00C0',
            "aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii-nooooo--uuuuy-yaaaaaaccccccccdd--eeeeeeeeeegggggggghh--iiiiii"
            + "iii---jjkk-llllll----nnnnnn---oooooo--rrrrrrsssssssstttt--uuuuuuuuuuuuwwyyyzzzzzz-"),
        ('\u01A0',
            "oo-------------uu----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----aaaaeeeeiiiioo"
            + "oorrrruuuusstt--hh------aaeeooooooooyy"),
        ('\u1E00',
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttt"
            + "ttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooo"
            + "oooooooouuuuuuuuuuuuuuyyyyyyyy------"),
    ];

    /// <summary>Text in which each letter of the table is its plain one, in lower case, and no mark stands that belongs to a letter before it.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(Plain));

    private static char Plain(char c)
    {
        var (first, letters) = Array.FindLast(Table, row => row.First <= c);
        var at = c - first;
        return at < letters?.Length && letters[at] != '-' ? letters[at] : c;
    }
}

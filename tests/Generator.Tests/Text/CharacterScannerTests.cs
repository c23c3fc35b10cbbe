using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Tests.Text;

public class CharacterScannerTests
{
    [Theory]
    [InlineData(0x0000, "U+0000 control character")]
    [InlineData(0x000B, "U+000B control character")]
    [InlineData(0x000D, "U+000D CARRIAGE RETURN")]
    [InlineData(0x001F, "U+001F control character")]
    [InlineData(0x007F, "U+007F control character")]
    [InlineData(0x0085, "U+0085 control character")]
    [InlineData(0x00AD, "U+00AD SOFT HYPHEN")]
    [InlineData(0x034F, "U+034F COMBINING GRAPHEME JOINER")]
    [InlineData(0x0378, "U+0378 unassigned code point")]
    [InlineData(0x061C, "U+061C ARABIC LETTER MARK")]
    [InlineData(0x115F, "U+115F HANGUL CHOSEONG FILLER")]
    [InlineData(0x1160, "U+1160 HANGUL JUNGSEONG FILLER")]
    [InlineData(0x180B, "U+180B MONGOLIAN FREE VARIATION SELECTOR ONE")]
    [InlineData(0x180E, "U+180E MONGOLIAN VOWEL SEPARATOR")]
    [InlineData(0x200B, "U+200B ZERO WIDTH SPACE")]
    [InlineData(0x200C, "U+200C ZERO WIDTH NON-JOINER")]
    [InlineData(0x200D, "U+200D ZERO WIDTH JOINER")]
    [InlineData(0x200F, "U+200F RIGHT-TO-LEFT MARK")]
    [InlineData(0x2028, "U+2028 LINE SEPARATOR")]
    [InlineData(0x2029, "U+2029 PARAGRAPH SEPARATOR")]
    [InlineData(0x202A, "U+202A LEFT-TO-RIGHT EMBEDDING")]
    [InlineData(0x202E, "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData(0x2060, "U+2060 WORD JOINER")]
    [InlineData(0x2064, "U+2064 INVISIBLE PLUS")]
    [InlineData(0x2066, "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData(0x2069, "U+2069 POP DIRECTIONAL ISOLATE")]
    [InlineData(0x206F, "U+206F NOMINAL DIGIT SHAPES")]
    [InlineData(0x2800, "U+2800 BRAILLE PATTERN BLANK")]
    [InlineData(0x3164, "U+3164 HANGUL FILLER")]
    [InlineData(0xE000, "U+E000 private-use character")]
    [InlineData(0xFE0E, "U+FE0E variation selector")]
    [InlineData(0xFE0F, "U+FE0F variation selector")]
    [InlineData(0xFEFF, "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData(0xFFA0, "U+FFA0 HALFWIDTH HANGUL FILLER")]
    [InlineData(0xFFFD, "U+FFFD REPLACEMENT CHARACTER")]
    [InlineData(0xE0053, "U+E0053 tag character")]
    [InlineData(0x17B4, "U+17B4 KHMER VOWEL INHERENT AQ")]
    [InlineData(0x2065, "U+2065 unassigned code point")]
    [InlineData(0xFFF9, "U+FFF9 INTERLINEAR ANNOTATION ANCHOR")]
    [InlineData(0xFFFC, "U+FFFC OBJECT REPLACEMENT CHARACTER")]
    [InlineData(0xFFFE, "U+FFFE unassigned code point")]
    [InlineData(0x13430, "U+13430 EGYPTIAN HIEROGLYPH VERTICAL JOINER")]
    [InlineData(0x13441, "U+13441 blank hieroglyph")]
    [InlineData(0x16FE4, "U+16FE4 KHITAN SMALL SCRIPT FILLER")]
    [InlineData(0x1BCA0, "U+1BCA0 SHORTHAND FORMAT LETTER OVERLAP")]
    [InlineData(0x1D159, "U+1D159 MUSICAL SYMBOL NULL NOTEHEAD")]
    [InlineData(0x1D173, "U+1D173 MUSICAL SYMBOL BEGIN BEAM")]
    [InlineData(0xE0001, "U+E0001 LANGUAGE TAG")]
    [InlineData(0xE0100, "U+E0100 variation selector")]
    [InlineData(0xE01F0, "U+E01F0 unassigned code point")]
    [InlineData(0x10FFFD, "U+10FFFD private-use character")]
    public void A_forbidden_character_is_found_by_code_point_and_name(int codePoint, string name)
    {
        var found = Assert.Single(Scan("Signez" + char.ConvertFromUtf32(codePoint) + "ici"));

        Assert.Equal((6, name, false), (found.Offset, found.Name, found.IsAllowed));
    }

    /// <summary>The runtime knows this property too, though perhaps of another version of Unicode.</summary>
    [Fact]
    public void No_format_character_is_ordinary_text_except_the_signs_of_Arabic_and_Kaithi_that_are_shown() => Assert.Equal(
        [0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD],
        Enumerable.Range(0, 0x110000)
            .Where(c => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
            .Where(c => CharacterTable.Find(c) is null));

    [Theory]
    [InlineData("plain text, tab\tand line\nfeed")]
    [InlineData("line\r\nends")]
    [InlineData("1 000 et 1\u202F000 et « oui »")]
    [InlineData("ཐང༌།")]
    [InlineData("世界人權宣言 \uFD3E \uFD3F 😀")]
    [InlineData("1️⃣ #️⃣ *️⃣")]
    [InlineData("👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚀 ❤️‍🔥 ☺︎ 🇨🇭")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("龜\uFE00")]
    [InlineData("、\uFE01")]
    [InlineData("≨\uFE00")]
    [InlineData("می\u200Cخواهم کتاب\u200Cها PDF\u200Cها ۲۰\u200Cام")]
    [InlineData("ᠰᠠᠶᠢᠨ\u180Eᠠ ᠠ\u180B\u200D")]
    [InlineData("क्\u200Dष ක්\u200Dෂ")]
    public void Ordinary_text_is_clean(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("C++\u200E!", false)]
    [InlineData("ئۇيغۇر\u200Cچە", true)]
    [InlineData("क्\u200Dष", false)]
    [InlineData("👩\u200D👩", false)]
    [InlineData("❤\uFE0F\u200D🔥", false)]
    [InlineData("❤\uFE0F", false)]
    [InlineData("ᠠ\u180B", false)]
    [InlineData("سلام\u200F!", true)]
    [InlineData("سلام\u061C!", true)]
    public void A_hidden_character_in_its_right_place_is_allowed(string text, bool rightToLeft) =>
        Assert.All(CharacterScanner.Scan(text, rightToLeft, _ => true), c => Assert.True(c.IsAllowed, c.Name));

    [Theory]
    [InlineData("Latin\u200Dtext")]
    [InlineData("Текст\u200C!")]
    [InlineData("བོད་\u200Cསྐད")]
    [InlineData("汉\u200D字")]
    [InlineData("👩\u200Dx")]
    [InlineData("x\uFE0F")]
    [InlineData("1\uFE0F")]
    [InlineData("葛x\U000E0100")]
    [InlineData("葛\uFE03")]
    [InlineData("あ\U000E0100")]
    [InlineData("葛\U000E0100\U000E0101")]
    [InlineData("😀\uFE0F\uFE0F")]
    [InlineData("👩\u200D")]
    [InlineData("سلام \u200Cسلام")]
    [InlineData("می\u200C\u200C خواهم")]
    [InlineData("ᠠ\u180E.")]
    [InlineData("+\uFE00")]
    public void Joiners_and_selectors_elsewhere_are_not(string text) => Assert.False(Assert.Single(Scan(text)).IsAllowed);

    [Fact]
    public void Isolates_are_allowed_when_they_are_closed_in_their_block()
    {
        var found = Scan("\u2066A/HRC/54/2\u2069");

        Assert.Equal([true, true], found.Select(c => c.IsAllowed));
    }

    [Theory]
    [InlineData("\u2066open")]
    [InlineData("closed\u2069")]
    [InlineData("\u2066open\n\nin another block\u2069")]
    public void Isolates_are_forbidden_when_they_are_not(string text) =>
        Assert.All(CharacterScanner.Scan(text, true, _ => true), c => Assert.False(c.IsAllowed));

    [Fact]
    public void The_rows_ascend_without_overlap() =>
        Assert.All(
            CharacterTable.Rows.Zip(CharacterTable.Rows.Skip(1)),
            pair => Assert.True(pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First, pair.Second.Name));

    [Fact]
    public void The_tags_of_a_flag_that_there_is_not_are_found() =>
        Assert.Equal(3, Scan("🏴\U000E0067\U000E0062\U000E007F").Length);

    [Theory]
    [InlineData("a", '\u0301', 8, 0)]
    [InlineData("a", '\u0301', 9, 1)]
    [InlineData("a", '\u0301', 3000, 1)]
    [InlineData("ཀ", '\u0F71', 9, 1)]
    [InlineData("1", '\u20E3', 9, 1)]
    [InlineData("", '\u0301', 9, 1)]
    [InlineData("ख", '\u093E', 9, 1)]
    public void A_letter_carries_so_many_marks_and_no_more(string letter, char mark, int count, int expected)
    {
        var found = Scan("x " + letter + new string(mark, count) + " x");

        Assert.Equal(expected, found.Count(c => c is { Kind: HiddenKind.Mark, IsAllowed: false }));
        Assert.All(found, c => Assert.Equal(2 - (1 - letter.Length), c.Offset));
    }

    [Fact]
    public void A_joiner_between_marks_begins_no_new_letter() =>
        Assert.Contains(Scan("क" + string.Concat(Enumerable.Repeat("\u094D\u200D", 9))), c => c.Kind == HiddenKind.Mark);

    [Theory]
    [InlineData("ཧྐྵྨླྺྼྻྃ")]
    [InlineData("བྷྲཱུཾ")]
    [InlineData("בְּרֵאשִׁ֖ית")]
    [InlineData("ကျွန်ုပ် ស្ត្រី́ ที่สุ่ม")]
    [InlineData("ế ự ǘ")]
    public void Words_with_many_marks_are_ordinary_text(string text) => Assert.Empty(Scan(text));

    private static ImmutableArray<HiddenCharacter> Scan(string text) => CharacterScanner.Scan(text, rightToLeft: false, _ => true);
}

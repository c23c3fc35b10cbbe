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
    [InlineData(0x180B, "U+180B MONGOLIAN FREE VARIATION SELECTOR")]
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
    [InlineData(0x2064, "U+2064 invisible operator")]
    [InlineData(0x2066, "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData(0x2069, "U+2069 POP DIRECTIONAL ISOLATE")]
    [InlineData(0x206F, "U+206F deprecated formatting character")]
    [InlineData(0x2800, "U+2800 BRAILLE PATTERN BLANK")]
    [InlineData(0x3164, "U+3164 HANGUL FILLER")]
    [InlineData(0xE000, "U+E000 private-use character")]
    [InlineData(0xFE0E, "U+FE0E VARIATION SELECTOR")]
    [InlineData(0xFE0F, "U+FE0F VARIATION SELECTOR-16")]
    [InlineData(0xFEFF, "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData(0xFFA0, "U+FFA0 HALFWIDTH HANGUL FILLER")]
    [InlineData(0xFFFD, "U+FFFD REPLACEMENT CHARACTER")]
    [InlineData(0xE0053, "U+E0053 tag or variation selector")]
    [InlineData(0x10FFFD, "U+10FFFD private-use character")]
    public void A_forbidden_character_is_found_by_code_point_and_name(int codePoint, string name)
    {
        var found = Assert.Single(Scan("Signez" + char.ConvertFromUtf32(codePoint) + "ici"));

        Assert.Equal((6, name, false), (found.Offset, found.Name, found.IsAllowed));
    }

    [Theory]
    [InlineData("plain text, tab\tand line\nfeed")]
    [InlineData("line\r\nends")]
    [InlineData("1 000 et 1\u202F000 et « oui »")]
    [InlineData("ཐང༌།")]
    [InlineData("世界人權宣言 \uFD3E \uFD3F 😀")]
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

    private static ImmutableArray<HiddenCharacter> Scan(string text) => CharacterScanner.Scan(text, rightToLeft: false, _ => true);
}

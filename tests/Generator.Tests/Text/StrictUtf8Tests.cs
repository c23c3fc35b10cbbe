using System.Text;
using Generator.Text;

namespace Generator.Tests.Text;

public class StrictUtf8Tests
{
    [Theory]
    [InlineData("\uFEFFé", "é")]
    [InlineData("\uFEFF\uFEFFé", "\uFEFFé")]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("\uFEFFa\r\n\r\n", "a\n\n")]
    [InlineData("a\rb\r\r\nc\r", "a\rb\r\nc\r")]
    [InlineData("", "")]
    public void In_its_plain_form_a_text_has_no_byte_order_mark_and_one_kind_of_line_end(string written, string plain) =>
        Assert.Equal(plain, Encoding.UTF8.GetString(StrictUtf8.Plain(Encoding.UTF8.GetBytes(written))));

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 })]
    public void A_byte_that_does_not_belong_ends_the_text(byte[] bytes)
    {
        Assert.False(StrictUtf8.TryDecode(bytes, out var text));
        Assert.Equal("a", text);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, true)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, true)]
    [InlineData(new byte[] { 0x61 }, false)]
    public void UTF_16_is_recognised(byte[] bytes, bool expected) => Assert.Equal(expected, StrictUtf8.LooksLikeUtf16(bytes));
}

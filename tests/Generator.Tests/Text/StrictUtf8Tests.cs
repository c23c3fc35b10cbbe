using Generator.Text;

namespace Generator.Tests.Text;

public class StrictUtf8Tests
{
    [Fact]
    public void A_byte_order_mark_at_the_start_is_dropped()
    {
        Assert.True(StrictUtf8.TryDecode([0xEF, 0xBB, 0xBF, .. "é"u8], out var text));
        Assert.Equal("é", text);
    }

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

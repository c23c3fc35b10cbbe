using System.Text;
using Generator.Files;
using Generator.Model;
using Generator.Text;

namespace Generator.Tests.Files;

public class ChecksumsTests
{
    private const string Hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Lines_are_sorted_and_read_as_they_were_written()
    {
        var digest = Fingerprint.Of([]);
        var sums = Checksums.Of([new(OutputPath.Of("b.html"), digest), new(OutputPath.Of("B.html"), digest), new(OutputPath.Of("a/c.html"), digest)]);

        var bytes = sums.ToBytes();

        Assert.Equal($"{Hex}  B.html\n{Hex}  a/c.html\n{Hex}  b.html\n", Encoding.UTF8.GetString(bytes));
        Assert.True(Checksums.TryParse(bytes, out var read, out _));
        Assert.Equal(bytes, read.ToBytes());
    }

    [Theory]
    [InlineData($"{Hex}  ok\n{Hex}  ../outside\n", 2)]
    [InlineData($"{Hex}  /etc/passwd\n", 1)]
    [InlineData($"{Hex} one-space\n", 1)]
    [InlineData("abc  short\n", 1)]
    [InlineData($"{Hex}  twice\n{Hex}  twice\n", 2)]
    [InlineData($"{Hex}  no-line-end", 1)]
    public void A_broken_line_is_named(string text, int line)
    {
        Assert.False(Checksums.TryParse(Encoding.UTF8.GetBytes(text), out _, out var broken));
        Assert.Equal(line, broken);
    }
}

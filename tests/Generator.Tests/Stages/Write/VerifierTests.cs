using Generator.Diagnostics;
using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Write;

public class VerifierTests
{
    private readonly MemoryFileSystem _site = new();

    public VerifierTests() =>
        OutputWriter.Write(_site, Rendered.Files(("a.html", "a"), ("press/b.html", "b")), keepOthers: false);

    [Fact]
    public void A_good_site_is_good()
    {
        _site.Write("SHA256SUMS.minisig", "signature"u8);

        Assert.Equal(2, Verifier.Verify(_site).Value);
        Assert.Empty(Verifier.Verify(_site).Diagnostics);
    }

    [Fact]
    public void An_altered_file_is_named()
    {
        _site.Write("a.html", "b"u8);

        AssertFound(OutputRules.AlteredFile, "a.html");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        _site.Delete("press/b.html");

        AssertFound(OutputRules.AlteredFile, "press/b.html");
    }

    [Theory]
    [InlineData("extra.html")]
    [InlineData("a:b")]
    [InlineData("press/SHA256SUMS.sig")]
    public void A_file_that_is_not_listed_is_named(string path)
    {
        _site.Write(path, "extra"u8);

        AssertFound(OutputRules.UnlistedFile, path);
    }

    [Fact]
    public void An_interrupted_build_is_named()
    {
        _site.Write(".new/list", []);

        AssertFound(OutputRules.UnfinishedBuild, ".new");
    }

    [Fact]
    public void Without_a_record_there_is_nothing_to_verify()
    {
        _site.Delete("SHA256SUMS");

        AssertFound(OutputRules.NoRecord, "");
    }

    private void AssertFound(Rule rule, string path)
    {
        var found = Assert.Single(Verifier.Verify(_site).Diagnostics);
        Assert.Equal((rule, path), (found.Rule, found.Location?.Path.Value));
    }
}

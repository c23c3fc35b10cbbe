using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Write;

public class VerifierTests
{
    private readonly MemoryFileSystem _site = new();

    public VerifierTests() =>
        OutputWriter.Write(_site, new MemoryFileSystem(), Rendered.Files(("a.html", "a"), ("press/b.html", "b")), keepOthers: false);

    [Fact]
    public void A_good_site_is_good()
    {
        _site.Write("SHA256SUMS.minisig", "signature"u8);

        Assert.Equal([OutputPath.Of("a.html"), OutputPath.Of("press/b.html")], Verifier.Verify(_site).Value);
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
    public void Downloads_have_a_list_of_their_own_and_are_verified_with_the_site()
    {
        OutputWriter.Write(_site, new MemoryFileSystem(), Rendered.Files(("a.html", "a"), ("downloads/letter.epub", "book"), ("downloads/letter.zim", "archive")), keepOthers: false);
        _site.Write("downloads/SHA256SUMS.sig", "signature"u8);
        _site.Write("downloads/letter.epub", "another"u8);
        _site.Write("downloads/extra.epub", "extra"u8);

        Assert.Equal(["a.html", "downloads/letter.zim"], Verifier.Verify(_site).Value.Select(path => path.Value));
        Assert.Equal(
            [("downloads/extra.epub", OutputRules.UnlistedFile), ("downloads/letter.epub", OutputRules.AlteredFile)],
            Verifier.Verify(_site).Diagnostics.Select(found => (found.Location!.Value.Path.Value, found.Rule)));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_list_of_downloads_that_names_no_possible_file_is_not_trusted(string path)
    {
        _site.Write("downloads/SHA256SUMS", System.Text.Encoding.UTF8.GetBytes($"{new string('0', 64)}  {path}\n"));

        AssertFound(OutputRules.BrokenRecord, "downloads/SHA256SUMS");
    }

    [Fact]
    public void An_interrupted_build_is_named()
    {
        _site.Write(".new/list", []);

        AssertFound(OutputRules.UnfinishedBuild, ".new");
    }

    [Fact]
    public void A_list_that_names_nothing_proves_nothing()
    {
        _site.Write("SHA256SUMS", []);

        Assert.Contains(Verifier.Verify(_site).Diagnostics, found => found.Rule == OutputRules.NoRecord);
    }

    [Theory]
    [InlineData(".generated")]
    [InlineData("downloads/.generated")]
    public void A_mark_with_other_words_is_a_file_that_is_not_listed(string mark)
    {
        _site.Write(mark, "mine"u8);

        AssertFound(OutputRules.UnlistedFile, mark);
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

using Generator.Diagnostics;
using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Write;

public class CurrentCheckTests
{
    private readonly MemoryFileSystem _site = new();

    public CurrentCheckTests() =>
        OutputWriter.Write(_site, new MemoryFileSystem(), Rendered.Files(("a.html", "a"), ("b.html", "b")), keepOthers: false);

    [Fact]
    public void What_was_just_built_is_current() => Assert.Empty(Found());

    [Fact]
    public void Downloads_belong_to_a_build_that_makes_them_and_to_no_other()
    {
        var files = Rendered.Files(("a.html", "a"), ("b.html", "b"), ("downloads/letter.epub", "book"));
        OutputWriter.Write(_site, new MemoryFileSystem(), files, keepOthers: false);

        Assert.Empty(CurrentCheck.Compare(_site, files));
        Assert.Equal(
            ["downloads/.generated: no build makes this file", "downloads/SHA256SUMS: no build makes this file", "downloads/letter.epub: no build makes this file"],
            Found());
    }

    [Fact]
    public void A_missing_file_is_found()
    {
        _site.Delete("a.html");

        Assert.Equal(["a.html: this file is missing"], Found());
    }

    [Fact]
    public void An_extra_file_is_found()
    {
        _site.Write("c.html", "c"u8);

        Assert.Equal(["c.html: no build makes this file"], Found());
    }

    [Fact]
    public void A_different_file_is_found()
    {
        _site.Write("b.html", "B"u8);

        Assert.Equal(["b.html: this file differs from what a build makes"], Found());
    }

    [Fact]
    public void A_wrong_mode_is_found()
    {
        _site.SetMode("b.html", FileEntry.OrdinaryMode | UnixFileMode.UserExecute);

        Assert.Equal(["b.html: this file is executable, a build gives it mode 644"], Found());
    }

    [Fact]
    public void What_the_umask_of_a_clone_makes_of_the_mode_is_not_wrong()
    {
        _site.SetMode("b.html", UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Empty(Found());
    }

    [Fact]
    public void A_record_that_does_not_fit_is_found()
    {
        _site.Write("SHA256SUMS", ""u8);

        Assert.Equal(["SHA256SUMS: this file differs from what a build makes"], Found());
    }

    [Fact]
    public void A_link_instead_of_a_file_is_found()
    {
        _site.AddLink("b.html");

        Assert.Equal(["b.html: this is a symbolic link instead of a file"], Found());
    }

    [Fact]
    public void Signatures_of_the_record_may_be_there()
    {
        _site.Write("SHA256SUMS.minisig", "signature"u8);
        _site.Write("SHA256SUMS.sig", "signature"u8);

        Assert.Empty(Found());
    }

    private IEnumerable<string> Found()
    {
        var found = CurrentCheck.Compare(_site, Rendered.Files(("a.html", "a"), ("b.html", "b")));
        Assert.All(found, diagnostic => Assert.Equal(OutputRules.NotCurrent, diagnostic.Rule));
        return found.Select(diagnostic => $"{diagnostic.Location?.Path}: {diagnostic.Message}");
    }
}

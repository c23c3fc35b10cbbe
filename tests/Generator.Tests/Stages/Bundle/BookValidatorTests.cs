using System.Collections.Immutable;
using Generator.Stages.Bundle.Epub;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle;

/// <summary>
/// The validators of record have nothing to say about any e-book and single page of this site; a plain run asks about
/// some languages. They are asked for their exit codes: EPUBCheck also prints “0 errors” of a file that is not there.
/// </summary>
public sealed class BookValidatorTests(BuiltSite site)
{
    /// <summary>Each check is a Java machine of its own that is done in a few seconds: it need not be tuned for more.</summary>
    private static readonly ImmutableArray<string> QuickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"];

    [Fact]
    public void EpubCheck_accepts_the_book_of_every_language() => EpubCheckAccepts(site.TriedDownloads(".epub"));

    [Fact]
    public void The_Nu_HTML_checker_accepts_the_single_page_of_every_language() => HtmlCheckerAccepts(site.TriedDownloads(".html"));

    public static TheoryData<string> Directions => Extent.IsAll ? ["ar", "en"] : ["ar"];

    [Theory]
    [MemberData(nameof(Directions))]
    public void EpubCheck_accepts_notes_drawings_and_images(string language)
    {
        using var folder = new TemporaryFolder();
        var png = File.ReadAllBytes(Repository.PathOf("templates/assets/icon.png"));
        var sample = (BookOf.Sample with { Language = language, BundleAssets = [] }).Site();
        var files = sample.Rendered.Files.Select(file => file.MediaType == "image/png" ? file with { Bytes = png } : file);
        var book = new EpubBundle().Make(sample with { Rendered = new([.. files], []) }).Value;

        File.WriteAllBytes(folder[book.Name], book.Bytes.ToArray());

        EpubCheckAccepts([folder[book.Name]]);
    }

    private static void EpubCheckAccepts(IReadOnlyList<string> books)
    {
        Assert.NotEmpty(books);
        var (java, checker) = (Tools.Java, Tools.EpubCheck);
        var results = books.AsParallel().WithDegreeOfParallelism(2).Select(book => Tools.Run(java, [.. QuickStart, "-jar", checker, "--failonwarnings", book]));
        Assert.All(results, result => Assert.True(result.ExitCode == 0, result.Output));
    }

    /// <summary>A policy in a file of a disk is read by a test of our own.</summary>
    private static void HtmlCheckerAccepts(IReadOnlyList<string> pages)
    {
        Assert.NotEmpty(pages);
        var (exitCode, output) = Tools.Run(
            Tools.Java, ["-jar", Tools.HtmlChecker, "--Werror", "--also-check-css", "--filterpattern", ".*Content Security Policy.*", .. pages]);
        Assert.Equal("", output);
        Assert.Equal(0, exitCode);
    }
}

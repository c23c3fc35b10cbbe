using System.Collections.Immutable;
using Generator.Build;
using Generator.Files;
using Generator.Stages.Bundle.Epub;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle.Epub;

/// <summary>The validator of record has nothing to say about any book: it is asked for its exit code, for it also prints “0 errors” of a file that is not there.</summary>
public sealed class EpubCheckTests
{
    /// <summary>Each is a Java machine of its own that is done in a few seconds: it need not be tuned for more.</summary>
    private static readonly ImmutableArray<string> QuickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"];

    [Fact]
    public void It_accepts_the_book_of_every_language()
    {
        var output = new MemoryFileSystem();
        var result = BuildPipeline.Run(new DiskFileSystem(Repository.Root, ""), output, SiteInAString.Options with { Bundles = ["epub"] });
        var books = FolderWalk.Files(output, "downloads").Where(file => file.Path.EndsWith(".epub", StringComparison.Ordinal)).ToList();

        Assert.Equal(result.Built!.Pages.Length, books.Count);
        Accepts(books.Select(book => (book.Entry.Name, output.Read(book.Path, int.MaxValue))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void It_accepts_notes_drawings_and_images(string language)
    {
        var png = File.ReadAllBytes(Repository.PathOf("templates/assets/icon.png"));
        var sample = BookOf.Sample with { Language = language, BundleAssets = [] };
        var site = sample.Site();
        var files = site.Rendered.Files.Select(file => file.MediaType == "image/png" ? file with { Bytes = png } : file);

        Accepts([("sample.epub", new EpubBundle().Make(site with { Rendered = new([.. files]) }).Value.Bytes.ToArray())]);
    }

    private static void Accepts(IEnumerable<(string Name, byte[] Bytes)> books)
    {
        var (java, checker) = (Tools.Java, Tools.EpubCheck);
        using var folder = new TemporaryFolder();
        var results = books.AsParallel().WithDegreeOfParallelism(2).Select(book =>
        {
            File.WriteAllBytes(folder[book.Name], book.Bytes);
            return Tools.Run(java, [.. QuickStart, "-jar", checker, "--failonwarnings", folder[book.Name]]);
        });

        Assert.All(results, result => Assert.True(result.ExitCode == 0, result.Output));
    }
}

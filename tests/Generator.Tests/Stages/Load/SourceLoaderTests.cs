using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Generator.Files;
using Generator.Stages.Load;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Load;

public class SourceLoaderTests
{
    private const string Zeros =
        "this file has zeros between its letters, as in UTF-16, or in their place, as after a fault of the disk | save the file again and choose UTF-8 as its encoding";

    [Fact]
    public void Only_files_of_the_listed_types_are_read_in_ordinal_order()
    {
        var tree = CampaignOf.Load("""
            -- content/en/index.md --
            -- content/en/.index.md.swp --
            -- content/en/~$letter.docx --
            -- content/.DS_Store --
            -- templates/page.html --
            -- templates/notes.txt --
            -- templates/assets/site.css --
            -- site/index.html --
            -- README.md --
            """);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(
            ["content/en/index.md", "content/en/strings.yml", "content/site.yml", "templates/assets/site.css", "templates/page.html"],
            tree.Value.Files.Select(f => f.Path.Value));
    }

    [Theory]
    [InlineData("content/en/index.markdown", "this file is not read, because its name ends in `.markdown` | let its name end in `.md`")]
    [InlineData("content/en/index.MD", "this file is not read, because its name ends in `.MD` | let its name end in `.md`")]
    [InlineData("content/en/strings.yaml", "this file is not read, because its name ends in `.yaml` | let its name end in `.yml`")]
    [InlineData("content/en/photo.jpeg", "this file is not read, because its name ends in `.jpeg` | let its name end in `.jpg`")]
    [InlineData("content/en/map.svg", "this file is not read, because its name ends in `.svg` | images are `.png`, `.jpg` or `.webp`")]
    [InlineData("content/letter.md", "nothing reads a file of this name here | move it into the folder of its language, such as `content/en`")]
    [InlineData("content/source.yml", "nothing reads a file of this name here | did you mean `sources.yml`?")]
    [InlineData("content/people.yml", "nothing reads a file of this name here | the files here are `site.yml`, `sources.yml`, `differences.yml`, `glossary.csv`, `TRANSLATING.md`")]
    [InlineData("content/en/string.yml", "nothing reads a file of this name here | did you mean `strings.yml`?")]
    [InlineData("content/en/glossary.csv", "nothing reads a file of this name here | the words of a language stand in `content/en/strings.yml`")]
    public void A_file_that_nothing_reads_is_named(string path, string warning) =>
        Assert.Equal($"{path} SRC0008 {warning}", CampaignOf.Lines(CampaignOf.Load($"-- {path} --").Diagnostics));

    [Theory]
    [InlineData("content/TRANSLATING.md")]
    [InlineData("content/TRANSLATING.zh-Hans.md")]
    [InlineData("content/glossary.csv")]
    [InlineData("content/en/press/a-report.md")]
    [InlineData("content/zh-Hans/letter.md")]
    [InlineData("templates/partials/layout_wide.html")]
    public void A_file_in_its_place_is_read(string path) => Assert.Empty(CampaignOf.Load($"-- {path} --").Diagnostics);

    [Theory]
    [InlineData("content/en/Letter.md", "this name has a capital letter or `_`, which do not belong in an address")]
    [InlineData("content/en/a_b.md", "this name has a capital letter or `_`, which do not belong in an address")]
    [InlineData("content/en/a b.md", "this name has a space, which not every system and address can have")]
    [InlineData("content/en/été.md", "this name has `é`, which not every system and address can have")]
    [InlineData("content/en/a:b.md", "this name has `:`, which not every system and address can have")]
    [InlineData("content/en/a\\b.md", "this name has `\\`, which not every system and address can have")]
    [InlineData("content/en/con.md", "`con` is a device name on Windows")]
    [InlineData("content/en/lpt1.x.md", "`lpt1` is a device name on Windows")]
    [InlineData("content/en/dot./a.md", "no part may end with a dot or a space")]
    public void A_name_that_not_every_system_can_store_is_refused(string path, string problem) => Assert.Equal(
        $"{path} SRC0001 {problem} | take another name, of the letters a–z, digits, `-` and `.`",
        CampaignOf.Lines(CampaignOf.Load($"-- {path} --").Diagnostics));

    [Fact]
    public void A_hidden_character_in_a_name_is_not_printed() => Assert.Equal(
        "content/en/a<U+202E>b.md SRC0001 this name has `<U+202E>`, which not every system and address can have | take another name, of the letters a–z, digits, `-` and `.`",
        CampaignOf.Lines(CampaignOf.Load("-- content/en/a\u202Eb.md --").Diagnostics));

    [Theory]
    [InlineData(150, "")]
    [InlineData(151, "SRC0001 this path has 151 characters, and at most 150 can be stored everywhere")]
    public void A_path_has_at_most_150_characters(int length, string finding)
    {
        var path = "content/en/" + new string('a', length - "content/en/.md".Length) + ".md";

        var lines = CampaignOf.Lines(CampaignOf.Load($"-- {path} --").Diagnostics);

        Assert.StartsWith(finding.Length == 0 ? "" : $"{path} {finding}", lines, StringComparison.Ordinal);
        Assert.Equal(finding.Length == 0, lines.Length == 0);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_refused()
    {
        var findings = CampaignOf.Load("-- templates/Page.html --\n-- templates/page.html --").Diagnostics;

        Assert.Equal(
            "templates/page.html SRC0001 this name differs from another only in capital letters, which many systems take for the same | rename or delete one of the two",
            CampaignOf.Lines(findings));
        Assert.Equal("templates/Page.html", Assert.Single(findings[0].Related).Location.ToString());
    }

    [Fact]
    public void A_symbolic_link_is_an_error_even_where_its_name_would_not_be_read()
    {
        var files = CampaignOf.Files("");
        files.AddLink("content/en/press");
        files.AddLink("templates/.hidden");

        Assert.Equal(
            """
            content/en/press SRC0005 this is a symbolic link, which could lead out of the site | put the file itself in its place
            templates/.hidden SRC0005 this is a symbolic link, which could lead out of the site | put the file itself in its place
            """,
            CampaignOf.Lines(SourceLoader.Load(files).Diagnostics));
    }

    [Fact]
    public void A_link_on_a_disk_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Join(folder.Path, "content", "en"));
        Directory.CreateSymbolicLink(Path.Join(folder.Path, "content", "en", "loop"), "..");
        File.WriteAllText(Path.Join(folder.Path, "content", "site.yml"), "title: x\n");
        File.CreateSymbolicLink(Path.Join(folder.Path, "content", "en", "a.md"), "/etc/hostname");

        var tree = SourceLoader.Load(new DiskFileSystem(folder.Path, ""));

        Assert.Equal(["content/en/a.md", "content/en/loop"], tree.Diagnostics.Select(d => d.Location.ToString()));
        Assert.Equal(["content/site.yml"], tree.Value.Files.Select(f => f.Path.Value));
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_an_error_in_the_content_and_in_the_site()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems refuse such names");
        using var line = new CommandLine().WithGoodSite();
        Assert.Equal(0, line.Run().Code);
        Do("cp site/index.html \"$(printf 'site/a\\377.html')\"");
        Do("mkdir \"$(printf 'content/en/b\\377')\"");

        Assert.Contains("site/a\uFFFD.html: error OUT0008 unlisted-file", line.Run("verify").Error, StringComparison.Ordinal);
        Assert.Contains(
            "content/en/b<U+FFFD>: error SRC0001 file-name: this name is not written in UTF-8, so that nothing can be read here",
            line.Run("check").Error,
            StringComparison.Ordinal);
        Do("rmdir content/en/b*");
        Assert.Contains("site/a\uFFFD.html: error OUT0006 not-current: no build makes this file", line.Run("build", "--check-current").Error, StringComparison.Ordinal);
        Do("rm site/a*");
        Assert.Equal(0, line.Run("verify").Code);

        void Do(string command)
        {
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = line.Folder })!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }

    [Fact]
    public void A_page_in_a_folder_whose_name_begins_with_a_dot_is_named() => Assert.Equal(
        "content/en/.notes/a.md SRC0008 this file is not read, because the name of a folder above it begins with a dot | rename that folder, or move the file",
        CampaignOf.Lines(CampaignOf.Load("-- content/en/.notes/a.md --\n-- content/en/.vscode/settings.json --").Diagnostics));

    [Theory]
    [InlineData(".md", InputLimits.TextBytes, 32, " SRC0040 the texts below `content` and `templates` have 67108865 bytes, and at most 67108864 are read | move what does not belong to the site to another folder")]
    [InlineData(".png", InputLimits.ImageBytes, 512, " SRC0040 the images below `content` and `templates` have 268435457 bytes, and at most 268435456 are read | move what does not belong to the site to another folder")]
    public void All_files_together_keep_to_a_size(string type, int bytes, int count, string finding)
    {
        var files = new ManyFiles(new MemoryFileSystem(), 0) { Content = [.. Enumerable.Range(0, count).Select(i => new FileEntry($"{i}{type}", EntryKind.File, bytes, null))] };

        Assert.DoesNotContain("SRC0040", CampaignOf.Lines(SourceLoader.Load(files).Diagnostics), StringComparison.Ordinal);
        files.Content = files.Content.Add(new FileEntry($"one{type}", EntryKind.File, 1, null));
        Assert.Contains(finding, CampaignOf.Lines(SourceLoader.Load(files).Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh_CN", "name it `content/zh-Hans`")]
    [InlineData("zh-hans", "name it `content/zh-Hans`")]
    [InlineData("cn", "name it `content/zh-Hans`")]
    [InlineData("EN", "name it `content/en`")]
    [InlineData("pt-br", "name it `content/pt-BR`")]
    [InlineData("french", "name it by a tag of BCP 47, such as `fr` or `zh-Hans`")]
    public void A_folder_that_is_not_a_canonical_tag_is_told_the_right_one(string folder, string hint) => Assert.Equal(
        $"content/{folder}/a.md SRC0007 `content/{folder}` is not named by the tag of a language | {hint}",
        CampaignOf.Lines(CampaignOf.Load($"-- content/{folder}/a.md --").Diagnostics));

    [Fact]
    public void There_are_at_most_a_hundred_folders_of_languages()
    {
        var folders = Enumerable.Range(0, InputLimits.Languages)
            .Select(i => $"-- content/a{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}/a.md --");

        Assert.Equal(
            " SRC0003 there are 101 languages below `content`, and at most 100 are read | move some of their folders away",
            CampaignOf.Lines(CampaignOf.Load(string.Join('\n', folders)).Diagnostics));
    }

    [Theory]
    [InlineData(InputLimits.TextBytes, "")]
    [InlineData(InputLimits.TextBytes + 1, "content/en/a.md SRC0002 this file has 2097153 bytes, and at most 2097152 are read | split the text into several pages")]
    public void A_text_has_at_most_two_mebibytes(int bytes, string finding)
    {
        var files = CampaignOf.Files("");
        files.Write("content/en/a.md", Encoding.UTF8.GetBytes(new string('a', bytes)));

        Assert.Equal(finding, CampaignOf.Lines(SourceLoader.Load(files).Diagnostics));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xE9 }, "content/en/a.md:2:2 SRC0004 a character begins here that is not written in UTF-8 | save the file again and choose UTF-8 as its encoding")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "content/en/a.md:1:1 SRC0004 this file is written in UTF-16 | save the file again and choose UTF-8 as its encoding")]
    [InlineData(new byte[] { 0x61, 0x00 }, "content/en/a.md:1:2 TRN0004 the hidden character U+0000 control character stands here, after “a” | delete it, or type the words around it anew")]
    [InlineData(new byte[] { 0x61, 0x0D, 0x62 }, "content/en/a.md:1:2 TRN0004 the hidden character U+000D CARRIAGE RETURN stands here, after “a” | save the file with the line ends of Linux or Windows; where it is one sign alone, delete it")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "content/en/a.md:1:1 SRC0004 " + Zeros)]
    [InlineData(new byte[] { 0x00, 0x61, 0x00, 0x62 }, "content/en/a.md:1:1 SRC0004 " + Zeros)]
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0xE9 }, "content/en/a.md:1:1 SRC0004 " + Zeros)]
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 }, "content/en/a.md:1:1 SRC0004 " + Zeros)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "")]
    public void Text_is_UTF_8_without_hidden_characters(byte[] bytes, string finding)
    {
        var files = CampaignOf.Files("");
        files.Write("content/en/a.md", bytes);

        Assert.Equal(finding, CampaignOf.Lines(SourceLoader.Load(files).Diagnostics));
    }

    [Fact]
    public void A_single_carriage_return_is_an_error_and_ends_its_line_for_all_that_reads_on()
    {
        var files = CampaignOf.Files("");
        files.Write("content/en/a.md", "one\rtwo\r\nthree"u8);

        var tree = SourceLoader.Load(files);

        Assert.Equal("TRN0004", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("one\ntwo\nthree", tree.Value.Find("content/en/a.md")!.Text!.Text);
    }

    [Theory]
    [InlineData("content/en/a.md", true)]
    [InlineData("content/ar/a.md", false)]
    [InlineData("content/glossary.csv", false)]
    public void A_mark_of_direction_is_judged_by_the_language_of_the_folder(string path, bool isError) =>
        Assert.Equal(isError, CampaignOf.Load($"-- {path} --\nسلام\u200F!").HasErrors);

    [Theory]
    [InlineData(InputLimits.Files, "")]
    [InlineData(InputLimits.Files + 1, " SRC0003 there are 100001 files below `content` and `templates`, and at most 100000 are read | move what does not belong to the site to another folder")]
    public void There_are_at_most_a_hundred_thousand_files(int count, string finding) =>
        Assert.Equal(finding, CampaignOf.Lines(SourceLoader.Load(new ManyFiles(CampaignOf.Files(""), count - 2)).Diagnostics));

    /// <summary>A campaign with so many files below <c>templates</c>, none of which is of a type that is read.</summary>
    private sealed class ManyFiles(IFileSystem inner, int count) : IFileSystem
    {
        public ImmutableArray<FileEntry> Content { get; set; } = [];

        public string Name => inner.Name;

        public FileEntry? Find(string path) => inner.Find(path);

        public ImmutableArray<FileEntry> List(string folder) => folder == "content" && !Content.IsEmpty ? Content : folder == "templates"
            ? [.. Enumerable.Range(0, count).Select(i => new FileEntry($"{i}.txt", EntryKind.File, 1, null))]
            : inner.List(folder);

        public byte[] Read(string path, int limit) => Content.IsEmpty ? inner.Read(path, limit) : [];

        public void Write(string path, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

        public void Move(string from, string to) => throw new NotSupportedException();

        public void Delete(string path) => throw new NotSupportedException();

        public void DeleteFolder(string path) => throw new NotSupportedException();

        public void SetOrdinaryMode(string path) => throw new NotSupportedException();
    }
}

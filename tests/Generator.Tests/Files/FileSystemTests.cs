using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Files;

/// <summary>What every file system does, asked of both.</summary>
public sealed class FileSystemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kinds => ["disk", "memory"];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Kinds))]
    public void A_written_file_can_be_read_listed_and_deleted(string kind)
    {
        var files = Make(kind);

        files.Write("fr/letter.html", "hello"u8);

        Assert.Equal("hello"u8.ToArray(), files.Read("fr/letter.html", 5));
        Assert.Equal((EntryKind.Folder, EntryKind.File), (files.List("")[0].Kind, files.List("fr")[0].Kind));
        Assert.Equal(5, files.Find("fr/letter.html")?.Length);
        files.Delete("fr/letter.html");
        files.DeleteFolder("fr");
        Assert.Null(files.Find("fr/letter.html"));
        Assert.Empty(files.List(""));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Many_files_are_written_together(string kind)
    {
        var files = Make(kind);
        var many = Enumerable.Range(0, 300).Select(i => (Path: $"{i % 7}/{i:D3}", Bytes: (ReadOnlyMemory<byte>)new byte[i])).OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();

        files.WriteAll(many);

        Assert.Equal(many.Select(f => (f.Path, (long)f.Bytes.Length)), FolderWalk.Files(files, "").Select(f => (f.Path, f.Entry.Length)));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Of_many_files_one_that_cannot_be_written_is_a_failure_that_names_it(string kind)
    {
        var files = Make(kind);
        files.Write("b/c", []);

        var failure = Assert.Throws<FileSystemException>(() => files.WriteAll([("a", default), ("b", default), ("c", default)]));

        Assert.Equal("b", failure.Path);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Names_are_listed_in_ordinal_order(string kind)
    {
        var files = Make(kind);
        foreach (var name in new[] { "b", "ä", "B", "a-b", "a/c", "a.b" })
        {
            files.Write(name, []);
        }

        Assert.Equal(["B", "a", "a-b", "a.b", "b", "ä"], files.List("").Select(entry => entry.Name));
        Assert.Equal(["B", "a-b", "a.b", "a/c", "b", "ä"], FolderWalk.Files(files, "").Select(file => file.Path));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Moving_replaces_the_file_that_is_there(string kind)
    {
        var files = Make(kind);
        files.Write("old.html", "old"u8);
        AtomicFiles.Write(files, "old.html", "new"u8);

        Assert.Equal("new"u8.ToArray(), files.Read("old.html", 100));
        Assert.Equal("old.html", Assert.Single(files.List("")).Name);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void More_bytes_than_allowed_are_a_failure(string kind)
    {
        var files = Make(kind);
        files.Write("a", "four"u8);

        Assert.Equal(4, files.Read("a", 4).Length);
        Assert.Equal(DiskProblem.TooLong, Assert.Throws<FileSystemException>(() => files.Read("a", 3)).Problem);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_file_that_is_gone_is_a_failure_that_names_it(string kind)
    {
        var failure = Assert.Throws<FileSystemException>(() => Make(kind).Read("gone/a.md", 1));

        Assert.Equal((DiskProblem.Vanished, "gone/a.md"), (failure.Problem, failure.Path));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_folder_that_is_not_there_has_no_entries(string kind)
    {
        Assert.Empty(Make(kind).List("none"));
        Assert.Null(Make(kind).Find("none/a"));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("./a")]
    public void Nothing_outside_the_root_has_a_path(string path)
    {
        Assert.Throws<ArgumentException>(() => Make("disk").Read(path, 1));
        Assert.Throws<ArgumentException>(() => Make("memory").Read(path, 1));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_link_is_shown_and_never_followed(string kind)
    {
        var files = Make(kind);
        files.Write("real/a.md", "text"u8);
        AddLink(files, "linked");

        Assert.True(files.Find("linked")?.IsLink);
        Assert.True(files.Find("linked/a.md")?.IsLink);
        Assert.Equal(["linked", "real/a.md"], FolderWalk.Files(files, "").Select(file => file.Path));
        Assert.All<Action>(
            [() => files.Read("linked/a.md", 9), () => files.Write("linked/b.md", []), () => files.Delete("linked/a.md"), () => files.List("linked")],
            use => Assert.Equal(DiskProblem.Link, Assert.Throws<FileSystemException>(use).Problem));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_is_written_everybody_can_read(string kind)
    {
        var files = Make(kind);
        files.Write("a", []);

        Assert.Equal(OperatingSystem.IsWindows() ? null : FileEntry.OrdinaryMode, files.Find("a")?.Mode);
    }

    [Fact]
    public void A_pipe_is_empty_and_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        Directory.CreateDirectory(_folder["root"]);
        using var process = Process.Start("mkfifo", _folder["root/pipe"]);
        process.WaitForExit();

        Assert.Empty(Make("disk").Read("pipe", 100));
    }

    private IFileSystem Make(string kind) => kind == "disk" ? new DiskFileSystem(_folder["root"], "") : new MemoryFileSystem();

    private void AddLink(IFileSystem files, string name)
    {
        if (files is MemoryFileSystem memory)
        {
            memory.AddLink(name);
        }
        else
        {
            Directory.CreateSymbolicLink(_folder["root/" + name], _folder["root/real"]);
        }
    }
}

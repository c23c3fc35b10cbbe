using System.Collections.Immutable;
using System.Text;
using Generator.Files;
using Generator.Model;
using Generator.Stages.Write;

namespace Generator.Tests.Support;

/// <summary>Rendered files for tests that write, and what a folder holds, as text.</summary>
internal static class Rendered
{
    /// <summary>Files from pairs of path and content.</summary>
    public static ImmutableArray<OutputFile> Files(params (string Path, string Content)[] files) =>
    [
        .. files.Select(file => new OutputFile(
            OutputPath.Of(file.Path), Encoding.UTF8.GetBytes(file.Content), "text/html", new Origin(null, null, null))),
    ];

    /// <summary>A folder that the generator made and in which it has written nothing yet.</summary>
    public static MemoryFileSystem MarkedFolder()
    {
        var site = new MemoryFileSystem();
        site.Write(SiteMark.FileName, SiteMark.Content);
        return site;
    }

    /// <summary>Every file below a folder with its content, one a line.</summary>
    public static string Listing(IFileSystem files) => string.Join(
        '\n', FolderWalk.Files(files, "").Select(file => $"{file.Path} = {Text(files, file.Path)}"));

    public static string Text(IFileSystem files, string path) => Encoding.UTF8.GetString(files.Read(path, int.MaxValue));
}

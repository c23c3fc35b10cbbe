using System.Collections.Immutable;
using System.Text;
using Generator.Files;
using Generator.Model;

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

    /// <summary>Every file below a folder with its content, one a line.</summary>
    public static string Listing(IFileSystem files) => string.Join(
        '\n', FolderWalk.Files(files, "").Select(file => $"{file.Path} = {Text(files, file.Path)}"));

    public static string Text(IFileSystem files, string path) => Encoding.UTF8.GetString(files.Read(path, int.MaxValue));
}

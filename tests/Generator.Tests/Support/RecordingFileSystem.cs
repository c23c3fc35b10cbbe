using System.Collections.Immutable;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>Notes every change, to see what was left alone.</summary>
internal sealed class RecordingFileSystem(IFileSystem inner) : IFileSystem
{
    public List<string> Changes { get; } = [];

    public string Name => inner.Name;

    public FileEntry? Find(string path) => inner.Find(path);

    public ImmutableArray<FileEntry> List(string folder) => inner.List(folder);

    public byte[] Read(string path, int limit) => inner.Read(path, limit);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Changes.Add($"write {path}");
        inner.Write(path, bytes);
    }

    public void Move(string from, string to)
    {
        Changes.Add($"move {to}");
        inner.Move(from, to);
    }

    public void Delete(string path)
    {
        Changes.Add($"delete {path}");
        inner.Delete(path);
    }

    public void DeleteFolder(string path) => inner.DeleteFolder(path);

    public void SetOrdinaryMode(string path)
    {
        Changes.Add($"mode {path}");
        inner.SetOrdinaryMode(path);
    }
}

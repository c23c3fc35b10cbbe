using System.Collections.Immutable;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>A file system on which only so many changes succeed; the next one throws what the test asks for.</summary>
internal sealed class InterruptedFileSystem(IFileSystem inner, int changes, Func<Exception> failure) : IFileSystem
{
    private int _left = changes;

    public string Name => inner.Name;

    public FileEntry? Find(string path) => inner.Find(path);

    public ImmutableArray<FileEntry> List(string folder) => inner.List(folder);

    public byte[] Read(string path, int limit) => inner.Read(path, limit);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (_left == 0)
        {
            inner.Write(path, bytes[..(bytes.Length / 2)]);
        }

        Count();
        inner.Write(path, bytes);
    }

    public void Move(string from, string to)
    {
        Count();
        inner.Move(from, to);
    }

    public void Delete(string path)
    {
        Count();
        inner.Delete(path);
    }

    public void DeleteFolder(string path)
    {
        Count();
        inner.DeleteFolder(path);
    }

    public void SetOrdinaryMode(string path)
    {
        Count();
        inner.SetOrdinaryMode(path);
    }

    private void Count()
    {
        if (_left-- == 0)
        {
            throw failure();
        }
    }
}

using System.Collections.Immutable;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>A file system on which only so many changes succeed; those after them throw what the test asks for.</summary>
internal sealed class InterruptedFileSystem : IFileSystem
{
    private readonly IFileSystem _inner;
    private readonly Func<Exception> _failure;
    private readonly int[] _left;

    public InterruptedFileSystem(IFileSystem inner, int changes, Func<Exception> failure)
        : this(inner, [changes], failure)
    {
    }

    private InterruptedFileSystem(IFileSystem inner, int[] left, Func<Exception> failure) =>
        (_inner, _left, _failure) = (inner, left, failure);

    public string Name => _inner.Name;

    /// <summary>Another one, the changes of which count together with those of this one.</summary>
    public InterruptedFileSystem Beside(IFileSystem other) => new(other, _left, _failure);

    public FileEntry? Find(string path) => _inner.Find(path);

    public ImmutableArray<FileEntry> List(string folder) => _inner.List(folder);

    public byte[] Read(string path, int limit) => _inner.Read(path, limit);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (_left[0] == 0)
        {
            _inner.Write(path, bytes[..(bytes.Length / 2)]);
        }

        Count();
        _inner.Write(path, bytes);
    }

    public void Move(string from, string to)
    {
        Count();
        _inner.Move(from, to);
    }

    public void Delete(string path)
    {
        Count();
        _inner.Delete(path);
    }

    public void DeleteFolder(string path)
    {
        Count();
        _inner.DeleteFolder(path);
    }

    public void SetOrdinaryMode(string path)
    {
        Count();
        _inner.SetOrdinaryMode(path);
    }

    private void Count()
    {
        if (_left[0]-- <= 0)
        {
            throw _failure();
        }
    }
}

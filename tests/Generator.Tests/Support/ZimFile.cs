using System.Buffers.Binary;
using System.Text;

namespace Generator.Tests.Support;

/// <summary>Reads a ZIM archive by the specification, sharing nothing with the writer.</summary>
internal sealed class ZimFile(byte[] bytes)
{
    private const int NamespaceAt = 3, RedirectTo = 8, BlobAt = 12, RedirectText = 12, ItemText = 16, Redirect = 0xFFFF;

    public byte[] Bytes { get; } = bytes;

    public Guid Uuid => new(Bytes.AsSpan(8, 16), bigEndian: true);

    public int Entries => U32(24);

    public long Checksum => U64(72);

    public string MainPage => Name(U32(64));

    /// <summary>All entries by path, as <c>C/index.html</c>.</summary>
    public IReadOnlyList<string> ByPath => [.. Enumerable.Range(0, Entries).Select(Name)];

    /// <summary>All entries by the pointers of the titles.</summary>
    public IReadOnlyList<string> ByTitle => [.. Enumerable.Range(0, Entries).Select(i => Name(U32((int)U64(40) + (4 * i))))];

    public IReadOnlyList<string> MediaTypes
    {
        get
        {
            var types = new List<string>();
            for (var at = (int)U64(56); Text(ref at) is { Length: > 0 } type;)
            {
                types.Add(type);
            }

            return types;
        }
    }

    /// <summary>The names in a listing, which is an entry itself.</summary>
    public IReadOnlyList<string> Listing(string entry) =>
        [.. Content(entry).ToArray().Chunk(4).Select(i => Name(BinaryPrimitives.ReadInt32LittleEndian(i)))];

    public string Title(string entry)
    {
        var at = Start(entry);
        at += IsRedirect(at) ? RedirectText : ItemText;
        var path = Text(ref at);
        return Text(ref at) is { Length: > 0 } title ? title : path;
    }

    public string MediaType(string entry) => MediaTypes[U16(Start(entry))];

    /// <summary>Where a redirect leads, or nothing.</summary>
    public string? Target(string entry) => IsRedirect(Start(entry)) ? Name(U32(Start(entry) + RedirectTo)) : null;

    public ReadOnlySpan<byte> Content(string entry)
    {
        var blob = U32(Start(entry) + BlobAt);
        var offsets = (int)U64((int)U64(48)) + 1;
        return Bytes.AsSpan((offsets + U32(offsets + (4 * blob)))..(offsets + U32(offsets + (4 * blob) + 4)));
    }

    public string ContentText(string entry) => Encoding.UTF8.GetString(Content(entry));

    private bool IsRedirect(int at) => U16(at) == Redirect;

    private int Start(string entry) => Start(ByPath.Index().First(e => e.Item == entry).Index);

    private int Start(int index) => (int)U64((int)U64(32) + (8 * index));

    private string Name(int index)
    {
        var at = Start(index);
        var text = at + (IsRedirect(at) ? RedirectText : ItemText);
        return $"{(char)Bytes[at + NamespaceAt]}/{Text(ref text)}";
    }

    private string Text(ref int at)
    {
        var end = Bytes.AsSpan(at).IndexOf((byte)0) + at;
        var text = Encoding.UTF8.GetString(Bytes, at, end - at);
        at = end + 1;
        return text;
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.AsSpan(at));

    private int U32(int at) => BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(at));

    private long U64(int at) => BinaryPrimitives.ReadInt64LittleEndian(Bytes.AsSpan(at));
}

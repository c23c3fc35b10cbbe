namespace Generator.Stages.Bundle;

/// <summary>Bytes that grow as an archive is written: numbers with the lowest byte first, texts ended by a zero byte.</summary>
internal sealed class ArchiveBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public int Count => _bytes.WrittenCount;

    public ArchiveBytes U8(int value) => Number(checked((byte)value), sizeof(byte));

    public ArchiveBytes U16(int value) => Number(checked((ushort)value), sizeof(ushort));

    public ArchiveBytes U32(long value) => Number(checked((uint)value), sizeof(uint));

    public ArchiveBytes U64(long value) => Number(checked((ulong)value), sizeof(ulong));

    /// <exception cref="ArgumentException">The text holds a zero, which would end it early.</exception>
    public ArchiveBytes Text(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("A text in an archive cannot hold a zero.", nameof(text));
        }

        return Raw(Encoding.UTF8.GetBytes(text)).U8(0);
    }

    public ArchiveBytes Raw(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    private ArchiveBytes Number(ulong value, int length)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), value);
        _bytes.Advance(length);
        return this;
    }
}

using System.Buffers.Binary;

namespace Generator.Stages.Bundle.Zim;

/// <summary>Bytes that grow as an archive is written: numbers with the lowest byte first, texts ended by a zero byte.</summary>
internal sealed class ZimBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public int Count => _bytes.WrittenCount;

    public ZimBytes U8(int value)
    {
        _bytes.Write([checked((byte)value)]);
        return this;
    }

    public ZimBytes U16(int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(ushort)), checked((ushort)value));
        _bytes.Advance(sizeof(ushort));
        return this;
    }

    public ZimBytes U32(long value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), checked((uint)value));
        _bytes.Advance(sizeof(uint));
        return this;
    }

    public ZimBytes U64(long value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), checked((ulong)value));
        _bytes.Advance(sizeof(ulong));
        return this;
    }

    /// <exception cref="ArgumentException">The text holds a zero, which would end it early.</exception>
    public ZimBytes Text(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("A text in an archive cannot hold a zero.", nameof(text));
        }

        return Raw(Encoding.UTF8.GetBytes(text)).U8(0);
    }

    public ZimBytes Raw(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }
}

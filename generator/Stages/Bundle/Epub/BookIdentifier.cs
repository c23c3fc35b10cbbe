using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Generator.Stages.Bundle.Epub;

/// <summary>Names a book by what is in it: a UUID of version 8 (RFC 9562, section 5.8), made of a digest of its files.</summary>
internal static class BookIdentifier
{
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    /// <summary>As a URN.</summary>
    public static string Of(IEnumerable<EpubFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Name));
            Append(hash, file.Bytes.Span);
        }

        var uuid = hash.GetHashAndReset().AsSpan(0, 16);
        uuid[VersionByte] = (byte)((uuid[VersionByte] & 0x0F) | 0x80);
        uuid[VariantByte] = (byte)((uuid[VariantByte] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(uuid, bigEndian: true);
    }

    /// <summary>With its length before it, so that no two lists of files read the same.</summary>
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}

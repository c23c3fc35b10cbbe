namespace Generator.Stages.Bundle;

/// <summary>Names a download by what is in it: a UUID of version 8 (RFC 9562, section 5.8), made of a SHA-256 digest.</summary>
internal static class ContentUuid
{
    public const int Length = 16;

    private const int VersionByte = 6;
    private const int VariantByte = 8;

    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        var uuid = SHA256.HashData(content)[..Length];
        uuid[VersionByte] = (byte)((uuid[VersionByte] & 0x0F) | 0x80);
        uuid[VariantByte] = (byte)((uuid[VariantByte] & 0x3F) | 0x80);
        return uuid;
    }
}

using System.Text.Unicode;

namespace Generator.Text;

/// <summary>Decodes UTF-8 without ever repairing it: a byte that does not belong is a fault with a place.</summary>
internal static class StrictUtf8
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without a byte order mark at its start.</summary>
    /// <param name="text">The text; on failure, as much as could be read before the fault.</param>
    /// <returns>Whether all of the bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        var rest = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        var buffer = new char[rest.Length];
        var status = Utf8.ToUtf16(rest, buffer, out _, out var written, replaceInvalidSequences: false);
        text = new string(buffer, 0, written);
        return status == OperationStatus.Done;
    }

    /// <summary>Whether bytes begin like UTF-16, which some editors write under the name Unicode.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
}

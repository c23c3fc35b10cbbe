namespace Generator.Stages.Check;

/// <summary>Reads a rendered file as text.</summary>
internal static class RenderedText
{
    public static string Of(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>The offset in bytes of the file that an offset in UTF-16 units of its text stands for.</summary>
    public static int ByteOffset(OutputFile file, int offset) => Encoding.UTF8.GetByteCount(Of(file).AsSpan(0, offset));
}

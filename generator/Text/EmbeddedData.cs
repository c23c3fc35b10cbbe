namespace Generator.Text;

/// <summary>The tables that are part of the program: the same on every machine, and read when they are first needed.</summary>
internal static class EmbeddedData
{
    /// <param name="name">The name of the file, without its folder.</param>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name) => Text(name).Split('\n').Where(line => line.AsSpan().TrimStart() is not ([] or ['#', ..]));
}

namespace Generator.Stages.Bundle.Zim;

/// <summary>The first eighty bytes of an archive, which say how much there is and where.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="MainPage">Index of the entry that opens first.</param>
/// <param name="PathPointers">Where in the file they begin; the same below.</param>
internal readonly record struct ZimHeader(int Entries, int MainPage, long PathPointers, long TitlePointers, long ClusterPointers)
{
    public const int Length = 80;

    private const uint Magic = 72173914;
    private const int MajorVersion = 6;

    /// <summary>The minor version says that all pages lie in namespace <c>C</c>, whatever they are.</summary>
    private const int MinorVersion = 1;

    private const int Clusters = 1;
    private const uint NoLayoutPage = 0xFFFFFFFF;

    /// <summary>Where the directory begins: right after the pointer to the one cluster.</summary>
    public long Directory => ClusterPointers + sizeof(ulong);

    /// <param name="mediaTypes">Length of the list that follows the header, in bytes.</param>
    public static ZimHeader For(int entries, int mainPage, int mediaTypes)
    {
        var pathPointers = Length + mediaTypes;
        var titlePointers = pathPointers + ((long)sizeof(ulong) * entries);
        return new ZimHeader(entries, mainPage, pathPointers, titlePointers, titlePointers + ((long)sizeof(uint) * entries));
    }

    /// <param name="checksum">Where the digest at the end begins.</param>
    public void Write(ArchiveBytes to, ReadOnlySpan<byte> uuid, long checksum) => to
        .U32(Magic).U16(MajorVersion).U16(MinorVersion).Raw(uuid)
        .U32(Entries).U32(Clusters)
        .U64(PathPointers).U64(TitlePointers).U64(ClusterPointers).U64(Length)
        .U32(MainPage).U32(NoLayoutPage)
        .U64(checksum);
}

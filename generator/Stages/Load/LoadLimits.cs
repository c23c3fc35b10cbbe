namespace Generator.Stages.Load;

/// <summary>How much a run reads. Whoever changes a number runs the tests of its edge.</summary>
internal static class LoadLimits
{
    /// <summary>Bytes of a file of text.</summary>
    public const int TextBytes = 1024 * 1024;

    /// <summary>Bytes of an image.</summary>
    public const int ImageBytes = 512 * 1024;

    /// <summary>Bytes of all files of text together: a few hundred long pages in thirty languages have a tenth of that.</summary>
    public const long AllTextBytes = 64L << 20;

    /// <summary>Bytes of all images together: as many as are ever kept in memory.</summary>
    public const long AllImageBytes = 256L << 20;

    /// <summary>Pixels of an image, in each direction.</summary>
    public const int ImageSide = 4096;

    public const int Files = 100_000;

    public const int Languages = 100;

    /// <summary>UTF-16 units of a path below the root.</summary>
    public const int PathLength = 150;
}

namespace Generator.Stages.Load.Images;

/// <summary>
/// Lets only images through that hold a picture and nothing else. One that holds more is refused, not cleaned:
/// the history of the files would keep what it held.
/// </summary>
internal static class ImageCheck
{
    public static bool IsImage(SourcePath path) => TypeOf(path) is ".png" or ".jpg" or ".webp";

    /// <summary>What is wrong with an image, or nothing.</summary>
    public static ImageProblem? ProblemOf(SourcePath path, ReadOnlySpan<byte> bytes)
    {
        var content = TypeOf(path) switch
        {
            ".png" => PngParts.Read(bytes),
            ".jpg" => JpegParts.Read(bytes),
            _ => WebpParts.Read(bytes),
        };
        return content switch
        {
            { Foreign: { } part } => new ImageProblem(
                $"this image holds `{part}`, which may tell who made it, where and when",
                $"run `mat2 --inplace {path.Value}`, look at it, and add it again"),
            { Fault: { } fault } => new ImageProblem(fault, "save it again as an ordinary image of the type that its name says"),
            _ => ProblemOfSize(content),
        };
    }

    public static bool HasGoodSize(ImageParts content) =>
        content.Width is >= 1 and <= InputLimits.ImageSide && content.Height is >= 1 and <= InputLimits.ImageSide;

    private static ImageProblem? ProblemOfSize(ImageParts content) =>
        HasGoodSize(content)
            ? null
            : new ImageProblem(
                string.Create(CultureInfo.InvariantCulture, $"this image has {content.Width} × {content.Height} pixels"),
                $"make it at most {InputLimits.ImageSide} × {InputLimits.ImageSide}");

    private static string TypeOf(SourcePath path) => path.FileName[(path.FileName.LastIndexOf('.') is var dot and >= 0 ? dot : 0)..];
}

/// <summary>Why an image is refused, and what to do.</summary>
internal sealed record ImageProblem(string Message, string Hint);

/// <summary>What was read of an image without decoding it.</summary>
/// <param name="Fault">It is damaged, of another type, or goes on after its end.</param>
/// <param name="Foreign">The first part that is not allowed, by its name in the format.</param>
internal readonly record struct ImageParts(int Width, int Height, string? Fault, string? Foreign)
{
    public static ImageParts Damaged { get; } = new(0, 0, "this image is damaged", null);

    public static ImageParts GoesOn { get; } = new(0, 0, "this image goes on after its end, where anything can be hidden", null);

    public static ImageParts Other(string type) => new(0, 0, $"this file is not a {type} image, although its name says so", null);

    public static ImageParts Holding(string part) => new(0, 0, null, part);
}

namespace Generator.Stages.Bundle.Epub;

/// <summary>Where the parts of a book lie. The pages and images keep their places to one another, below a folder of their own.</summary>
internal static class EpubNames
{
    public const string Folder = "EPUB/";
    public const string Package = "package.opf";
    public const string Navigation = "nav.xhtml";
    public const string Cover = "cover.xhtml";
    public const string Title = "title.xhtml";
    public const string CoverImage = "cover.png";
    public const string Imprint = "imprint.xhtml";
    public const string StyleSheet = "book.css";

    /// <summary>The media type of every document.</summary>
    public const string Xhtml = "application/xhtml+xml";

    private const string TextFolder = "text/";

    /// <summary>The file of a page or image of the site.</summary>
    public static string Of(OutputPath path) => TextFolder + Renamed(path);

    /// <summary>How one page of the site links to another.</summary>
    public static string Link(OutputPath from, OutputPath to) => LinkPath.From(from.Folder, Renamed(to));

    /// <summary>How a file of the book, such as a chapter, links to one that lies beside the package document.</summary>
    public static string Up(string name, string to) => LinkPath.From(name.LastIndexOf('/') is var slash and >= 0 ? name[..slash] : "", to);

    private static string Renamed(OutputPath path) =>
        path.Value.EndsWith(".html", StringComparison.Ordinal) ? path.Value[..^".html".Length] + ".xhtml" : path.Value;
}

namespace Generator.Model;

/// <summary>The pages that the generator knows by name, because they show more than their own text.</summary>
internal static class WellKnownPages
{
    public static readonly PageName Home = new("index");
    public static readonly PageName Letter = new("letter");
    public static readonly PageName Timeline = new("timeline");
    public static readonly PageName Press = new("press");
    public static readonly PageName Differences = new("differences");
    public static readonly PageName Sources = new("sources");
    public static readonly PageName Names = new("names");
    public static readonly PageName About = new("about");

    /// <summary>Offers the bundles; there is one only where they are made.</summary>
    public static readonly PageName Downloads = new("downloads");

    /// <summary>The folder of the bundles, below that of the site.</summary>
    public const string DownloadFolder = "downloads";

    /// <summary>How the translations stand, and the way to the pages of those who work on them.</summary>
    public static readonly PageName Translations = new("translations");

    /// <summary>Served at any address that does not exist, at any depth.</summary>
    public static readonly PageName NotFound = new("404");

    /// <summary>The page of a press report, by its slug.</summary>
    public static PageName Report(string slug) => new("press/" + slug);

    /// <summary>The anchor at which a year begins on the timeline.</summary>
    public static string YearAnchor(PartialDate date) => "y" + new PartialDate(date.Year, null, null);
}

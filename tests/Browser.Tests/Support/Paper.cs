using System.Text.RegularExpressions;

namespace Browser.Tests.Support;

/// <summary>Prints pages and reads what stands on the sheets.</summary>
internal static partial class Paper
{
    /// <summary>Prints a page and reads each sheet, squeezed.</summary>
    public static async Task<string[]> PrintAsync(IPage tab, string format)
    {
        var reader = Tools.PdfToText;
        var file = Path.GetTempFileName();
        await tab.PdfAsync(new() { Path = file, Format = format });
        var text = Tools.Run(reader, "-enc", "UTF-8", file, "-").Output;
        File.Delete(file);
        return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(Squeezed)];
    }

    /// <summary>Text without white space and hyphens, for lines are broken elsewhere on paper.</summary>
    public static string Squeezed(string text) => Breaks().Replace(text, "");

    [GeneratedRegex(@"[\s\u00AD\u2010-]+")]
    private static partial Regex Breaks();
}

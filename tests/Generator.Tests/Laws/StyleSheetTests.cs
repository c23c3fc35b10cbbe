using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>The style sheets are the same for all readers, so what they may do is held to rules.</summary>
public partial class StyleSheetTests
{
    private static readonly string Sheet =
        string.Concat(new[] { "site.css", "timeline.css" }.Select(name => File.ReadAllText(Repository.PathOf("templates/assets/" + name))));

    /// <summary>WCAG 2.2, 1.4.6: 7:1 for text of every size.</summary>
    [Theory]
    [InlineData("light", "ink", "paper")]
    [InlineData("light", "quiet", "paper")]
    [InlineData("light", "accent", "paper")]
    [InlineData("light", "ink", "wash")]
    [InlineData("light", "quiet", "wash")]
    [InlineData("light", "accent", "wash")]
    [InlineData("dark", "ink", "paper")]
    [InlineData("dark", "quiet", "paper")]
    [InlineData("dark", "accent", "paper")]
    [InlineData("dark", "ink", "wash")]
    [InlineData("dark", "quiet", "wash")]
    [InlineData("dark", "accent", "wash")]
    public void Text_stands_out_seven_to_one(string scheme, string text, string ground) =>
        Assert.InRange(Contrast(Colour(scheme, text), Colour(scheme, ground)), 7, 21);

    [Theory]
    [InlineData("assets/site.css")]
    [InlineData("assets/timeline.css")]
    [InlineData("assets/review.css")]
    [InlineData("bundles/book.css")]
    [InlineData("bundles/single.css")]
    public void Nothing_is_fetched(string sheet) => Assert.DoesNotMatch(@"url\(|@import|https?:", TextOf(sheet));

    [Theory]
    [InlineData("assets/site.css")]
    [InlineData("assets/timeline.css")]
    [InlineData("assets/review.css")]
    [InlineData("bundles/book.css")]
    [InlineData("bundles/single.css")]
    public void No_side_is_called_left_or_right(string sheet) =>
        Assert.DoesNotMatch(@"\b(?:left|right)\b", TextOf(sheet).Replace("text-emphasis-position: under right", "", StringComparison.Ordinal));

    /// <summary>What has a top or a width has no start in a text from right to left or from top to bottom.</summary>
    [Fact]
    public void Boxes_are_measured_along_the_text() =>
        Assert.DoesNotMatch(@"[{;\s](?:(?:margin|padding|border|inset)-(?:top|bottom)|(?:min-|max-)?(?:width|height)|top|bottom)\s*:", Sheet);

    /// <summary>Tall stacks of Tibetan and vowels of Arabic would lose their ends.</summary>
    [Fact]
    public void No_letters_are_cut_or_changed() =>
        Assert.DoesNotMatch("overflow(?:-[xy]|-block|-inline)?: hidden|line-clamp|text-align: justify|text-transform|small-caps|break-all", Sheet);

    [Theory]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("ug")]
    [InlineData("bo")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Every_script_has_its_fonts(string language) =>
        Assert.Contains($":lang({language}) {{ --read: ", Sheet, StringComparison.Ordinal);

    [Fact]
    public void Focus_is_never_hidden() => Assert.DoesNotMatch(@":focus[^{]*\{[^}]*outline:\s*(?:none|0)", Sheet);

    [Fact]
    public void Filters_hide_events_on_screens_alone() =>
        Assert.True(
            Sheet.IndexOf(":checked", StringComparison.Ordinal) > Sheet.IndexOf("@media screen {", StringComparison.Ordinal));

    private static string TextOf(string sheet) => File.ReadAllText(Repository.PathOf("templates/" + sheet));

    private static string Colour(string scheme, string name)
    {
        var dark = Sheet.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var property = ColourProperty().Matches(scheme == "dark" ? Sheet[dark..] : Sheet[..dark]);
        return property.First(m => m.Groups["name"].Value == name).Groups["value"].Value;
    }

    private static double Contrast(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[..2])) + (0.7152 * Channel(colour[2..4])) + (0.0722 * Channel(colour[4..]));

    private static double Channel(string digits)
    {
        var share = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--(?<name>[a-z]+): #(?<value>[0-9a-f]{6});")]
    private static partial Regex ColourProperty();
}

using System.Collections.Frozen;
using Generator.Model;
using Generator.Text;

namespace Generator.Tests.Support;

/// <summary>Strings of a language from lines <c>key: text</c>, each with its place.</summary>
internal static class StringsOf
{
    /// <summary>How the site's English writes dates and numbers.</summary>
    public const string EnglishFormats = """
        month.1: January
        month.2: February
        month.3: March
        month.4: April
        month.5: May
        month.6: June
        month.7: July
        month.8: August
        month.9: September
        month.10: October
        month.11: November
        month.12: December
        date.day: {d} {month} {y}
        date.month: {month_alone} {y}
        date.year: {y}
        date.range: {from} – {to}
        number.group: ,
        number.decimal: .
        number.min_group: 4
        number.digits: latn
        """;

    public static Strings English(string lines) => Of("en", EnglishFormats + "\n" + lines);

    public static Strings Of(string language, string lines)
    {
        var path = new SourcePath($"content/{language}/strings.yml");
        return new Strings(new LanguageTag(language), lines.Split('\n')
            .Select((line, index) => (Parts: line.Split(": ", 2), Line: index + 1))
            .Where(l => l.Parts.Length == 2)
            .Reverse()
            .DistinctBy(l => l.Parts[0])
            .ToFrozenDictionary(
                l => l.Parts[0],
                l => new Located<string>(l.Parts[1], new Location(path, l.Line, l.Parts[0].Length + 3, l.Parts[1].Length))));
    }
}

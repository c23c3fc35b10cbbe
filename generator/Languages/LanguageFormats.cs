namespace Generator.Languages;

/// <summary>How one language writes dates and numbers.</summary>
internal sealed record LanguageFormats(DateFormat Dates, NumberFormat Numbers)
{
    /// <summary>Reads the data keys of a language; what is missing or wrong is reported and left empty.</summary>
    public static LanguageFormats Read(Strings strings, Findings findings)
    {
        var data = new FormatData(strings, findings);
        var digits = Digits.Read(data);
        return new LanguageFormats(DateFormat.Read(data, digits), NumberFormat.Read(data, digits));
    }
}

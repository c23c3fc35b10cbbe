namespace Generator.Languages;

/// <summary>
/// Reads the strings that are data (<c>date.</c>, <c>month.</c>, <c>month_alone.</c>, <c>number.</c>) and says
/// which are missing or wrong. Dates and numbers are formatted from them alone, never by a culture of the machine.
/// </summary>
internal sealed class FormatData(Strings strings, Findings findings)
{
    private static readonly ImmutableArray<string> Prefixes = ["date.", "month.", "month_alone.", "number."];

    public static bool IsData(string key) => Prefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal));

    /// <summary>A string that must be there; an empty text after the finding if it is not.</summary>
    public string Required(string key)
    {
        if (Optional(key) is { } text)
        {
            return text;
        }

        findings.Add(
            SourceRules.MissingString,
            Location.OfFile(PathOf(strings.Language)),
            $"the key `{key}` is missing, without which dates and numbers cannot be written",
            $"add a line `{key}: …`");
        return "";
    }

    public string? Optional(string key) => strings.ByKey.GetValueOrDefault(key)?.Value;

    /// <summary>A pattern with exactly the placeholders that it may have.</summary>
    public Pattern RequiredPattern(string key, params ReadOnlySpan<string> allowed) =>
        Checked(key, Pattern.Parse(Required(key)), allowed);

    public Pattern? OptionalPattern(string key, params ReadOnlySpan<string> allowed) =>
        Optional(key) is { } text ? Checked(key, Pattern.Parse(text), allowed) : null;

    /// <summary>Reports a value that cannot be used.</summary>
    public void Refuse(string key, string message, string hint) =>
        findings.Add(SourceRules.FormatData, strings.ByKey[key].Location, message, hint);

    /// <summary>Where the strings of a language stand.</summary>
    public static SourcePath PathOf(LanguageTag language) => new($"content/{language.Value}/strings.yml");

    private Pattern Checked(string key, Pattern pattern, ReadOnlySpan<string> allowed)
    {
        foreach (var name in pattern.Names)
        {
            if (!allowed.Contains(name))
            {
                Refuse(key, $"`{key}` has no placeholder `{{{name}}}`", "it may use " + Listed(allowed));
            }
        }

        return pattern;
    }

    private static string Listed(ReadOnlySpan<string> names) =>
        string.Join(", ", names.ToArray().Select(n => $"`{{{n}}}`"));
}

/// <summary>How one language writes dates and numbers.</summary>
internal sealed record LanguageFormats(DateFormat Dates, NumberFormat Numbers, Digits Digits)
{
    /// <summary>Reads the data keys of a language; what is missing or wrong is reported and left empty.</summary>
    public static LanguageFormats Read(Strings strings, Findings findings)
    {
        var data = new FormatData(strings, findings);
        var digits = Digits.Read(data);
        return new LanguageFormats(new DateFormat(data, digits), new NumberFormat(data, digits), digits);
    }
}

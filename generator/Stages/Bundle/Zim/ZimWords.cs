namespace Generator.Stages.Bundle.Zim;

/// <summary>The words about an archive, from the strings of its language; says which are missing or too long.</summary>
/// <param name="source">The language that must have them all; others fall back to it.</param>
internal sealed class ZimWords(Strings strings, LanguageTag source, Findings findings)
{
    /// <summary>A string that must be there; an empty text after the finding if it is not.</summary>
    public string Required(string key)
    {
        if (strings.ByKey.GetValueOrDefault(key) is { } words)
        {
            return words.Value;
        }

        findings.Add(
            SourceRules.MissingString,
            Location.OfFile(FormatData.PathOf(source)),
            $"the key `{key}` is missing, without which no archive for Kiwix can be made",
            $"add a line `{key}: …`");
        return "";
    }

    /// <param name="longest">Most signs that it may have, a letter with its accents counted as one.</param>
    public string Short(string key, int longest)
    {
        var text = Required(key);
        var length = new StringInfo(text).LengthInTextElements;
        if (length > longest)
        {
            findings.Add(
                BundleRules.LongMetadata,
                strings.ByKey[key].Location,
                string.Create(CultureInfo.InvariantCulture, $"`{key}` has {length} signs; readers show at most {longest}"),
                "say it in fewer words");
        }

        return text;
    }
}

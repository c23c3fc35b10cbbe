namespace Generator.Stages.Render;

/// <summary>
/// Writes the text file that lies beside the pages of a copy: in each language of the copy that has the words, that
/// of the root first, what the copy is, which file to open, where the newest one is and how to check it.
/// </summary>
internal static class ReadMe
{
    private const string Copy = "offline.copy";
    private const string Open = "readme.open";
    private const string Newest = "offline.newest";
    private const string Verify = "readme.check";
    private const string Danger = "offline.danger";

    /// <returns>A finding for each of its words that the source language does not have.</returns>
    public static Outcome<byte[]> Write(Site site)
    {
        var strings = site.Languages[0].Strings;
        ImmutableArray<Diagnostic> missing =
            [.. new[] { Copy, Open, Newest, Verify, Danger }.Where(key => !strings.ByKey.ContainsKey(key)).Select(key => Missing(key, strings.Language))];
        return new(missing.IsEmpty ? Encoding.UTF8.GetBytes(string.Join("\n\n", Texts(site))) : [], missing);
    }

    private static IEnumerable<string> Texts(Site site)
    {
        var root = (site.Form as SiteForm.Offline)?.Language ?? site.Config.SourceLanguage;
        return site.Languages
            .OrderBy(language => language.Tag != root)
            .Select(LanguageScope.Of)
            .Where(language => language.Words.ForeignLanguageOf(Open, site.Config.SourceLanguage) is null)
            .Select(language => string.Concat(Lines(site, language).Select(line => line + "\n")));
    }

    private static IEnumerable<string> Lines(Site site, LanguageScope language)
    {
        var words = language.Words;
        yield return SiteTitle.In(language.Language, site.Config);
        yield return "";
        yield return words.Text(Copy, _ => language.Formats.Dates.Format(OfflineFacts.Updated(site)));
        yield return words.Text(Open, _ => language.Language.Find(WellKnownPages.Home)?.Path.Value ?? "");
        if (OfflineFacts.Newest(site, language.Language) is { } address)
        {
            yield return $"{words[Newest]} {address}";
        }

        yield return words[Verify];
        yield return words[Danger];
    }

    private static Diagnostic Missing(string key, LanguageTag language) => Diagnostic.At(
        SourceRules.MissingString,
        Location.OfFile(FormatData.PathOf(language)),
        $"the key `{key}` is missing, without which no copy for reading offline can be made",
        $"add a line `{key}: …`");
}

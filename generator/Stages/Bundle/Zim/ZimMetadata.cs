namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// What libraries show of an archive before it is opened, as the openZIM project asks for it
/// (<c>wiki.openzim.org/wiki/Metadata</c>). Words come from the strings of the language.
/// </summary>
internal static class ZimMetadata
{
    /// <summary>Most signs, as readers count them, of the title and of the description.</summary>
    public const int LongestTitle = 30;
    public const int LongestDescription = 80;

    private const string Text = "text/plain;charset=utf-8";
    private const string Tags = "_category:other;_ftindex:no;_pictures:no;_videos:no";

    /// <param name="content">What the archive holds.</param>
    public static ImmutableArray<ZimEntry> Of(OfflineSite site, ImmutableArray<ZimItem> content, Findings findings)
    {
        var tag = site.Language!.Value;
        var strings = site.Site.Language(tag).Strings;
        var words = new RequiredStrings(strings, FormatData.PathOf(site.Site.Config.SourceLanguage), "archive for Kiwix", findings);
        var publisher = words["zim.publisher"];
        return
        [
            Entry("Counter", CountByType(content)),
            Entry("Creator", publisher),
            Entry("Date", site.Site.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Entry("Description", Short("zim.description", LongestDescription)),
            new ZimItem(ZimEntry.Metadata, $"Illustration_{ZimIcon.Side}x{ZimIcon.Side}@1", "", ZimIcon.MediaType, ZimIcon.In(site.Rendered, findings)),
            Entry("Language", LanguageRow.Of(tag).ThreeLetterCode),
            Entry("Name", $"{BundleNames.Archive(site.Site)}_{tag.Folder}_all"),
            Entry("Publisher", publisher),
            Entry("Tags", Tags),
            Entry("Title", Short("zim.title", LongestTitle)),
        ];

        string Short(string key, int longest)
        {
            var text = words[key];
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

    /// <summary>How many there are of each media type, such as <c>image/png=2;text/html=12</c>.</summary>
    private static string CountByType(ImmutableArray<ZimItem> content) => string.Join(';', content
        .CountBy(item => item.MediaType)
        .OrderBy(type => type.Key, StringComparer.Ordinal)
        .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key}={type.Value}")));

    private static ZimItem Entry(string name, string text) => new(ZimEntry.Metadata, name, "", Text, Encoding.UTF8.GetBytes(text));
}

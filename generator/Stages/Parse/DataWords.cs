namespace Generator.Stages.Parse;

/// <summary>
/// Gives the words that stand in data files and settings keys of their own, so that they are translated in
/// <c>strings.yml</c> like all others.
/// </summary>
internal static class DataWords
{
    public static Strings AddTo(Strings strings, SiteConfig config, Bibliography bibliography, Differences differences)
    {
        var all = strings.ByKey.ToDictionary(StringComparer.Ordinal);
        all["site.title"] = new Located<string>(config.Title, Location.OfFile(new SourcePath("content/site.yml")));
        foreach (var (key, words) in bibliography.Sources.SelectMany(Of).Concat(differences.Claims.SelectMany(Of)))
        {
            if (words is not null)
            {
                all[key] = words;
            }
        }

        return strings with { ByKey = all.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    private static IEnumerable<(string Key, Located<string>? Words)> Of(Source source) =>
    [
        ($"source.{source.Id.Value}.short", source.Short),
        ($"source.{source.Id.Value}.note", source.Note),
    ];

    private static IEnumerable<(string Key, Located<string>? Words)> Of(Claim claim) =>
    [
        .. claim.Reports.Select(report => ($"claim.{claim.Id.Value}.{report.Report.Value}", report.Says)),
        ($"claim.{claim.Id.Value}.text", claim.Text),
        ($"claim.{claim.Id.Value}.primary", claim.Primary),
        ($"claim.{claim.Id.Value}.conclusion", claim.Conclusion),
    ];
}

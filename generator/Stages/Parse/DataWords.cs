namespace Generator.Stages.Parse;

/// <summary>
/// Gives the words that stand in data files and settings keys of their own, so that they are translated in
/// <c>strings.yml</c> like all others: <c>site.title</c>, <c>source.ID.short</c>, <c>source.ID.note</c>,
/// <c>claim.ID.text</c>, <c>claim.ID.primary</c>, <c>claim.ID.conclusion</c> and <c>claim.ID.REPORT</c>.
/// </summary>
internal static class DataWords
{
    public static Strings AddTo(Strings strings, SiteConfig config, Bibliography bibliography, Differences differences)
    {
        var all = strings.ByKey.ToDictionary(StringComparer.Ordinal);
        all["site.title"] = new Located<string>(config.Title, Location.OfFile(new SourcePath("content/site.yml")));
        foreach (var source in bibliography.Sources)
        {
            Add($"source.{source.Id.Value}.short", source.Short);
            Add($"source.{source.Id.Value}.note", source.Note);
        }

        foreach (var claim in differences.Claims)
        {
            foreach (var report in claim.Reports)
            {
                Add($"claim.{claim.Id.Value}.{report.Report.Value}", report.Says);
            }

            Add($"claim.{claim.Id.Value}.text", claim.Text);
            Add($"claim.{claim.Id.Value}.primary", claim.Primary);
            Add($"claim.{claim.Id.Value}.conclusion", claim.Conclusion);
        }

        return strings with { ByKey = all.ToFrozenDictionary(StringComparer.Ordinal) };

        void Add(string key, Located<string>? words)
        {
            if (words is not null)
            {
                all[key] = words;
            }
        }
    }
}

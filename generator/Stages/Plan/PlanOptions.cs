namespace Generator.Stages.Plan;

/// <summary>What a plan is made for.</summary>
/// <param name="Now">The one instant that the site was made; see <see cref="ContentDate"/>.</param>
internal sealed record PlanOptions(SiteForm Form, DateTimeOffset Now)
{
    /// <summary>Whose pages lie at the root; nothing where those of the source language do.</summary>
    public LanguageTag? RootLanguage => (Form as SiteForm.Offline)?.Language;
}

/// <summary>
/// Dates the site by its content, so that two builds of the same content agree: the newest <c>updated</c> of the
/// source language, else the newest <c>date</c>, at midnight UTC.
/// </summary>
internal static class ContentDate
{
    /// <summary>The newest date of what is not a draft; the first second of 1980 where no content has a date.</summary>
    public static DateTimeOffset Newest(IEnumerable<Original> originals)
    {
        var matters = originals.Select(o => o.Matter).Where(m => !m.Common.Draft).ToList();
        return Newest(matters.Select(m => m.Common.Updated)) ?? Newest(matters.Select(Matters.DateOf))
            ?? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private static DateTimeOffset? Newest(IEnumerable<Located<PartialDate>?> dates) => dates.Select(d => d?.Value.Start).Max();
}

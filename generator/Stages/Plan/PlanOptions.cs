namespace Generator.Stages.Plan;

/// <summary>What a plan is made for.</summary>
/// <param name="Now">The one instant that the site was made; see <see cref="ContentDate"/>.</param>
internal sealed record PlanOptions(SiteForm Form, DateTimeOffset Now)
{
    /// <summary>Whose pages lie at the root; nothing where those of the source language do.</summary>
    public LanguageTag? RootLanguage => (Form as SiteForm.Offline)?.Language;
}

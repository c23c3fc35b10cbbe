namespace Generator.Stages.Plan;

/// <summary>What the caller decides about a plan.</summary>
/// <param name="Now">The one instant that the site was made; see <see cref="ContentDate"/>.</param>
/// <param name="Drafts">Whether pages and events with <c>draft: yes</c> are shown.</param>
internal sealed record PlanOptions(DateTimeOffset Now, bool Drafts);

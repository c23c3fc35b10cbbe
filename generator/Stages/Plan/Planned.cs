namespace Generator.Stages.Plan;

/// <summary>An edition that is published, with its summary and so with its address.</summary>
internal sealed record Planned(Edition Edition, PageSummary Summary)
{
    public PageId Id => Edition.Id;

    /// <summary>Whether it has a page of its own; an event has none.</summary>
    public bool HasPage => Summary.Fragment is null;
}

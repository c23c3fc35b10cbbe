namespace Generator.Stages.Write;

/// <summary>What has to happen to an output folder so that it holds a site.</summary>
/// <param name="Changed">Files whose bytes differ or that are not there, the record among them.</param>
/// <param name="WrongMode">Files that are right but for their mode.</param>
/// <param name="Stale">Files that an earlier build wrote, nobody changed and this build does not make.</param>
/// <param name="Unchanged">How many files are right as they are.</param>
internal sealed record WritePlan(
    ImmutableArray<OutputFile> Changed,
    ImmutableArray<OutputPath> WrongMode,
    ImmutableArray<KeyValuePair<OutputPath, Fingerprint>> Stale,
    int Unchanged);

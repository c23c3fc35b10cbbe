namespace Generator.Stages.Write;

/// <summary>What a build did to the output folder, in files; <c>SHA256SUMS</c> counts like any other.</summary>
internal readonly record struct WriteReport(int Written, int Unchanged, int Deleted);

namespace Generator.Build;

/// <summary>Runs one stage after the other, as long as none finds an error, and keeps what they find.</summary>
/// <param name="progress">Told of every stage.</param>
/// <param name="isProfile">Whether it is measured what is left in memory, which takes longer than a build.</param>
internal sealed class BuildRun(bool warnAsError, Progress? progress = null, bool isProfile = false)
{
    private readonly List<Diagnostic> _found = [];
    private readonly List<StageTime> _times = [];

    /// <summary>Severities by rule name; they are known as soon as <c>site.yml</c> is read.</summary>
    public FrozenDictionary<string, Severity> Severities { get; set; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>
    /// Whether a site may be written. Warnings that count as errors prevent that and nothing else, so that one run
    /// shows all of them.
    /// </summary>
    public bool MayWrite => !Found().Any(diagnostic => diagnostic.Severity == Severity.Error);

    public ImmutableArray<StageTime> Times => [.. _times];

    /// <summary>Runs a stage; false when an error, here or before, keeps the next one from starting.</summary>
    public bool Stage<T>(string name, Func<Outcome<T>> work, out T value)
    {
        progress?.Begin(name);
        var (start, allocated, kept) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(), Kept());
        var outcome = work();
        _times.Add(new StageTime(name, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - allocated, Kept() - kept));
        _found.AddRange(outcome.Diagnostics);
        value = outcome.Value;
        return !_found.Exists(diagnostic => Choice.Configured(diagnostic) == Severity.Error);
    }

    /// <summary>
    /// Everything found so far, with the severities that apply; what is found again, in a copy of the site that is to
    /// be read offline, is said once.
    /// </summary>
    public ImmutableArray<Diagnostic> Found() => [.. _found.DistinctBy(d => (d.Rule, d.Location, d.Message)).Select(Choice.Apply)];

    private long Kept() => isProfile ? GC.GetTotalMemory(forceFullCollection: true) : 0;

    private SeverityChoice Choice => new(Severities, warnAsError);
}

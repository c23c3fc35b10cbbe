namespace Generator.Model;

/// <summary>How far a build is, for whoever waits: stages count in it on all threads, and a terminal looks now and then.</summary>
internal sealed class Progress
{
    private volatile Counter _counter = new("", 0);

    public ProgressState Now => _counter.State;

    /// <param name="stage">Its name, as times are printed by it.</param>
    public void Begin(string stage) => _counter = new Counter(stage, 0);

    /// <summary>Says how many things the stage goes through, none of which is done.</summary>
    public void Expect(int total) => _counter = new Counter(_counter.State.Stage, total);

    public void Done() => _counter.Add();

    private sealed class Counter(string stage, int total)
    {
        private readonly long _begun = Stopwatch.GetTimestamp();
        private int _done;

        public ProgressState State => new(stage, _done, total, Stopwatch.GetElapsedTime(_begun));

        public void Add() => Interlocked.Increment(ref _done);
    }
}

/// <summary>How far a stage is at one moment.</summary>
/// <param name="Total">Zero where the stage does not count.</param>
/// <param name="Elapsed">Since the counting began; for people, never part of the output.</param>
internal readonly record struct ProgressState(string Stage, int Done, int Total, TimeSpan Elapsed);

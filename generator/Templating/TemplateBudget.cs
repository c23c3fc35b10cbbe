namespace Generator.Templating;

/// <summary>
/// What one page may still use: the one place where steps and output are counted, whatever part of the engine
/// uses them. Not safe for several threads.
/// </summary>
internal sealed class TemplateBudget(TemplateLimits limits)
{
    // Cancellation and the limit are looked at only every so many steps
    private const int CheckEvery = 1024;

    private long _steps;
    private long _outputBytes;

    public TemplateLimits Limits => limits;

    /// <summary>How long the regular expressions of the page may still run.</summary>
    public TimeSpan RegexTimeLeft { get; set; } = limits.RegexTime;

    /// <summary>Counts one step; false when the page has used its steps up.</summary>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    public bool TryStep(CancellationToken cancellation) =>
        (++_steps & (CheckEvery - 1)) != 0 || HasStepsLeft(cancellation);

    /// <summary>Many steps at once, counted before the work they stand for is done.</summary>
    public bool TrySteps(long count, CancellationToken cancellation)
    {
        _steps += count;
        return HasStepsLeft(cancellation);
    }

    public void Wrote(int bytes)
    {
        _outputBytes += bytes;
        if (_outputBytes > limits.OutputBytes)
        {
            throw Faults.Output(limits.OutputBytes);
        }
    }

    private bool HasStepsLeft(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _steps <= limits.Steps;
    }
}

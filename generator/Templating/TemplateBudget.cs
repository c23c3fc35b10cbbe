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

    /// <exception cref="TemplateFailure">The page has used its steps up.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    public void Step(CancellationToken cancellation)
    {
        if ((++_steps & (CheckEvery - 1)) == 0)
        {
            CheckSteps(cancellation);
        }
    }

    /// <summary>Many steps at once, counted before the work they stand for is done.</summary>
    public void Steps(long count, CancellationToken cancellation)
    {
        _steps += count;
        CheckSteps(cancellation);
    }

    public void Wrote(int bytes)
    {
        _outputBytes += bytes;
        if (_outputBytes > limits.OutputBytes)
        {
            throw Faults.Output(limits.OutputBytes);
        }
    }

    private void CheckSteps(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_steps > limits.Steps)
        {
            throw Faults.Steps(limits.Steps);
        }
    }
}

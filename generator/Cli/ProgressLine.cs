namespace Generator.Cli;

/// <summary>One line on a terminal that says what a build of more than a second is doing; it is gone when the build ends, and a log gets none.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter _terminal;
    private readonly Timer _timer;
    private bool _isShown;

    public ProgressLine(TextWriter terminal, Progress progress)
    {
        _terminal = terminal;
        _timer = new Timer(_ => Show(progress.Now), null, Patience, Pause);
    }

    /// <summary>Such as <c>check: 4120 of 10015, 3 s left</c>.</summary>
    public static string TextOf(ProgressState state) => state switch
    {
        { Total: 0 } => state.Stage,
        { Done: 0 } => $"{state.Stage}: {state.Total} to do",
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"{state.Stage}: {state.Done} of {state.Total}, {Math.Ceiling(state.Elapsed.TotalSeconds / state.Done * (state.Total - state.Done))} s left"),
    };

    public void Dispose()
    {
        using var stopped = new ManualResetEvent(false);
        _timer.Dispose(stopped);
        stopped.WaitOne();
        if (_isShown)
        {
            _terminal.Write(Erase);
        }
    }

    private void Show(ProgressState state)
    {
        _isShown = true;
        _terminal.Write(Erase + TextOf(state));
    }
}

namespace Generator.Stages.Check;

/// <summary>Something found in a rendered file, before it is known who wrote that piece of it.</summary>
/// <param name="Offset">In UTF-16 units of the file; nothing where the whole file is meant, and with it its content.</param>
internal sealed record FileFinding(OutputFile File, Rule Rule, int? Offset, string Message, string? Hint);

/// <summary>Collects what the checks find in one file.</summary>
internal sealed class FileFindings(OutputFile file)
{
    private readonly List<FileFinding> _found = [];

    public IReadOnlyList<FileFinding> Found => _found;

    public void Add(Rule rule, int offset, string message, string? hint) =>
        _found.Add(new FileFinding(file, rule, offset, message, hint));

    public void Add(Rule rule, PageElement at, string message, string? hint) => Add(rule, at.Offset, message, hint);

    public void AddToWhole(Rule rule, string message, string? hint) =>
        _found.Add(new FileFinding(file, rule, null, message, hint));
}

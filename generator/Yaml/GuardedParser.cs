using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>
/// Stands between YamlDotNet's parser and whoever reads its events, and ends a parse before its input can
/// exhaust stack, memory or time: the library itself has no limits. Everything is parsed through it.
/// </summary>
internal sealed class GuardedParser(string text)
{
    private readonly Parser _inner = new(new StringReader(text));
    private int _events;
    private int _depth;
    private int _documents;

    public ParsingEvent? Current => _inner.Current;

    /// <exception cref="YamlException">The input is not YAML, or a limit is passed, or a construct is refused.</exception>
    public bool MoveNext()
    {
        if (!MoveInner())
        {
            return false;
        }

        Guard(_inner.Current!);
        return true;
    }

    /// <summary>The library answers a flow collection that is never closed with an exception of another type.</summary>
    private bool MoveInner()
    {
        try
        {
            return _inner.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            var last = _inner.Current?.End ?? Mark.Empty;
            throw new SyntaxErrorException(last, last, "what begins here is never closed");
        }
    }

    private void Guard(ParsingEvent e)
    {
        _events++;
        _depth += e is MappingStart or SequenceStart ? 1 : e is MappingEnd or SequenceEnd ? -1 : 0;
        _documents += e is DocumentStart ? 1 : 0;
        if (_events > InputLimits.YamlEvents)
        {
            throw new RefusedYamlException(e, $"there are more than {InputLimits.YamlEvents} entries", "split the file");
        }

        if (_documents > 1)
        {
            throw new RefusedYamlException(e, "a second document begins here", "delete the line `---`");
        }

        var problem = e switch
        {
            _ when _depth > InputLimits.YamlDepth => $"lists and groups stand more than {InputLimits.YamlDepth} levels inside one another",
            AnchorAlias alias => $"`*{alias.Value}` refers to a named place, which is not used here",
            NodeEvent { Anchor.IsEmpty: false } node => $"`&{node.Anchor}` names a place, which is not used here",
            NodeEvent { Tag.IsEmpty: false } => "a word that begins with `!` is a type in YAML, which is not used here",
            Scalar { Style: ScalarStyle.Plain, Value: "<<" } => "`<<` merges groups, which is not used here",
            Scalar { Value.Length: > InputLimits.ScalarUnits } => $"this text is longer than {InputLimits.ScalarUnits} characters",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RefusedYamlException(e, problem, null);
        }
    }
}

/// <summary>A construct or an amount that the guard refuses, though it may be YAML.</summary>
internal sealed class RefusedYamlException(ParsingEvent at, string message, string? hint)
    : YamlException(at.Start, at.End, message)
{
    public string? Hint { get; } = hint;
}

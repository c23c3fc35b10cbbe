using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>
/// Reads YAML into nodes of our own: 1 the size is counted; 2 the events pass the guard and become nodes, which
/// the guard's limit on depth lets happen by recursion; 3 what was written as an escape (<c>"\u202e"</c>) passes
/// the same table of characters as the text around it.
/// </summary>
internal sealed class YamlReader
{
    private readonly YamlText _text;
    private readonly YamlUse _use;
    private readonly Findings _findings = new();
    private readonly SourceText _lines;
    private readonly GuardedParser _parser;

    private YamlReader(YamlText text, YamlUse use)
    {
        (_text, _use) = (text, use);
        _lines = new SourceText(text.Path, text.Text);
        _parser = new GuardedParser(text.Text);
    }

    /// <summary>The node at the top; nothing where the text holds none, or beside an error.</summary>
    public static Outcome<YamlNode?> Read(YamlText text, YamlUse use)
    {
        var reader = new YamlReader(text, use);
        var node = reader.HasItsSize() ? reader.ReadDocument() : null;
        return reader._findings.With(reader._findings.HasErrors ? null : node);
    }

    private bool HasItsSize()
    {
        var bytes = Encoding.UTF8.GetByteCount(_text.Text);
        if (bytes <= _use.MostBytes)
        {
            return true;
        }

        _findings.Add(
            _use.Refused,
            Location.OfFile(_text.Path),
            $"{_use.Noun} has {bytes} bytes, and at most {_use.MostBytes} are read",
            "move text to the body, or split the file");
        return false;
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            YamlNode? node = null;
            while (_parser.MoveNext())
            {
                node = _parser.Current is NodeEvent ? ReadNode() : node;
            }

            return node;
        }
        catch (YamlException e)
        {
            Add(YamlFault.Explain(_lines, e, _use));
            return null;
        }
    }

    /// <summary>
    /// Reads the node at the current event and stops at its last. After a line separator of Unicode the library can
    /// end a mapping between a key and its value.
    /// </summary>
    private YamlNode ReadNode() => _parser.Current switch
    {
        Scalar scalar => ReadValue(scalar),
        SequenceStart start => new YamlSequence(ReadItems(), At(start.Start, start.Start)),
        MappingStart start => new YamlMapping(ReadEntries(), At(start.Start, start.Start)),
        { } other => throw new SyntaxErrorException(other.Start, other.End, "a value is missing here"),
        null => throw new UnreachableException(),
    };

    private YamlScalar ReadValue(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.Plain)
        {
            CheckComment(scalar.End);
        }

        return ReadScalar(scalar);
    }

    /// <summary>
    /// Whoever writes <c>title: Resolution # 5</c> means all of it, and YAML would drop the end without a word.
    /// </summary>
    private void CheckComment(Mark end)
    {
        var line = _lines.Line((int)end.Line);
        var behind = Behind(end).TrimStart(" \t");
        if (behind.StartsWith('#'))
        {
            var text = KeyLine.TryParse(line, out var key) ? $"write {key.Quoted()}" : "put quotation marks around it";
            Add(Diagnostic.At(
                SourceRules.CommentAfterText,
                new Location(_lines.Path, (int)end.Line, line.Length - behind.Length + 1, behind.Length),
                "from the `#` on this is a comment and not part of the text",
                $"if it belongs to the text, {text}; else put it on a line of its own"));
        }
    }

    /// <summary>The rest of its line. After a separator of Unicode the library counts lines otherwise, and the place can be outside.</summary>
    private ReadOnlySpan<char> Behind(Mark mark)
    {
        var line = _lines.Line((int)mark.Line);
        return line.AsSpan(Math.Min((int)mark.Column - 1, line.Length));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var location = At(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            _findings.AddRange(HiddenCharacters.InValue(scalar.Value, _text.RightToLeft, location));
        }

        return new YamlScalar(scalar.Style == ScalarStyle.Literal ? scalar.Value : Unfolded(scalar), scalar.Style == ScalarStyle.Plain, location);
    }

    /// <summary>YAML makes a space of each line end, which some languages do not have.</summary>
    private string Unfolded(Scalar scalar)
    {
        var (value, at) = (scalar.Value, 0);
        for (var number = (int)scalar.Start.Line; number < Math.Min((int)scalar.End.Line, _lines.LineCount); number++)
        {
            var line = (number == scalar.Start.Line ? Behind(scalar.Start) : _lines.Line(number)).Trim(" \t");
            var next = _lines.Line(number + 1).AsSpan().Trim(" \t");
            if (LineEnds.AreJoined(line, next, _text.WithoutSpaces)
                && value.IndexOf($"{line.TrimStart("\"'")} {next[0]}", at, StringComparison.Ordinal) is >= 0 and var found)
            {
                at = found + line.TrimStart("\"'").Length;
                value = value.Remove(at, 1);
            }
        }

        return value;
    }

    private ImmutableArray<YamlNode> ReadItems()
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode());
        }

        return items.DrainToImmutable();
    }

    private ImmutableArray<YamlEntry> ReadEntries()
    {
        var entries = new OrderedDictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadKey();
            _parser.MoveNext();
            var entry = new YamlEntry(key, ReadNode());
            if (!entries.TryAdd(key.Value, entry))
            {
                _findings.Add(Diagnostic.At(_use.Duplicate, key.Location, $"`{key.Value}` is given twice", "keep one of the two lines")
                    .RelatedTo("first given", entries[key.Value].Key.Location));
            }
        }

        return [.. entries.Values];
    }

    private YamlScalar ReadKey() => _parser.Current is Scalar scalar
        ? ReadScalar(scalar)
        : throw new RefusedYamlException(_parser.Current!, "a list or a group cannot be a key", "put quotation marks around the text");

    private Location At(Mark start, Mark end)
    {
        var line = (int)start.Line;
        var column = (int)start.Column;
        var last = end.Line == start.Line ? (int)end.Column : _lines.Line(line).Length + 1;
        return new Location(_text.Path, line + _text.FirstLine - 1, column, Math.Max(0, last - column));
    }

    /// <summary>Adds a finding about a line of the text at its line of the file.</summary>
    private void Add(Diagnostic finding) => _findings.Add(finding with
    {
        Location = finding.Location is { IsWholeFile: false } l ? l with { Line = l.Line + _text.FirstLine - 1 } : finding.Location,
    });
}

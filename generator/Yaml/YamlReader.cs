using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>
/// Reads YAML into nodes of our own: 1 the size is counted; 2 the events pass the guard and become nodes, which
/// the guard's limit on depth lets happen by recursion; 3 what was written as an escape (<c>"\u202e"</c>) passes
/// the same table of characters as the text around it.
/// </summary>
internal static class YamlReader
{
    /// <summary>The node at the top; nothing where the text holds none, or beside an error.</summary>
    public static Outcome<YamlNode?> Read(YamlText text, YamlUse use)
    {
        var findings = new Findings();
        var bytes = Encoding.UTF8.GetByteCount(text.Text);
        if (bytes > use.MostBytes)
        {
            findings.Add(
                use.Refused,
                Location.OfFile(text.Path),
                $"{use.Noun} has {bytes} bytes, and at most {use.MostBytes} are read",
                "move text to the body, or split the file");
            return findings.With<YamlNode?>(null);
        }

        return findings.With(new Reading(text, use, findings).Document());
    }

    private sealed class Reading(YamlText text, YamlUse use, Findings findings)
    {
        private readonly SourceText _lines = new(text.Path, text.Text);
        private readonly GuardedParser _parser = new(new Parser(new StringReader(text.Text)));

        public YamlNode? Document()
        {
            try
            {
                return ReadDocument();
            }
            catch (YamlException e)
            {
                var fault = YamlFault.Explain(_lines, e, use);
                findings.Add(fault with { Location = Moved(fault.Location) });
                return null;
            }
        }

        private YamlNode? ReadDocument()
        {
            YamlNode? node = null;
            while (_parser.MoveNext())
            {
                if (_parser.Current is NodeEvent)
                {
                    node = ReadNode();
                }
            }

            return findings.HasErrors ? null : node;
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
            null => throw new System.Diagnostics.UnreachableException(),
        };

        private YamlScalar ReadValue(Scalar scalar)
        {
            if (scalar.Style == ScalarStyle.Plain && TrailingComment.After(_lines, scalar.End) is { } comment)
            {
                findings.Add(comment with { Location = Moved(comment.Location) });
            }

            return ReadScalar(scalar);
        }

        private YamlScalar ReadScalar(Scalar scalar)
        {
            var location = At(scalar.Start, scalar.End);
            if (scalar.Style == ScalarStyle.DoubleQuoted)
            {
                findings.AddRange(HiddenCharacters.InValue(scalar.Value, text.RightToLeft, location));
            }
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, location);
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
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
            while (_parser.MoveNext() && _parser.Current is not MappingEnd)
            {
                var key = ReadKey();
                _parser.MoveNext();
                if (seen.TryAdd(key.Value, key.Location))
                {
                    entries.Add(new YamlEntry(key, ReadNode()));
                }
                else
                {
                    ReportDuplicate(key, seen[key.Value]);
                    ReadNode();
                }
            }

            return entries.DrainToImmutable();
        }

        private YamlScalar ReadKey() => _parser.Current is Scalar scalar
            ? ReadScalar(scalar)
            : throw new RefusedYamlException(_parser.Current!, "a list or a group cannot be a key", "put quotation marks around the text");

        private void ReportDuplicate(YamlScalar key, Location first) => findings.Add(
            Diagnostic.At(use.Duplicate, key.Location, $"`{key.Value}` is given twice", "keep one of the two lines")
                .RelatedTo("first given", first));

        private Location At(Mark start, Mark end)
        {
            var line = (int)start.Line;
            var column = (int)start.Column;
            var last = end.Line == start.Line ? (int)end.Column : _lines.Line(line).Length + 1;
            return new Location(text.Path, line + text.FirstLine - 1, column, Math.Max(0, last - column));
        }

        private Location? Moved(Location? location) =>
            location is { IsWholeFile: false } l ? l with { Line = l.Line + text.FirstLine - 1 } : location;
    }
}

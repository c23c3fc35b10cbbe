namespace Generator.Yaml;

/// <summary>
/// Reads the keys of a group. To ask for a key is to declare it, so that a key stands in one place: 1 its value is read
/// with its place, or what is wrong with it is reported; 2 what nobody has asked for is an unknown key. What is read
/// beside an error is a placeholder, which whoever reads does not hand on.
/// </summary>
internal sealed class KeyReader
{
    private readonly YamlMapping _group;
    private readonly string _noun;
    private readonly KeyFaults _faults;
    private readonly List<Key> _keys = [];

    private KeyReader(YamlMapping group, string noun, KeyFaults faults) => (_group, _noun, _faults) = (group, noun, faults);

    /// <param name="group">Keys that are missing are reported at its place.</param>
    /// <param name="noun">How messages call the group, such as <c>an event</c>.</param>
    public static T Read<T>(YamlMapping group, string noun, KeyFaults faults, Func<KeyReader, T> read)
    {
        var reader = new KeyReader(group, noun, faults);
        var value = read(reader);
        foreach (var entry in group.Entries.Where(e => !reader._keys.Exists(k => k.Name == e.Key.Value)))
        {
            faults.UnknownKey(entry.Key, noun, reader._keys.Select(k => k.Name));
        }

        return value;
    }

    /// <summary>Some keys of a group, without a word on what is wrong with it.</summary>
    public static T Peek<T>(YamlMapping group, Func<KeyReader, T> read) =>
        read(new KeyReader(group, "", KeyFaults.InContent(new Findings())));

    /// <summary>What stands in where the group is missing beside an error.</summary>
    public static T Placeholder<T>(Func<KeyReader, T> read) => Peek(YamlMapping.Empty, read);

    /// <summary>The keys that groups of this kind have, in the order in which they are read.</summary>
    public static ImmutableArray<Key> KeysOf<T>(Func<KeyReader, T> read) => Placeholder(reader =>
    {
        read(reader);
        return reader._keys.ToImmutableArray();
    });

    public T Required<T>(string name, YamlType<T> type)
    {
        var key = new Key(name, type, IsRequired: true);
        if (Find(key) is { } entry)
        {
            return Read(entry, type) ?? type.Placeholder();
        }

        _faults.MissingKey(key, _noun, _group.Location);
        return type.Placeholder();
    }

    public T? Optional<T>(string name, YamlType<T> type)
        where T : class =>
        Find(new Key(name, type, IsRequired: false)) is { } entry ? Read(entry, type) : null;

    /// <summary>A list that is empty where its key is missing.</summary>
    public ImmutableArray<T> Optional<T>(string name, YamlType<ImmutableArray<T>> type) =>
        Find(new Key(name, type, IsRequired: false)) is { } entry ? Read(entry, type) : [];

    private YamlEntry? Find(Key key)
    {
        _keys.Add(key);
        return _group.Find(key.Name);
    }

    private T? Read<T>(YamlEntry entry, YamlType<T> type) => type.Read(entry.Value, new KeyPlace(entry.Key.Value, entry.Key.Location, _faults));
}

/// <summary>A key that a group may have.</summary>
internal sealed record Key(string Name, YamlType Type, bool IsRequired)
{
    /// <summary>Whether a key of this name says where a claim can be checked.</summary>
    public static bool IsSource(string name) => name is "source" or "sources";
}

/// <summary>The key that a value belongs to: what has not its form at all is reported there.</summary>
internal sealed record KeyPlace(string Key, Location Location, KeyFaults Faults)
{
    public YamlScalar? TextIn(YamlNode node, string example) =>
        node as YamlScalar ?? Refused<YamlScalar>(node, "must be one text", $"write `{Key}: {example}`");

    public YamlMapping? GroupIn(YamlNode node) =>
        node as YamlMapping ?? Refused<YamlMapping>(node, "must be a group of keys", $"write `key: text` lines below `{Key}:`, each indented by two spaces");

    public YamlSequence? ListIn(YamlNode node, string example, bool mayBeEmpty)
    {
        var hint = $"write `{Key}: {example}`";
        if (node is YamlSequence { Items.IsEmpty: true } && !mayBeEmpty)
        {
            Faults.EmptyList(this, hint);
        }

        return node as YamlSequence ?? (mayBeEmpty && node is YamlScalar { IsEmpty: true } ? null : Refused<YamlSequence>(node, "must be a list", hint));
    }

    public void Report(Location location, string must, string? hint) => Faults.WrongValue(location, $"`{Key}` {must}", hint);

    private T? Refused<T>(YamlNode node, string must, string hint)
        where T : YamlNode
    {
        Report(node is YamlScalar { IsEmpty: false } ? node.Location : Location, must, hint);
        return null;
    }
}

/// <summary>Reports what is wrong with keys and values, under the rules of one kind of file.</summary>
internal sealed record KeyFaults(Findings Findings, Rule Unknown, Rule Missing, Rule Wrong, Rule Duplicate, Rule Unsourced)
{
    public static KeyFaults InContent(Findings findings) => new(
        findings, SourceRules.UnknownKey, SourceRules.MissingKey, SourceRules.WrongValue, SourceRules.DuplicateId, SourceRules.Unsourced);

    public static KeyFaults InConfiguration(Findings findings) => new(
        findings,
        ConfigurationRules.UnknownSetting,
        ConfigurationRules.MissingSetting,
        ConfigurationRules.WrongSetting,
        ConfigurationRules.WrongSetting,
        ConfigurationRules.MissingSetting);

    public void UnknownKey(YamlScalar key, string noun, IEnumerable<string> known) => Findings.Add(
        Unknown,
        key.Location,
        $"{noun} has no key `{key.Value}`",
        Suggestion.DidYouMean(key.Value, known) ?? $"the keys are {string.Join(", ", known.Select(n => $"`{n}`"))}");

    public void MissingKey(Key key, string noun, Location group) => Findings.Add(
        Key.IsSource(key.Name) ? Unsourced : Missing, group, $"{noun} has no `{key.Name}`", $"add a line `{key.Name}: {key.Type.Example}`");

    public void WrongValue(Location location, string message, string? hint) => Findings.Add(Wrong, location, message, hint);

    public void EmptyList(KeyPlace place, string hint) =>
        Findings.Add(Key.IsSource(place.Key) ? Unsourced : Wrong, place.Location, $"`{place.Key}` is empty", hint);

    /// <summary>The groups of a list have each another id, where they have one at all.</summary>
    public void RepeatedIds(YamlSequence list, Func<ImmutableArray<Key>> keys)
    {
        const string name = "id";
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var id in list.Items.OfType<YamlMapping>().Select(m => m.Find(name)?.Value).OfType<YamlScalar>())
        {
            if (!seen.TryAdd(id.Value, id.Location) && keys().Any(k => k.Name == name))
            {
                Findings.Add(Diagnostic.At(Duplicate, id.Location, $"the id `{id.Value}` is given twice", "give one of the two another id")
                    .RelatedTo("first given", seen[id.Value]));
            }
        }
    }
}

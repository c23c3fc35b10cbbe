namespace Generator.Yaml;

/// <summary>
/// A value as it stands in a YAML file, with its place. The hierarchy is closed: a scalar, a sequence or a mapping.
/// </summary>
internal abstract record YamlNode
{
    private protected YamlNode(Location location) => Location = location;

    public Location Location { get; init; }
}

/// <summary>One text. Whatever it looks like, it is a string: <c>No</c> and <c>2020-09-09</c> stay as written.</summary>
/// <param name="IsPlain">Written without quotation marks, which matters only to <see cref="PlainValues"/>.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, Location Location) : YamlNode(Location)
{
    /// <summary>Nothing was written after the colon, or an empty pair of quotation marks.</summary>
    public bool IsEmpty => Value.Length == 0;
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, Location Location) : YamlNode(Location);

/// <summary>Keys with values, in the order of the file; no key occurs twice.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Location Location) : YamlNode(Location)
{
    public static YamlMapping Empty { get; } = new([], default);

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Value == key);
}

/// <summary>One key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

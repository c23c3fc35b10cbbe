namespace Generator.Yaml.Shapes;

/// <summary>The words that people write for the members of an enumeration, in the order in which they are listed.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _values;

    public WordTable(params ImmutableArray<(string Word, T Value)> rows)
    {
        _values = rows.ToFrozenDictionary(r => r.Word, r => r.Value, StringComparer.Ordinal);
        Shape = new ValueShape.OneOf([.. rows.Select(r => r.Word)]);
    }

    public ValueShape.OneOf Shape { get; }

    public T this[string word] => _values[word];
}

namespace Generator.Templating;

/// <summary>A list that a template made and may change. It can carry members, which are not printed.</summary>
internal sealed class ScriptArray : ITemplateList
{
    private readonly List<Value> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<Value>(capacity);

    public ScriptArray(ReadOnlySpan<Value> items) => _items = [.. items];

    public int Count => _items.Count;

    /// <summary>The members beside the items; nothing as long as there are none.</summary>
    public ScriptObject? Members => _members;

    /// <summary>Whether the template may not change it: the arguments of a function.</summary>
    public Value this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(Value item) => _items.Add(item);

    public void Insert(int index, Value item) => _items.Insert(index, item);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    public void Reverse() => _items.Reverse();

    public void SetMember(string name, Value value) => (_members ??= new ScriptObject()).Set(name, value);
}

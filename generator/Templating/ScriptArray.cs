namespace Generator.Templating;

/// <summary>A list that a template made and may change. It can carry members, which are not printed.</summary>
internal sealed class ScriptArray : ITemplateList
{
    // An array of our own, not a List<Value>: generic code over our types would be compiled at each start
    private Value[] _items;
    private ScriptObject? _members;

    public ScriptArray()
        : this(0)
    {
    }

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new Value[capacity];

    public ScriptArray(ReadOnlySpan<Value> items)
        : this(items.Length)
    {
        foreach (ref readonly var item in items)
        {
            Add(item);
        }
    }

    public int Count { get; private set; }

    /// <summary>The members beside the items; nothing as long as there are none.</summary>
    public ScriptObject? Members => _members;

    public Value this[int index]
    {
        get => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => _items[index] = value;
    }

    public void Add(Value item)
    {
        if (Count == _items.Length)
        {
            var larger = new Value[Math.Max(4, Count * 2)];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public void Insert(int index, Value item)
    {
        Add(default);
        Array.Copy(_items, index, _items, index + 1, Count - 1 - index);
        _items[index] = item;
    }

    public void RemoveAt(int index)
    {
        Array.Copy(_items, index + 1, _items, index, Count - 1 - index);
        _items[--Count] = default;
    }

    public void Reverse()
    {
        for (var (i, j) = (0, Count - 1); i < j; i++, j--)
        {
            (_items[i], _items[j]) = (_items[j], _items[i]);
        }
    }

    public void SetMember(string name, Value value) => (_members ??= new ScriptObject()).Set(name, value);
}

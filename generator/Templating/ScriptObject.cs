namespace Generator.Templating;

/// <summary>
/// An object that a template made and may change: its members in the order in which they came. Few members are
/// searched one by one, by reference first since names in templates are interned; many by a table.
/// </summary>
internal sealed class ScriptObject : ITemplateObject
{
    private const int TableFrom = 12;

    private readonly ITemplateObject? _behind;
    private string[] _names;
    private Value[] _values;
    private Dictionary<string, int>? _table;
    private HashSet<string>? _readOnly;
    private int _count;

    public ScriptObject(int capacity = 4)
    {
        _names = new string[capacity];
        _values = new Value[capacity];
    }

    /// <summary>An empty object in front of another: what it lacks is read there, what is written stays here.</summary>
    public ScriptObject(ITemplateObject behind)
        : this() => _behind = behind;

    public int Count => _behind is null ? _count : Names.Count();

    public IEnumerable<string> Names => _behind is null
        ? _names.Take(_count)
        : _behind.Names.Concat(_names.Take(_count)).Distinct(StringComparer.Ordinal);

    public bool TryGet(string name, out Value value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            value = _values[index];
            return true;
        }

        if (_behind is not null)
        {
            return _behind.TryGet(name, out value);
        }

        value = default;
        return false;
    }

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public void Set(string name, Value value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _values[index] = value;
            return;
        }

        if (_count == _names.Length)
        {
            Grow();
        }

        _names[_count] = name;
        _values[_count] = value;
        _table?.Add(name, _count);
        _count++;
        if (_table is null && _count > TableFrom)
        {
            BuildTable();
        }
    }

    /// <summary>From here on a member cannot be set; without effect on one that is not there.</summary>
    public void SetReadOnly(string name)
    {
        if (IndexOf(name) >= 0)
        {
            (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        }
    }

    private void Grow()
    {
        var values = new Value[Math.Max(4, _count * 2)];
        Array.Copy(_values, values, _count);
        _values = values;
        Array.Resize(ref _names, values.Length);
    }

    private void BuildTable()
    {
        _table = new Dictionary<string, int>(_count * 2, StringComparer.Ordinal);
        for (var i = 0; i < _count; i++)
        {
            _table.Add(_names[i], i);
        }
    }

    private int IndexOf(string name)
    {
        if (_table is not null)
        {
            return _table.TryGetValue(name, out var found) ? found : -1;
        }

        var names = _names;
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                return i;
            }
        }

        for (var i = 0; i < _count; i++)
        {
            if (names[i].Length == name.Length && string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}

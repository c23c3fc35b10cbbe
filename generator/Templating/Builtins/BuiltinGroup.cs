using System.Collections.Frozen;

namespace Generator.Templating.Builtins;

/// <summary>A group of builtins, such as <c>string</c>: an object that nothing can change.</summary>
internal class BuiltinGroup : ITemplateObject
{
    private readonly (string Name, Value Value)[] _members;
    private readonly FrozenDictionary<string, Value> _byName;

    public BuiltinGroup(string name, params ReadOnlySpan<(string Name, Value Value)> members)
    {
        Name = name;
        _members = members.ToArray();
        _byName = _members.ToFrozenDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
    }

    public string Name { get; }

    public int Count => _members.Length;

    public IEnumerable<string> Names => _members.Select(m => m.Name);

    /// <summary>The member of that name, if it is a function.</summary>
    public TemplateFunction? Find(string name) =>
        _byName.TryGetValue(name, out var value) ? value.Reference as TemplateFunction : null;

    public bool TryGet(string name, out Value value) => _byName.TryGetValue(name, out value);

    /// <summary>A row of a group: a function with its parameters, <c>?</c> behind the first optional one.</summary>
    /// <param name="parameters">Names separated by spaces; <c>…</c> behind the last if it takes any number.</param>
    public static (string Name, Value Value) Row(string name, string parameters, Func<CallArgs, Value> call)
    {
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var optional = Array.FindIndex(names, n => n[0] == '?' || n[^1] == '…');
        var hasMore = names.Length > 0 && names[^1][^1] == '…';
        names = [.. names.Select(n => n.Trim('?', '…'))];
        var required = optional < 0 ? names.Length : optional;
        var most = hasMore ? TemplateFunction.Unbounded : names.Length;
        return (name, Value.Function(new TemplateFunction(name, required, most, [.. names], call)));
    }
}

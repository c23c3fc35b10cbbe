namespace Generator.Templating.Builtins;

/// <summary>A member of a group: a function or, rarely, a value.</summary>
internal sealed record Builtin(string Name, Value Value);

/// <summary>A group of builtins, such as <c>string</c>: an object that nothing can change.</summary>
internal class BuiltinGroup : ITemplateObject
{
    private readonly Builtin[] _members;
    private readonly Dictionary<string, Builtin> _byName;

    public BuiltinGroup(string name, params Builtin[] members)
    {
        Name = name;
        _members = members;
        _byName = new Dictionary<string, Builtin>(members.Length, StringComparer.Ordinal);
        foreach (var member in members)
        {
            _byName.Add(member.Name, member);
        }
    }

    public string Name { get; }

    public int Count => _members.Length;

    public IEnumerable<string> Names => _members.Select(m => m.Name);

    /// <summary>The member of that name, if it is a function.</summary>
    public TemplateFunction? Find(string name) => _byName.GetValueOrDefault(name)?.Value.Reference as TemplateFunction;

    public bool TryGet(string name, out Value value)
    {
        var member = _byName.GetValueOrDefault(name);
        value = member is null ? default : member.Value;
        return member is not null;
    }

    /// <summary>A row of a group: a function with its parameters, <c>?</c> behind the first optional one.</summary>
    /// <param name="parameters">Names separated by spaces; <c>…</c> behind the last if it takes any number.</param>
    public static Builtin Row(string name, string parameters, Func<CallArgs, Value> call)
    {
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var required = names.Length;
        var hasMore = names.Length > 0 && names[^1].EndsWith('…');
        for (var i = names.Length - 1; i >= 0; i--)
        {
            required = names[i].StartsWith('?') || names[i].EndsWith('…') ? i : required;
            names[i] = names[i].Trim('?', '…');
        }

        var most = hasMore ? TemplateFunction.Unbounded : names.Length;
        return new Builtin(name, Value.Function(new TemplateFunction(name, required, most, [.. names], call)));
    }
}

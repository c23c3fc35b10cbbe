using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Templating.Builtins;

/// <summary>All builtins: a static table of delegates that no template can change.</summary>
internal static class BuiltinTable
{
    private static readonly ImmutableArray<BuiltinGroup> Groups =
    [
        ArrayBuiltins.Group,
        DateGroup.Instance,
        HtmlBuiltins.Group,
        MathBuiltins.Group,
        ObjectBuiltins.Group,
        RegexBuiltins.Group,
        StringBuiltins.Group,
        TimeSpanBuiltins.Group,
    ];

    private static readonly FrozenDictionary<string, BuiltinGroup> ByName =
        Groups.ToFrozenDictionary(g => g.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Value> Globals = Groups
        .Select(g => KeyValuePair.Create(g.Name, Value.Object(g)))
        .Append(KeyValuePair.Create("empty", Value.Empty))
        .Append(KeyValuePair.Create("blank", Value.Empty))
        .Append(KeyValuePair.Create("include", Value.Function(IncludeBuiltins.Include)))
        .Append(KeyValuePair.Create("include_join", Value.Function(IncludeBuiltins.IncludeJoin)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that templates call without looking them up, as long as a page leaves them alone.</summary>
    public static ImmutableArray<string> GroupNames { get; } = [.. Groups.Select(g => g.Name), "include"];

    public static IEnumerable<string> GlobalNames => Globals.Keys.Order(StringComparer.Ordinal);

    public static bool IsGroup(string name) => ByName.ContainsKey(name) || name == "include";

    public static BuiltinGroup? TryGetGroup(string name) => ByName.GetValueOrDefault(name);

    public static bool TryGetGlobal(string name, out Value value) => Globals.TryGetValue(name, out value);
}

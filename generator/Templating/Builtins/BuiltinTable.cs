namespace Generator.Templating.Builtins;

/// <summary>All builtins: a static table of delegates that no template can change.</summary>
internal static class BuiltinTable
{
    private static readonly BuiltinGroup[] Groups =
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

    private static readonly BuiltinGroup Globals = new("builtins", AllGlobals());

    /// <summary>The names that templates call without looking them up, as long as a page leaves them alone.</summary>
    public static ImmutableArray<string> GroupNames { get; } = [.. Groups.Select(g => g.Name), "include"];

    public static IEnumerable<string> GlobalNames => Globals.Names;

    public static bool IsGroup(string name) => TryGetGroup(name) is not null || name == "include";

    public static BuiltinGroup? TryGetGroup(string name) =>
        Globals.TryGet(name, out var value) ? value.Reference as BuiltinGroup : null;

    public static bool TryGetGlobal(string name, out Value value) => Globals.TryGet(name, out value);

    private static Builtin[] AllGlobals() =>
    [
        .. Groups.Select(g => new Builtin(g.Name, Value.Object(g))),
        new Builtin("empty", Value.Empty),
        new Builtin("blank", Value.Empty),
        new Builtin("include", Value.Function(IncludeBuiltins.Include)),
        new Builtin("include_join", Value.Function(IncludeBuiltins.IncludeJoin)),
    ];
}

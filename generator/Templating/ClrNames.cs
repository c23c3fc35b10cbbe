namespace Generator.Templating;

/// <summary>The names of types that a few messages of the language show as the platform spells them.</summary>
internal static class ClrNames
{
    /// <summary>The name without its namespace.</summary>
    public static string Short(Value value) => Of(value)[(Of(value).LastIndexOf('.') + 1)..];

    /// <summary>A value as the platform would print it.</summary>
    public static string Shown(Value value, RenderState state) => value.Kind switch
    {
        ValueKind.Bool => value.AsBool ? "True" : "False",
        ValueKind.Date => value.AsDate.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.List or ValueKind.Range => Of(value),
        _ => ValueText.Of(value, state),
    };

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Bool => "System.Boolean",
        ValueKind.Int => "System.Int32",
        ValueKind.Long => "System.Int64",
        ValueKind.BigInteger => "System.Numerics.BigInteger",
        ValueKind.Float => "System.Single",
        ValueKind.Double => "System.Double",
        ValueKind.Decimal => "System.Decimal",
        ValueKind.Date => "System.DateTime",
        ValueKind.TimeSpan => "System.TimeSpan",
        ValueKind.String or ValueKind.Html => "System.String",
        ValueKind.List => "Scriban.Runtime.ScriptArray",
        ValueKind.Range => "Scriban.Runtime.ScriptRange",
        ValueKind.Empty => "Scriban.Runtime.EmptyScriptObject",
        _ => TypeNames.Of(value),
    };
}

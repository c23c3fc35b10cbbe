namespace Generator.Templating;

/// <summary>The names of types that a few messages of the language show as the platform spells them.</summary>
internal static class ClrNames
{
    /// <summary>The name without its namespace.</summary>
    public static string Short(Value value) => value.IsText ? "String" : Of(value)[(Of(value).LastIndexOf('.') + 1)..];

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
        _ => TypeNames.Of(value),
    };
}

namespace Generator.Templating;

/// <summary>What messages of the language call the kinds of values.</summary>
internal static class TypeNames
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String or ValueKind.Html => "string",
        ValueKind.Date => "DateTime",
        ValueKind.TimeSpan => "TimeSpan",
        ValueKind.List => "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        _ => "object",
    };
}

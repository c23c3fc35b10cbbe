using System.Numerics;

namespace Generator.Templating;

/// <summary>Keeps integers in the smallest kind that holds them.</summary>
internal static class Numbers
{
    /// <summary>The longest integer in bits, checked before it is computed.</summary>
    public const int MaxBits = 4096;

    public static Value Fit(long number) =>
        number is >= int.MinValue and <= int.MaxValue ? Value.Int((int)number) : Value.Long(number);

    public static Value Fit(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? Fit((long)number) : Value.BigInteger(number);

    public static bool IsNumber(ValueKind kind) => kind is >= ValueKind.Int and <= ValueKind.Decimal;

    public static BigInteger ToBig(Value value) => value.Kind switch
    {
        ValueKind.BigInteger => value.AsBigInteger,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        _ => value.AsLong,
    };

    public static double ToDouble(Value value) => value.Kind switch
    {
        ValueKind.Float or ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => (double)value.AsDecimal,
        ValueKind.BigInteger => (double)value.AsBigInteger,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        _ => value.AsLong,
    };

    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public static decimal ToDecimal(Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Float => (decimal)(float)value.AsDouble,
        ValueKind.Double => (decimal)value.AsDouble,
        ValueKind.BigInteger => (decimal)value.AsBigInteger,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        _ => value.AsLong,
    };
}

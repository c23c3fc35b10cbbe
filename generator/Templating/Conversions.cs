namespace Generator.Templating;

/// <summary>How values become the types that operators and functions work with.</summary>
internal static class Conversions
{
    /// <summary>Null is zero, fractions are rounded half to even, text is parsed.</summary>
    public static bool TryToInt(Value value, out int number)
    {
        var isWhole = TryToLong(value, out var whole);
        number = unchecked((int)whole);
        return isWhole && whole is >= int.MinValue and <= int.MaxValue;
    }

    public static bool TryToLong(Value value, out long number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return true;
            case ValueKind.Bool:
                number = value.AsBool ? 1 : 0;
                return true;
            case ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.Float or ValueKind.Double or ValueKind.Decimal:
                var rounded = Math.Round(Numbers.ToDouble(value), MidpointRounding.ToEven);
                var fits = rounded is >= long.MinValue and < 9.2233720368547758E18;
                number = fits ? (long)rounded : 0;
                return fits;
            case ValueKind.String or ValueKind.Html:
                return long.TryParse(value.AsText, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            default:
                return false;
        }
    }
}

using System.Security.Cryptography;
using Generator.Templating.Syntax;
using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>math</c>.</summary>
internal static class MathBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "math",
        Row("abs", "value", Abs),
        Row("ceil", "value", a => Math.Ceiling(a.Double(0))),
        Row("divided_by", "value divisor", DividedBy),
        Row("floor", "value", a => Math.Floor(a.Double(0))),
        Row("format", "value format ?culture", Format),
        Row("is_number", "value", a => Numbers.IsNumber(a[0].Kind)),
        Row("minus", "value with", a => Arithmetic.Apply(a.State, BinaryOperator.Subtract, a[0], a[1])),
        Row("modulo", "value with", a => Arithmetic.Apply(a.State, BinaryOperator.Modulo, a[0], a[1])),
        Row("plus", "value with", a => Arithmetic.Apply(a.State, BinaryOperator.Add, a[0], a[1])),
        Row("round", "value ?precision", Round),
        Row("times", "value with", a => Arithmetic.Apply(a.State, BinaryOperator.Multiply, a[0], a[1])),
        Row("uuid", "", Uuid),
        Row("random", "minValue maxValue", Random));

    /// <summary>A number in a format of the platform, in the culture named by the third argument.</summary>
    public static Value Format(CallArgs args)
    {
        var value = args[0];
        if (value.IsNull)
        {
            return "";
        }

        if (!Numbers.IsNumber(value.Kind))
        {
            throw Faults.Type($"Unexpected `{args.Text(0)}`. Must be a formattable number");
        }

        return Formatted(value, args.Text(1), args.Culture(2));
    }

    public static string Formatted(Value value, string format, CultureInfo culture) => value.Kind switch
    {
        ValueKind.Int => value.AsInt.ToString(format, culture),
        ValueKind.Long => value.AsLong.ToString(format, culture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(format, culture),
        ValueKind.Float => ((float)value.AsDouble).ToString(format, culture),
        ValueKind.Double => value.AsDouble.ToString(format, culture),
        _ => value.AsDecimal.ToString(format, culture),
    };

    private static Value Abs(CallArgs args)
    {
        var value = args[0];
        return value.Kind switch
        {
            ValueKind.Null or ValueKind.Bool => value,
            ValueKind.Int or ValueKind.Long => Numbers.Fit(Math.Abs(value.AsLong)),
            ValueKind.BigInteger => Value.BigInteger(System.Numerics.BigInteger.Abs(value.AsBigInteger)),
            ValueKind.Float => Value.Float((float)Math.Abs(value.AsDouble)),
            ValueKind.Double => Math.Abs(value.AsDouble),
            ValueKind.Decimal => Value.Decimal(Math.Abs(value.AsDecimal)),
            _ => throw Faults.Type($"The value `{args.Text(0)}` is not a number"),
        };
    }

    private static Value DividedBy(CallArgs args)
    {
        var divisor = args[1];
        if (divisor is { Kind: ValueKind.Int, AsInt: 0 })
        {
            throw Faults.DivideByZero();
        }

        var result = Arithmetic.Apply(args.State, BinaryOperator.Divide, args.Double(0), divisor);
        return divisor.Kind == ValueKind.Int ? (int)Math.Floor(result.AsDouble) : result;
    }

    private static Value Round(CallArgs args)
    {
        var digits = args.Int(1, 0);
        return digits is >= 0 and <= 15
            ? Math.Round(args.Double(0), digits)
            : throw Faults.Type("Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')");
    }

    private static Value Uuid(CallArgs args)
    {
        if (args.State.Options.IsReproducible)
        {
            throw Faults.NotReproducible("math.uuid");
        }

        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }

    private static Value Random(CallArgs args)
    {
        if (args.State.Options.IsReproducible)
        {
            throw Faults.NotReproducible("math.random");
        }

        var (least, below) = (args.Int(0), args.Int(1));
        if (least > below)
        {
            throw Faults.Type("minValue must be greater than maxValue");
        }

        return least == below ? least : RandomNumberGenerator.GetInt32(least, below);
    }
}

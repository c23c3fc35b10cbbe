using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>
/// What operators give for two values: text first, then null, <c>empty</c>, lists, numbers by the wider kind,
/// truth, dates, and identity for the rest.
/// </summary>
internal static class Arithmetic
{
    /// <exception cref="TemplateFailure">The operator is not defined for these values; argument 0 or 1 may be to blame.</exception>
    public static Value Apply(RenderState state, BinaryOperator op, Value left, Value right)
    {
        if (op <= BinaryOperator.NotCoalesce)
        {
            return op == BinaryOperator.Coalesce ? (left.IsNull ? right : left) : left.IsNull ? left : right;
        }

        if (left.Kind == ValueKind.Int && right.Kind == ValueKind.Int)
        {
            return IntegerArithmetic.Apply(state, op, left.AsInt, right.AsInt);
        }

        if (left.IsText || right.IsText)
        {
            return TextArithmetic.Apply(state, op, left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            return WithNull(op, left.IsNull && right.IsNull);
        }

        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty)
        {
            return WithEmpty(op, left, right);
        }

        if (left.IsList || right.IsList)
        {
            return ListArithmetic.Apply(state, op, left, right);
        }

        try
        {
            return WithScalars(state, op, left, right);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            // Beyond the range of decimals or of dates
            throw Faults.Operator(exception.Message);
        }
    }

    /// <summary><c>-a</c> or <c>+a</c>.</summary>
    public static Value Signed(RenderState state, Value value, UnaryOperator op)
    {
        var negates = op == UnaryOperator.Negate;
        switch (value.Kind)
        {
            case ValueKind.Int:
                return negates ? Numbers.Fit(-value.AsLong) : value;
            case ValueKind.Long or ValueKind.BigInteger:
                return negates ? Numbers.Fit(-Numbers.ToBig(value)) : value;
            case ValueKind.Float:
                return negates ? Value.Float((float)-value.AsDouble) : value;
            case ValueKind.Double:
                return negates ? Value.Double(-value.AsDouble) : value;
            case ValueKind.Decimal:
                return negates ? Value.Decimal(-value.AsDecimal) : value;
            case ValueKind.Null:
                throw Faults.Operator($"Operator `{Operators.Text(op)}` is not supported");
            default:
                var text = $"{ValueText.Of(value, state)} / Type: {TypeNames.Of(value)}";
                throw Faults.Operator($"Unexpected value `{text}`. Cannot negate(-)/positive(+) a non-numeric value");
        }
    }

    /// <summary>Equality as <c>==</c> sees it.</summary>
    public static bool AreEqual(RenderState state, Value left, Value right) =>
        Apply(state, BinaryOperator.Equal, left, right).IsTrue;

    public static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    public static bool IsComparison(BinaryOperator op) => op is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    private static Value WithNull(BinaryOperator op, bool areBothNull) => op switch
    {
        BinaryOperator.Equal => areBothNull,
        BinaryOperator.NotEqual => !areBothNull,
        _ when IsComparison(op) => false,
        _ => Value.Null,
    };

    private static Value WithEmpty(BinaryOperator op, Value left, Value right)
    {
        if (left.Kind == right.Kind)
        {
            return IsComparison(op) ? op is BinaryOperator.Equal or BinaryOperator.GreaterOrEqual or BinaryOperator.LessOrEqual : Value.Empty;
        }

        var isEmpty = MemberAccess.IsEmpty(left.Kind == ValueKind.Empty ? right : left);
        return op switch
        {
            BinaryOperator.NotEqual => !isEmpty.IsTrue,
            BinaryOperator.Equal or BinaryOperator.GreaterOrEqual or BinaryOperator.LessOrEqual => isEmpty,
            BinaryOperator.Less or BinaryOperator.Greater => false,
            _ => Value.Empty,
        };
    }

    private static Value WithScalars(RenderState state, BinaryOperator op, Value left, Value right)
    {
        var kind = (ValueKind)Math.Max(NumberRank(left), NumberRank(right));
        if (kind > ValueKind.Bool)
        {
            CheckNumber(left, kind);
            CheckNumber(right, kind);
        }

        switch (kind)
        {
            case ValueKind.Decimal:
                return Real.Decimals(op, Numbers.ToDecimal(left), Numbers.ToDecimal(right));
            case ValueKind.Double:
                return Real.Doubles(op, Numbers.ToDouble(left), Numbers.ToDouble(right));
            case ValueKind.Float:
                return Real.Floats(op, (float)Numbers.ToDouble(left), (float)Numbers.ToDouble(right));
            case ValueKind.Int:
                return IntegerArithmetic.Apply(state, op, Numbers.ToBig(left), Numbers.ToBig(right));
            case ValueKind.Long or ValueKind.BigInteger:
                return IntegerArithmetic.Apply(state, op, Numbers.ToBig(left), Numbers.ToBig(right));
            case ValueKind.Bool:
                return WithTruth(op, left.IsTrue, right.IsTrue);
            default:
                return WithOthers(state, op, left, right);
        }
    }

    private static int NumberRank(Value value) => value.Kind <= ValueKind.Decimal ? (int)value.Kind : 0;

    private static void CheckNumber(Value value, ValueKind kind)
    {
        if (value.Kind > ValueKind.Decimal)
        {
            throw Faults.Conversion(value, kind.ToString().ToLowerInvariant(), -1);
        }
    }

    private static Value WithTruth(BinaryOperator op, bool left, bool right) => op switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        _ => throw Faults.Operator($"The operator `{Operators.Text(op)}` is not valid for bool<->bool"),
    };

    private static Value WithOthers(RenderState state, BinaryOperator op, Value left, Value right)
    {
        if (left.Kind == ValueKind.Date && right.Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            return WithDates(op, left.AsDate, right);
        }

        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            return AreSame(left, right) == (op == BinaryOperator.Equal);
        }

        var (a, b) = (ValueText.Of(left, state), ValueText.Of(right, state));
        throw Faults.Operator(
            $"Unsupported types `{a}/{TypeNames.Of(left)}` {Operators.Text(op)} `{b}/{TypeNames.Of(right)}` for binary operation");
    }

    private static Value WithDates(BinaryOperator op, DateTime left, Value right)
    {
        if (right.Kind == ValueKind.TimeSpan)
        {
            return op == BinaryOperator.Add
                ? Value.Date(left + right.AsTimeSpan)
                : throw Faults.Operator($"The operator `{EnumName(op)}` is not supported for between <DateTime> and <TimeSpan>");
        }

        if (op == BinaryOperator.Subtract)
        {
            return Value.TimeSpan(left - right.AsDate);
        }

        return IsComparison(op)
            ? Holds(op, left.CompareTo(right.AsDate))
            : throw Faults.Operator($"The operator `{EnumName(op)}` is not supported for DateTime");
    }

    private static string EnumName(BinaryOperator op) => op switch
    {
        BinaryOperator.DivideWhole => "DivideRound",
        BinaryOperator.Modulo => "Modulus",
        BinaryOperator.Range => "RangeInclude",
        BinaryOperator.RangeExclusive => "RangeExclude",
        _ => op.ToString(),
    };

    private static bool AreSame(Value left, Value right)
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.TimeSpan => left.AsTimeSpan == right.AsTimeSpan,
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    /// <summary>Numbers with a point.</summary>
    private static class Real
    {
        public static Value Doubles(BinaryOperator op, double left, double right) => op switch
        {
            BinaryOperator.Add => Value.Double(left + right),
            BinaryOperator.Subtract => Value.Double(left - right),
            BinaryOperator.Multiply => Value.Double(left * right),
            BinaryOperator.Divide => Value.Double(left / right),
            BinaryOperator.DivideWhole => Value.Double(Math.Round(left / right)),
            BinaryOperator.Modulo => Value.Double(left % right),
            BinaryOperator.ShiftLeft => Value.Double(left * Math.Pow(2, right)),
            BinaryOperator.ShiftRight => Value.Double(left / Math.Pow(2, right)),
            _ => Comparison(op, left, right) ?? throw NotFor(op, "double"),
        };

        public static Value Floats(BinaryOperator op, float left, float right) => op switch
        {
            BinaryOperator.Add => Value.Float(left + right),
            BinaryOperator.Subtract => Value.Float(left - right),
            BinaryOperator.Multiply => Value.Float(left * right),
            BinaryOperator.Divide => Value.Float(left / right),
            BinaryOperator.DivideWhole => Value.Float((int)(left / right)),
            BinaryOperator.Modulo => Value.Float(left % right),
            BinaryOperator.ShiftLeft => Value.Float(left * (float)Math.Pow(2, right)),
            BinaryOperator.ShiftRight => Value.Float(left / (float)Math.Pow(2, right)),
            _ => Comparison(op, left, right) ?? throw NotFor(op, "float"),
        };

        public static Value Decimals(BinaryOperator op, decimal left, decimal right)
        {
            if (right == 0 && op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            {
                throw Faults.DivideByZero();
            }

            return op switch
            {
                BinaryOperator.Add => Value.Decimal(left + right),
                BinaryOperator.Subtract => Value.Decimal(left - right),
                BinaryOperator.Multiply => Value.Decimal(left * right),
                BinaryOperator.Divide => Value.Decimal(left / right),
                BinaryOperator.DivideWhole => Value.Decimal(Math.Round(left / right)),
                BinaryOperator.Modulo => Value.Decimal(left % right),
                BinaryOperator.ShiftLeft => Value.Decimal(left * (decimal)Math.Pow(2, (double)right)),
                BinaryOperator.ShiftRight => Value.Decimal(left / (decimal)Math.Pow(2, (double)right)),
                _ when IsComparison(op) => Holds(op, left.CompareTo(right)),
                _ => throw NotFor(op, "decimal"),
            };
        }

        // Not by an order of the two: nothing is less than, equal to or greater than what is not a number
        private static Value? Comparison(BinaryOperator op, double left, double right) => op switch
        {
            BinaryOperator.Equal => left == right,
            BinaryOperator.NotEqual => left != right,
            BinaryOperator.Less => left < right,
            BinaryOperator.LessOrEqual => left <= right,
            BinaryOperator.Greater => left > right,
            BinaryOperator.GreaterOrEqual => left >= right,
            _ => null,
        };

        private static TemplateFailure NotFor(BinaryOperator op, string type) =>
            Faults.Operator($"The operator `{Operators.Text(op)}` is not implemented for {type}<->{type}");
    }
}

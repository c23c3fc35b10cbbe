using System.Numerics;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>Operators on integers: 32 bits widen to 64 and those to as many as <see cref="Numbers.MaxBits"/>.</summary>
internal static class IntegerArithmetic
{
    public static Value Apply(RenderState state, BinaryOperator op, long left, long right)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return Numbers.Fit(left + right);
            case BinaryOperator.Subtract:
                return Numbers.Fit(left - right);
            case BinaryOperator.Multiply:
                return Numbers.Fit(left * right);
            case BinaryOperator.Divide:
                return Value.Double((double)left / right);
            case BinaryOperator.DivideWhole when right != 0:
                return Numbers.Fit(left / right);
            case BinaryOperator.Modulo when right != 0:
                return Numbers.Fit(left % right);
            default:
                return Arithmetic.IsComparison(op)
                    ? Arithmetic.Holds(op, left.CompareTo(right))
                    : Apply(state, op, (BigInteger)left, right);
        }
    }

    public static Value Apply(RenderState state, BinaryOperator op, BigInteger left, BigInteger right) => op switch
    {
        BinaryOperator.Add => Fit(left + right),
        BinaryOperator.Subtract => Fit(left - right),
        BinaryOperator.Multiply => Fit(left * right),
        BinaryOperator.Divide => Value.Double((double)left / (double)right),
        BinaryOperator.DivideWhole or BinaryOperator.Modulo when right.IsZero => throw Faults.DivideByZero(),
        BinaryOperator.DivideWhole => Fit(BigInteger.Divide(left, right)),
        BinaryOperator.Modulo => Fit(BigInteger.Remainder(left, right)),
        BinaryOperator.ShiftLeft => Shift(left, right),
        BinaryOperator.ShiftRight => Shift(left, -right),
        BinaryOperator.Range or BinaryOperator.RangeExclusive => Range(state, left, right, op == BinaryOperator.Range),
        _ => Arithmetic.Holds(op, left.CompareTo(right)),
    };

    private static Value Fit(BigInteger number) =>
        number.GetBitLength() > Numbers.MaxBits ? throw Faults.NumberTooLarge() : Numbers.Fit(number);

    private static Value Shift(BigInteger number, BigInteger by)
    {
        if (by > 0 && !number.IsZero && by + number.GetBitLength() > Numbers.MaxBits)
        {
            throw Faults.NumberTooLarge();
        }

        if (by > int.MaxValue || by < int.MinValue)
        {
            return Value.Int(number.Sign < 0 && by < 0 ? -1 : 0);
        }

        return Numbers.Fit(number << (int)by);
    }

    private static Value Range(RenderState state, BigInteger first, BigInteger last, bool isInclusive)
    {
        var count = BigInteger.Abs(last - first) + (isInclusive ? 1 : 0);
        if (state.Limits.Iterations > 0 && count > state.Limits.Iterations)
        {
            throw Faults.RangeLimit(state.Limits.Iterations);
        }

        if (count > state.Limits.Steps || first < long.MinValue || first > long.MaxValue || last < long.MinValue || last > long.MaxValue)
        {
            throw Faults.Steps(state.Limits.Steps);
        }

        return Value.OfRange(new RangeList((long)first, (int)count, last < first ? -1 : 1));
    }
}

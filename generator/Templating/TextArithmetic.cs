using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>Operators where one side is text: the other is taken as the text it prints as.</summary>
internal static class TextArithmetic
{
    public static Value Apply(RenderState state, BinaryOperator op, Value left, Value right)
    {
        if (op == BinaryOperator.Multiply)
        {
            return Repeat(state, left, right);
        }

        var a = ValueText.Of(left, state);
        var b = ValueText.Of(right, state);
        if (op == BinaryOperator.Add)
        {
            return Join(state, a, b);
        }

        if (!Arithmetic.IsComparison(op))
        {
            throw Faults.Operator($"Operator `{Operators.Text(op)}` is not supported on string objects");
        }

        return op switch
        {
            // Null is no text here: it equals nothing, while an order takes it as the empty text
            BinaryOperator.Equal => IsNothing(left) == IsNothing(right) && a == b,
            BinaryOperator.NotEqual => IsNothing(left) != IsNothing(right) || a != b,
            _ => Compare(op, IsNothing(left) ? null : a, IsNothing(right) ? null : b),
        };
    }

    private static bool IsNothing(Value value) => value.Kind is ValueKind.Null or ValueKind.Empty;

    private static bool Compare(BinaryOperator op, string? left, string? right) =>
        Arithmetic.Holds(op, string.CompareOrdinal(left, right));

    private static Value Join(RenderState state, string left, string right)
    {
        var length = (long)left.Length + right.Length;
        return length <= state.Limits.TextLength ? Value.String(left + right) : throw Faults.TextTooLong(length, state.Limits);
    }

    private static Value Repeat(RenderState state, Value left, Value right)
    {
        var isRight = right.IsText;
        var (text, factor) = isRight ? (right, left) : (left, right);
        if (!Conversions.TryToInt(factor, out var times))
        {
            throw new TemplateFailure(
                Diagnostics.TemplateRules.WrongOperator,
                "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string").AtArgument(isRight ? 0 : 1);
        }

        var length = (long)text.AsText.Length * times;
        if (times <= 0 || length == 0)
        {
            return "";
        }

        if (length > state.TextLimit)
        {
            throw new TemplateFailure(
                Diagnostics.TemplateRules.TooLarge,
                $"String multiplication exceeds LimitToString `{state.TextLimit}`.").AtArgument(isRight ? 0 : 1);
        }

        return Value.String(string.Create((int)length, text.AsText, static (to, part) =>
        {
            for (var i = 0; i < to.Length; i += part.Length)
            {
                part.CopyTo(to[i..]);
            }
        }));
    }
}

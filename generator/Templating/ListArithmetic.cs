using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>Operators where one side is a list.</summary>
internal static class ListArithmetic
{
    public static Value Apply(RenderState state, BinaryOperator op, Value left, Value right)
    {
        switch (op)
        {
            case BinaryOperator.Multiply when left.IsList != right.IsList:
                return Repeat(state, left, right);
            case BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo when left.IsList:
                return Divide(state, op, left, right);
            case BinaryOperator.ShiftLeft when left.IsList:
                return Copy(state, left.AsList, left.AsList.Count + 1, at: left.AsList.Count, right);
            case BinaryOperator.ShiftRight when right.IsList:
                return Copy(state, right.AsList, right.AsList.Count + 1, at: 0, left);
        }

        if (!Arithmetic.IsComparison(op) && op != BinaryOperator.Add)
        {
            throw NotSupported(op, left, right, Reason(op, left), -1);
        }

        if (!left.IsList || !right.IsList)
        {
            var side = right.IsList ? "left" : "right";
            throw NotSupported(op, left, right, $" Expecting an array for the {side} argument.", right.IsList ? 0 : 1);
        }

        return op == BinaryOperator.Add
            ? Concat(state, left, right)
            : Compare(state, op, left.AsList, right.AsList);
    }

    private static Value Concat(RenderState state, Value left, Value right)
    {
        var count = (long)left.AsList.Count + right.AsList.Count;
        if (left.Kind == ValueKind.Range || right.Kind == ValueKind.Range)
        {
            state.Iterate(count);
        }

        var result = Room(state, count);
        Append(result, left.AsList);
        Append(result, right.AsList);
        return Value.List(result);
    }

    /// <summary>A new list, after counting what is to go into it.</summary>
    public static ScriptArray Room(RenderState state, long count)
    {
        if (count > state.Limits.ListItems)
        {
            throw Faults.ListTooLong(count, state.Limits);
        }

        state.Steps(count);
        return new ScriptArray((int)count);
    }

    public static void Append(ScriptArray to, ITemplateList items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            to.Add(items[i]);
        }
    }

    private static string Reason(BinaryOperator op, Value left) => op switch
    {
        BinaryOperator.Multiply => " Expecting only one array for the left or right argument.",
        BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo or BinaryOperator.ShiftLeft =>
            " Expecting an array for the left argument.",
        BinaryOperator.ShiftRight => " Expecting an array for the right argument.",
        _ => "",
    };

    private static TemplateFailure NotSupported(BinaryOperator op, Value left, Value right, string reason, int argument) => new TemplateFailure(
        Diagnostics.TemplateRules.WrongOperator,
        $"The operator `{Operators.Text(op)}` is not supported between {TypeNames.Of(left)} and {TypeNames.Of(right)}.{reason}").AtArgument(argument);

    private static int Factor(BinaryOperator op, Value left, Value right, int argument)
    {
        var factor = argument == 0 ? left : right;
        if (!Conversions.TryToInt(factor, out var number))
        {
            throw Faults.Conversion(factor, "int", -1);
        }

        return number >= 0
            ? number
            : throw NotSupported(op, left, right, $" Integer {number} cannot be negative when multiplying", argument);
    }

    private static Value Repeat(RenderState state, Value left, Value right)
    {
        var times = Factor(BinaryOperator.Multiply, left, right, left.IsList ? 1 : 0);
        var list = left.IsList ? left.AsList : right.AsList;
        state.Iterate(((long)list.Count * times) + times);
        var result = Room(state, (long)list.Count * times);
        for (var i = 0; i < times && list.Count > 0; i++)
        {
            Append(result, list);
        }

        return Value.List(result);
    }

    private static Value Divide(RenderState state, BinaryOperator op, Value left, Value right)
    {
        var by = Factor(op, left, right, 1);
        if (by == 0)
        {
            throw new TemplateFailure(Diagnostics.TemplateRules.WrongOperator, "Cannot divide by 0").AtArgument(1);
        }

        var list = left.AsList;
        var isModulo = op == BinaryOperator.Modulo;
        var result = Room(state, list.Count);
        for (var i = 0; i < (isModulo ? list.Count : list.Count / by); i++)
        {
            if (!isModulo || i % by == 0)
            {
                result.Add(list[i]);
            }
        }

        return Value.List(result);
    }

    private static Value Copy(RenderState state, ITemplateList list, int count, int at, Value added)
    {
        var result = Room(state, count);
        Append(result, list);
        result.Insert(at, added);
        return Value.List(result);
    }

    private static Value Compare(RenderState state, BinaryOperator op, ITemplateList left, ITemplateList right)
    {
        if (left.Count != right.Count)
        {
            return Arithmetic.Holds(op, left.Count.CompareTo(right.Count));
        }

        if (left.Count == 0)
        {
            return op is BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        }

        state.Steps(left.Count);
        state.CheckStack(default);
        for (var i = 0; i < left.Count; i++)
        {
            if (!Arithmetic.Apply(state, op, left[i], right[i]).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}

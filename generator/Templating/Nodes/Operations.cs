using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>Two operands and an operator, both evaluated first.</summary>
internal sealed class BinaryNode(BinarySyntax syntax, ExpressionNode left, ExpressionNode right) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        state.CheckStack(Span);
        var a = left.Eval(state);
        var b = right.Eval(state);
        try
        {
            return Arithmetic.Apply(state, syntax.Operator, a, b);
        }
        catch (TemplateFailure failure)
        {
            // A factor that is no number is blamed itself, all else on the operator
            var span = failure.ArgumentIndex switch { 0 => left.Span, 1 => right.Span, _ => syntax.OperatorSpan };
            throw state.At(span, failure);
        }
    }
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>: always a truth value, and the right side only if it matters.</summary>
internal sealed class LogicNode(BinarySyntax syntax, ExpressionNode left, ExpressionNode right) : ExpressionNode(syntax)
{
    private readonly bool _isAnd = syntax.Operator == BinaryOperator.And;

    public override Value Eval(RenderState state)
    {
        var a = left.Eval(state).IsTrue;
        return a == _isAnd ? right.Eval(state).IsTrue : a;
    }
}

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>.</summary>
internal sealed class UnaryNode(UnarySyntax syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var value = operand.Eval(state);
        try
        {
            return syntax.Operator switch
            {
                UnaryOperator.Not => !value.IsTrue,
                UnaryOperator.Expand => value,
                _ => Arithmetic.Signed(state, value, syntax.Operator),
            };
        }
        catch (TemplateFailure failure)
        {
            throw state.At(operand.Span, failure);
        }
    }
}

/// <summary><c>@f</c>: the function itself instead of its result.</summary>
internal sealed class AliasNode(ExpressionSyntax syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state) => operand.EvalUncalled(state);
}

/// <summary><c>a++</c> and its like.</summary>
internal sealed class IncrementNode(IncrementSyntax syntax, PathNode operand) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        try
        {
            var before = Arithmetic.Signed(state, operand.Eval(state), UnaryOperator.Plus);
            var after = Arithmetic.Apply(state, BinaryOperator.Add, before, Value.Int(syntax.By));
            operand.Assign(state, after);
            return syntax.IsPostfix ? before : after;
        }
        catch (TemplateFailure failure)
        {
            throw state.At(operand.Span, failure);
        }
    }
}

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class ConditionalNode(ExpressionSyntax syntax, ExpressionNode condition, ExpressionNode then, ExpressionNode @else)
    : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state) => condition.Eval(state).IsTrue ? then.Eval(state) : @else.Eval(state);

    public override void Print(RenderState state)
    {
        if (condition.Eval(state).IsTrue)
        {
            then.Print(state);
        }
        else
        {
            @else.Print(state);
        }
    }
}

/// <summary><c>a = b</c> and <c>a += b</c>.</summary>
internal sealed class AssignNode(AssignSyntax syntax, ExpressionNode target, ExpressionNode value) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var assigned = value.Eval(state);
        if (syntax.Operator is { } op)
        {
            var before = target.Eval(state);
            try
            {
                assigned = Arithmetic.Apply(state, op, before, assigned);
            }
            catch (TemplateFailure failure)
            {
                throw state.At(Span, failure);
            }
        }

        if (target is not PathNode path)
        {
            throw state.At(target.Span, Faults.Statement("Unsupported target expression for assignment."));
        }

        path.Assign(state, assigned);
        return default;
    }
}

/// <summary>An expression in brackets; it can be assigned to if what it holds can.</summary>
internal sealed class NestedNode(ExpressionSyntax syntax, ExpressionNode inner) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state)
    {
        state.CheckStack(Span);
        return inner.Eval(state);
    }

    public override void Assign(RenderState state, Value value)
    {
        if (inner is not PathNode path)
        {
            throw state.At(inner.Span, Faults.Statement("Unsupported target expression for assignment."));
        }

        path.Assign(state, value);
    }
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayNode(ExpressionSyntax syntax, ExpressionNode[] items) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        state.CheckStack(Span);
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            state.Step(Span);
            array.Add(item.Eval(state));
        }

        return Value.List(array);
    }
}

/// <summary><c>{a: b}</c>.</summary>
internal sealed class ObjectNode(ExpressionSyntax syntax, string[] names, ExpressionNode[] values) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        state.CheckStack(Span);
        var result = new ScriptObject(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            state.Step(Span);
            result.Set(names[i], values[i].Eval(state));
        }

        return Value.Object(result);
    }
}

/// <summary><c>$"a{b}c"</c>.</summary>
internal sealed class InterpolatedNode(ExpressionSyntax syntax, ExpressionNode[] parts) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var texts = new string[parts.Length];
        long length = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            texts[i] = ValueText.Of(parts[i].Eval(state), state);
            length += texts[i].Length;
        }

        if (length > state.Limits.TextLength)
        {
            throw Fail(state, Faults.TextTooLong(length, state.Limits));
        }

        return Value.String(string.Concat(texts));
    }
}

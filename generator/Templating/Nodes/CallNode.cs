using Generator.Templating.Builtins;
using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>A call of something that is found out when it runs.</summary>
internal sealed class CallNode(CallSyntax syntax, ExpressionNode target, ArgumentNode[] arguments, bool isPiped) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var function = target.EvalUncalled(state);
        if (function.IsNull)
        {
            throw state.At(target.Span, Faults.NoFunction(syntax.Target.ToString(), Hint(state)));
        }

        if (isPiped && !function.IsFunction && function.Reference is not DateGroup)
        {
            throw Fail(state, Faults.NotAPipeTarget(syntax.Target.ToString()));
        }

        return Calls.Invoke(state, function, arguments, this);
    }

    private string? Hint(RenderState state)
    {
        var group = syntax.Target is MemberSyntax { Target: VariableSyntax { IsLocal: false } variable } ? variable.Name : null;
        return syntax.Target switch
        {
            MemberSyntax member when group is not null && BuiltinTable.TryGetGroup(group) is { } known =>
                Suggestion.DidYouMean(member.Member.Name, known.Names),
            VariableSyntax { IsLocal: false } name =>
                Suggestion.DidYouMean(name.Name, state.NamesInScope().Distinct(StringComparer.Ordinal)),
            _ => null,
        };
    }
}

/// <summary>
/// A call of a builtin that was found when the template was bound. Should a page use its group's name for
/// something else, the call is made the long way.
/// </summary>
internal sealed class BuiltinCallNode(ExpressionSyntax syntax, TemplateFunction function, ArgumentNode[] arguments, ExpressionNode general)
    : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        if (state.IsGroupHidden)
        {
            return general.Eval(state);
        }

        var result = Calls.Invoke(state, function, arguments, this);
        state.Flow = Flow.Next;
        return result;
    }

    public override Value EvalUncalled(RenderState state) => general.EvalUncalled(state);
}

/// <summary>What a pipe leads to is an expression that gives a function: <c>1 | (f)</c>, <c>1 | @f</c>.</summary>
internal sealed class PipeIntoNode(PipeSyntax syntax, ExpressionNode target, ArgumentNode from) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var function = target.EvalUncalled(state);
        return function.IsFunction
            ? Calls.Invoke(state, function, [from], target)
            : throw state.At(target.Span, Faults.NotAPipeTarget(syntax.To!.ToString()));
    }
}

/// <summary>A name inside what a pipe leads to: <c>'a' | f + 1</c>.</summary>
/// <param name="whole">All that the pipe leads to, for the message.</param>
internal sealed class PipedPathNode(ExpressionSyntax syntax, ExpressionSyntax whole, ExpressionNode target, ArgumentNode from) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var function = target.EvalUncalled(state);
        return function.IsFunction
            ? Calls.Invoke(state, function, [from], target)
            : throw state.At(whole.Span, Faults.NotAPipeTarget(whole.ToString()));
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> gave to this function.</summary>
internal sealed class BlockCallNode(ExpressionSyntax syntax, Body caller) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        if (state.Local(Slots.Block).Reference is not BlockValue { Body: var body })
        {
            return default;
        }

        // The block sees the locals of the function that runs it, by name
        var shared = body.Locals
            .Where(l => caller.Locals.ContainsKey(l.Key))
            .Select(l => (Mine: caller.Locals[l.Key], Its: l.Value, Value: state.Local(caller.Locals[l.Key])))
            .ToArray();
        var frame = state.EnterFrame(body.SlotCount);
        var source = state.Source;
        state.Source = body.Source;
        foreach (var local in shared)
        {
            state.Local(local.Its) = local.Value;
        }

        body.Root.Run(state);
        var changed = Array.ConvertAll(shared, l => (l.Mine, Value: state.Local(l.Its)));
        state.Source = source;
        state.LeaveFrame(frame);
        foreach (var local in changed)
        {
            state.Local(local.Mine) = local.Value;
        }

        return default;
    }
}

/// <summary><c>date.format</c>, which belongs to the render.</summary>
internal sealed class DateFormatNode(ExpressionSyntax syntax, PathNode general) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state) => state.IsGroupHidden ? general.EvalUncalled(state) : state.DateFormat;

    public override void Assign(RenderState state, Value value) => general.Assign(state, value);
}

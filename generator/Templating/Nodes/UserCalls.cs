using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>Calls functions that a template defined.</summary>
internal static class UserCalls
{
    public static Value Invoke(
        RenderState state,
        UserFunction function,
        ReadOnlySpan<ArgumentNode> arguments,
        ExpressionNode site,
        BlockValue? block)
    {
        var values = new ScriptArray(arguments.Length);
        var given = Bind(state, function, arguments, values);
        Complete(state, function, values, ref given, site, arguments);
        state.EnterCall(site.Syntax);
        var result = Run(state, function, values, block);
        state.LeaveCall();
        return result;
    }

    public static Value Invoke(RenderState state, UserFunction function, ReadOnlySpan<Value> values)
    {
        var array = new ScriptArray(values);
        if (function.Parameters is { } parameters)
        {
            while (array.Count < parameters.Count)
            {
                array.Add(Default(parameters[array.Count]));
            }
        }

        if (state.CallDepthReached())
        {
            throw Faults.Recursion(state.Limits.Recursion, function.Syntax.Name?.Name ?? "do");
        }

        var result = Run(state, function, array, null);
        state.LeaveCall();
        return result;
    }

    /// <summary>Evaluates the arguments in order; returns the bits of the parameters that got one.</summary>
    private static ulong Bind(RenderState state, UserFunction function, ReadOnlySpan<ArgumentNode> arguments, ScriptArray values)
    {
        ulong given = 0;
        foreach (ref readonly var argument in arguments)
        {
            var index = values.Count;
            if (argument.Name is { } name)
            {
                index = function.Parameters?.FindIndex(p => p.Name == name) ?? -1;
                if (index < 0 && (function.Parameters is null || function.HasRest))
                {
                    values.SetMember(name, argument.Value.Eval(state));
                    continue;
                }

                index = index < 0 ? values.Count : index;
            }

            var value = argument.Value.Eval(state);
            if (argument.IsExpanded && value.IsList)
            {
                state.Steps(value.AsList.Count);
                for (var i = 0; i < value.AsList.Count; i++)
                {
                    given |= Set(function, values, index + i, value.AsList[i]);
                }

                continue;
            }

            given |= Set(function, values, index, value);
        }

        return given;
    }

    private static ulong Set(UserFunction function, ScriptArray values, int index, Value value)
    {
        var count = function.Parameters?.Count ?? 0;
        if (function.HasRest && index >= count - 1)
        {
            Rest(function, values).Add(value);
            return 0;
        }

        while (values.Count <= index)
        {
            values.Add(values.Count < count ? Default(function.Parameters![values.Count]) : default);
        }

        values[index] = value;
        return index < Math.Min(count, 63) ? 1UL << index : 0;
    }

    private static ScriptArray Rest(UserFunction function, ScriptArray values)
    {
        var parameters = function.Parameters!;
        while (values.Count < parameters.Count)
        {
            values.Add(Default(parameters[values.Count]));
        }

        return (ScriptArray)values[parameters.Count - 1].Reference!;
    }

    private static Value Default(ParameterSyntax parameter) =>
        parameter.IsRest ? Value.List(new ScriptArray()) : parameter.Default ?? default;

    private static void Complete(
        RenderState state,
        UserFunction function,
        ScriptArray values,
        ref ulong given,
        ExpressionNode site,
        ReadOnlySpan<ArgumentNode> arguments)
    {
        if (function.Parameters is not { } parameters)
        {
            return;
        }

        while (values.Count < parameters.Count)
        {
            values.Add(Default(parameters[values.Count]));
        }

        var required = function.Required;
        var mask = (1UL << Math.Min(required, 63)) - 1;
        if ((given & mask) != mask)
        {
            var count = System.Numerics.BitOperations.PopCount(given & mask);
            throw state.At(Calls.After(site.Span), Faults.ArgumentCount(count, site.Syntax.ToString(), required));
        }

        if (!function.HasRest && values.Count > parameters.Count)
        {
            var span = values.Count <= arguments.Length ? arguments[values.Count - 1].Span : Calls.After(site.Span);
            throw state.At(span, Faults.ArgumentCount(values.Count, site.Syntax.ToString(), parameters.Count));
        }
    }

    private static Value Run(RenderState state, UserFunction function, ScriptArray values, BlockValue? block)
    {
        var body = function.Body;
        var caller = state.EnterFrame(body.SlotCount);
        var source = state.Source;
        state.Source = body.Source;
        state.PushFunction(Variables(state, function, values), hidesOuter: !function.IsAnonymous);
        state.Local(Slots.Arguments) = Value.List(values);
        state.Local(Slots.Block) = block is null ? default : Value.OfFunction(block);
        if (function.Syntax.Name is { IsLocal: true } name && body.Locals.TryGetValue(name.Name, out var self))
        {
            state.Local(self) = Value.OfFunction(function);
        }

        body.Root.Run(state);
        var result = state.Flow == Flow.Return ? state.Result : default;
        state.Flow = Flow.Next;
        state.PopFunction();
        state.Source = source;
        state.LeaveFrame(caller);
        return result;
    }

    private static ScriptObject? Variables(RenderState state, UserFunction function, ScriptArray values)
    {
        if (function.Parameters is not { } parameters)
        {
            return null;
        }

        var variables = new ScriptObject(parameters.Count);
        for (var i = 0; i < parameters.Count; i++)
        {
            state.NoteName(parameters[i].Name);
            variables.Set(parameters[i].Name, values[i]);
        }

        return variables;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Generator.Templating.Builtins;
using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>One argument of a call.</summary>
/// <param name="Name">The name it is passed by; nothing for a positional one.</param>
/// <param name="IsExpanded">Whether <c>^</c> spreads a list over several arguments.</param>
internal sealed record ArgumentNode(ExpressionNode Value, string? Name, bool IsExpanded, TextSpan Span);

/// <summary>Room for the arguments of most calls, on the stack.</summary>
[InlineArray(4)]
internal struct FourValues
{
    private Value _first;
}

/// <summary>Calls functions: the host's, the builtins and those of templates.</summary>
internal static class Calls
{
    /// <param name="function">A value that should be a function.</param>
    /// <param name="site">What is blamed and quoted when the call fails.</param>
    public static Value Invoke(RenderState state, Value function, ReadOnlySpan<ArgumentNode> arguments, ExpressionNode site)
    {
        var result = function.Reference switch
        {
            TemplateFunction host when function.IsFunction => Invoke(state, host, arguments, site),
            UserFunction user when function.IsFunction => UserCalls.Invoke(state, user, arguments, site, state.TakeBlock()),
            DateGroup => Invoke(state, DateGroup.Parse, arguments, site),
            _ => throw state.At(site.Span, Faults.NotAFunction(function, ClrNames.Shown(function, state))),
        };
        state.Flow = Flow.Next;
        return result;
    }

    public static Value Invoke(RenderState state, TemplateFunction function, ReadOnlySpan<ArgumentNode> arguments, ExpressionNode site)
    {
        state.TakeBlock();
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Name is not null || argument.IsExpanded)
            {
                return NamedCalls.Invoke(state, function, arguments, site);
            }
        }

        if (arguments.Length <= 4)
        {
            var room = default(FourValues);
            Span<Value> values = room;
            return Invoke(state, function, arguments, values[..arguments.Length], site);
        }

        var rented = ArrayPool<Value>.Shared.Rent(arguments.Length);
        var result = Invoke(state, function, arguments, rented.AsSpan(0, arguments.Length), site);
        ArrayPool<Value>.Shared.Return(rented, clearArray: true);
        return result;
    }

    /// <summary>Calls with values, from a builtin that was given a function.</summary>
    public static Value Invoke(RenderState state, Value function, ReadOnlySpan<Value> values)
    {
        switch (function.Reference)
        {
            case TemplateFunction host when function.IsFunction:
                return host.Call(new CallArgs(values, null, state));
            case UserFunction user when function.IsFunction:
                return UserCalls.Invoke(state, user, values);
            default:
                throw Faults.NotAFunction(function, ClrNames.Shown(function, state));
        }
    }

    /// <summary>Calls with the arguments in place, after looking at their number.</summary>
    public static Value Invoke(
        RenderState state,
        TemplateFunction function,
        ReadOnlySpan<Value> values,
        ReadOnlySpan<ArgumentNode> arguments,
        ExpressionNode site,
        ScriptObject? named = null)
    {
        CheckCount(state, function, values, arguments, site);
        state.EnterCall(site.Syntax);
        try
        {
            var result = function.Call(new CallArgs(values, named, state));
            state.LeaveCall();
            return result;
        }
        catch (TemplateFailure failure)
        {
            var index = failure.ArgumentIndex;
            throw state.At(index >= 0 && index < arguments.Length ? arguments[index].Span : site.Span, failure);
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException or FormatException or ArithmeticException)
        {
            throw state.At(site.Span, Faults.Type(exception.Message));
        }
    }

    private static Value Invoke(
        RenderState state,
        TemplateFunction function,
        ReadOnlySpan<ArgumentNode> arguments,
        Span<Value> values,
        ExpressionNode site)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i].Value.Eval(state);
        }

        return Invoke(state, function, values, arguments, site);
    }

    private static void CheckCount(
        RenderState state,
        TemplateFunction function,
        ReadOnlySpan<Value> values,
        ReadOnlySpan<ArgumentNode> arguments,
        ExpressionNode site)
    {
        var given = 0;
        for (var i = 0; i < Math.Min(values.Length, function.MinArgs); i++)
        {
            given += values[i].IsUnset ? 0 : 1;
        }

        if (given < function.MinArgs)
        {
            throw state.At(After(site.Span), Faults.ArgumentCount(given, site.Syntax.ToString(), function.MinArgs));
        }

        if (values.Length > function.MaxArgs)
        {
            throw state.At(site.Span, Faults.TooManyArguments(values.Length, site.Syntax.ToString(), function.MaxArgs));
        }
    }

    /// <summary>The place just after a call, where a missing argument would stand.</summary>
    public static TextSpan After(TextSpan span) => new(span.End + 1, span.End + 1);
}

/// <summary>Puts arguments passed by name, or spread from a list, where a function of the host expects them.</summary>
internal static class NamedCalls
{
    public static Value Invoke(RenderState state, TemplateFunction function, ReadOnlySpan<ArgumentNode> arguments, ExpressionNode site)
    {
        var values = new List<Value>(arguments.Length);
        ScriptObject? named = null;
        foreach (ref readonly var argument in arguments)
        {
            var index = argument.Name is { } name ? function.ParameterNames.IndexOf(name) : -1;
            var isUnbounded = function.MaxArgs == TemplateFunction.Unbounded;
            if (argument.Name is not null && index < 0 && isUnbounded)
            {
                (named ??= new ScriptObject()).Set(argument.Name, argument.Value.Eval(state));
                continue;
            }

            if (isUnbounded && index == function.ParameterNames.Length - 1)
            {
                index = Math.Max(values.Count, index);
            }

            var value = argument.Value.Eval(state);
            if (argument.IsExpanded && value.IsList)
            {
                Expand(state, value.AsList, values);
                continue;
            }

            Set(values, index < 0 ? values.Count : index, value);
        }

        return Calls.Invoke(state, function, CollectionsMarshal.AsSpan(values), arguments, site, named);
    }

    private static void Expand(RenderState state, ITemplateList list, List<Value> values)
    {
        state.Steps(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            values.Add(list[i]);
        }
    }

    private static void Set(List<Value> values, int index, Value value)
    {
        while (values.Count <= index)
        {
            values.Add(Value.Unset);
        }

        values[index] = value;
    }
}

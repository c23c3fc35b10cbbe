using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating.Adapter;

/// <summary>A function of the host, called by the package.</summary>
internal sealed class HostFunction(TemplateFunction function, RenderState state) : IScriptCustomFunction
{
    private bool IsUnbounded => function.MaxArgs == TemplateFunction.Unbounded;

    public int RequiredParameterCount => function.MinArgs;

    public int ParameterCount => function.ParameterNames.Length;

    public ScriptVarParamKind VarParamKind => IsUnbounded ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (!IsUnbounded && index >= ParameterCount)
        {
            throw new ArgumentOutOfRangeException(nameof(index), $"Argument index must be < {ParameterCount}");
        }

        var name = function.ParameterNames[Math.Min(index, ParameterCount - 1)];
        return index >= function.MinArgs && !IsUnbounded
            ? new ScriptParameterInfo(typeof(object), name, Absent.Value)
            : new ScriptParameterInfo(typeof(object), name);
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = Positional(arguments);
        var named = Named(arguments);
        try
        {
            return Bridge.ToPackage(function.Call(new CallArgs(values, named, state)), state);
        }
        catch (TemplateFailure failure)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, failure.Message, failure);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private Value[] Positional(Scriban.Runtime.ScriptArray arguments)
    {
        var values = new List<Value>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (IsUnbounded && i == ParameterCount - 1 && arguments[i] is Scriban.Runtime.ScriptArray rest)
            {
                values.AddRange(rest.Select(Bridge.FromPackage));
                continue;
            }

            values.Add(arguments[i] is Absent ? Value.Unset : Bridge.FromPackage(arguments[i]));
        }

        while (values.Count > 0 && values[^1].IsUnset)
        {
            values.RemoveAt(values.Count - 1);
        }

        return [.. values];
    }

    private static Templating.ScriptObject? Named(Scriban.Runtime.ScriptArray arguments)
    {
        var result = new Templating.ScriptObject();
        foreach (var name in arguments.GetMembers().Where(n => n != "size"))
        {
            result.Set(name, Bridge.FromPackage(arguments.ScriptObject[name]));
        }

        return result.Count == 0 ? null : result;
    }

    /// <summary>Stands for an argument that was not passed.</summary>
    private sealed class Absent
    {
        public static readonly Absent Value = new();
    }
}

/// <summary>A function without parameters that always gives the same.</summary>
internal sealed class Constant(object value) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public object Invoke(TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement) => value;

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement) => new(value);
}

/// <summary>A builtin that a site build refuses.</summary>
internal sealed class Refused(string name) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var failure = Faults.NotReproducible(name);
        throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, failure.Message, failure);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A builtin whose text is markup, and so is not escaped again.</summary>
internal sealed class MarkupFunction(IScriptCustomFunction inner) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        inner.VarParamKind == ScriptVarParamKind.Direct ? inner.GetParameterInfo(index) : new ScriptParameterInfo(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (inner.VarParamKind != ScriptVarParamKind.Direct)
        {
            if (arguments[0] is Markup)
            {
                return arguments[0];
            }

            arguments = [context.ObjectToString(arguments[0])];
        }

        var result = inner.Invoke(context, callerContext, arguments, blockStatement);
        return result is string text ? new Markup(text) : result;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, Scriban.Runtime.ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

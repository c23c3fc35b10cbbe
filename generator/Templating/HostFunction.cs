using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>
/// A function that the host gives to templates:
/// <c>new HostFunction("asset", 1, ["name"], a => Address(a.Text(0)))</c>.
/// </summary>
/// <param name="name">The name in templates.</param>
/// <param name="required">How many of the parameters cannot be left out.</param>
/// <param name="parameters">For arguments passed by name, in order.</param>
/// <param name="call">The function. To refuse its arguments it throws a <see cref="Refusal"/>.</param>
internal sealed class HostFunction(string name, int required, ImmutableArray<string> parameters, Func<CallArguments, object?> call) : IScriptCustomFunction
{
    public string Name => name;

    /// <summary>Whether arguments of any further name may be passed.</summary>
    public bool TakesNames { get; init; }

    public int RequiredParameterCount => required;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => TakesNames ? ScriptVarParamKind.Direct : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index < required
        ? new(typeof(object), parameters[index])
        : new(typeof(object), index < parameters.Length ? parameters[index] : "", null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext ?? context.CurrentNode!;
        try
        {
            return call(new CallArguments(context, caller, arguments));
        }
        catch (Refusal refusal)
        {
            throw new Fault(TemplateRules.WrongType, caller.Span, refusal.Message, refusal.Hint);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>The arguments of one call. What was not passed is null, what was captured is markup.</summary>
internal readonly struct CallArguments(TemplateContext context, ScriptNode caller, ScriptArray arguments)
{
    public object? this[int index] => index < arguments.Count ? Plain(arguments[index]) : null;

    /// <summary>Any value as the text it prints as; null is empty.</summary>
    public string Text(int index) => context.ObjectToString(this[index]) ?? "";

    /// <summary>What was passed under a name that is no parameter.</summary>
    public object? Named(string name) => Plain(arguments.ScriptObject.TryGetValue(context, default, name, out var value) ? value : null);

    /// <summary>Answers a call of <c>include</c>.</summary>
    public object? Include() => ((PageContext)context).Include(caller, arguments);

    private static object? Plain(object? value) => value is IScriptOutput captured ? HtmlFragment.Unmarked(captured.ToString()!) : value;
}

/// <summary>What a function or a view throws when it cannot answer a template; the call or the member that asked gives it its place.</summary>
/// <param name="message">One sentence: what is wrong. Without a full stop.</param>
/// <param name="hint">What to write instead.</param>
internal sealed class Refusal(string message, string? hint) : Exception(message)
{
    public string? Hint => hint;
}

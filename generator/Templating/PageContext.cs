using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>
/// One render of a page: unknown names are faults, what is printed is escaped unless it is markup, includes come from
/// the templates of the site alone.
/// </summary>
internal sealed class PageContext : LimitedContext
{
    // The package would make them again for every context, and reflect over each view again
    private static readonly ConcurrentDictionary<Type, IObjectAccessor> Accessors = new();

    private readonly Templates _templates;
    private readonly RenderTrace? _trace;
    private readonly ScriptObject _globals = [];
    private readonly ScriptObject _variables = [];
    private readonly List<SourceSpan> _includes = [];

    public PageContext(Templates templates, IReadOnlyDictionary<string, object?> globals, RenderTrace? trace)
        : base(Builtins.Site, templates.Limits)
    {
        _templates = templates;
        _trace = trace;
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
        foreach (var (name, value) in globals)
        {
            _globals.SetValue(name, value, readOnly: true);
        }

        PushGlobal(_globals);
        PushGlobal(_variables);
    }

    /// <summary>Of a render that failed: the includes on the way to the fault, the innermost first.</summary>
    public IEnumerable<SourceSpan> WayIn => _includes;

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        if (_trace is null || node is not ScriptRawStatement { Text: { FullText: { } source } text })
        {
            return base.Evaluate(node, aliasReturnedFunction);
        }

        var end = text.Index + text.Length;
        for (var (at, next) = (text.Index, 0); at < end; at = next)
        {
            next = source.IndexOf('\n', at, end - at) is >= 0 and var line ? line + 1 : end;
            Output.Write(_trace.Mark(_templates.Locate(node.Span.FileName, at)) + source[at..next]);
        }

        return null;
    }

    /// <summary>The function <c>include</c>. A statement writes to where its caller writes, else the text is the value.</summary>
    public object? Include(ScriptNode caller, ScriptArray arguments)
    {
        var name = ObjectToString(arguments[0]) ?? "";
        var page = _templates.Find(name)?.Page ?? throw Fault.NoTemplate(name, caller.Span, _templates.HintFor(name));
        var isStatement = caller.Parent is ScriptExpressionStatement;
        if (!isStatement)
        {
            PushOutput();
        }

        var output = Output;
        PushLocal();
        try
        {
            SetArguments(arguments);
            Write(page.Span, Evaluate(page));
        }
        catch (ScriptRuntimeException) when (IsNoted(caller))
        {
            // Never: to throw again at each include would overflow the stack, for it keeps that of the first throw
            throw;
        }
        finally
        {
            PopLocal();
            if (!isStatement)
            {
                PopOutput();
            }
        }

        return isStatement ? null : output;
    }

    protected override string? TextOf(object? value)
    {
        var text = value switch
        {
            HtmlFragment html when _trace is not null => _trace.Marked(html),
            HtmlFragment or IScriptOutput => value.ToString(),
            _ => ObjectToString(value) is { } plain ? HtmlText.Escape(plain) : null,
        };
        return text is null || _trace is null ? text : _trace.Mark(_templates.Locate(PrintedSpan)) + text;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        if (!Accessors.TryGetValue(target.GetType(), out var accessor))
        {
            accessor = base.GetMemberAccessorImpl(target) is TypedObjectAccessor ? new ViewAccessor(target.GetType()) : base.GetMemberAccessorImpl(target)!;
            Accessors.TryAdd(target.GetType(), accessor);
        }

        return accessor;
    }

    private bool IsNoted(ScriptNode include)
    {
        _includes.Add(include.Span);
        return false;
    }

    private void SetArguments(ScriptArray arguments)
    {
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        foreach (var (name, value) in arguments.ScriptObject)
        {
            SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value);
        }
    }

    private bool RefuseVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!StrictVariables)
        {
            return false;
        }

        // What an include was given is known by its arguments, which themselves are missing in a page
        StrictVariables = false;
        var arguments = variable.Scope == ScriptVariableScope.Local ? GetValue(ScriptVariable.Arguments) as ScriptArray : null;
        StrictVariables = true;
        throw Builtins.Refuse(variable.Name, span) ?? new Fault(
            TemplateRules.UnknownName,
            span,
            $"there is no variable or function `{variable.Name}`",
            Suggestion.DidYouMean(variable.Name, arguments?.GetMembers().Select(n => "$" + n) ?? [.. _variables.Keys, .. _globals.Keys, .. BuiltinObject.Keys]));
    }

    private bool RefuseMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var owner = CurrentNode switch
        {
            ScriptMemberExpression expression => expression.Target,
            ScriptIndexerExpression expression => expression.Target,
            _ => CurrentNode,
        };
        throw Builtins.Refuse($"{owner}.{member}", span) ?? new Fault(
            TemplateRules.UnknownMember,
            span,
            $"`{owner}` has no member `{member}`",
            Suggestion.DidYouMean(member, GetMemberAccessor(target).GetMembers(this, span, target)));
    }

    /// <summary>Reads the properties of a view by the package's reflection; what one throws gets the place of the member.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Our own types are kept whole: Generator.csproj.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Our own types are kept whole: Generator.csproj.")]
    private sealed class ViewAccessor(Type type) : TypedObjectAccessor(type, null, StandardMemberRenamer.Default), IObjectAccessor
    {
        bool IObjectAccessor.TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
        {
            try
            {
                return TryGetValue(context, span, target, member, out value);
            }
            catch (TargetInvocationException exception)
            {
                throw new ScriptRuntimeException(span, exception.Message, exception);
            }
        }
    }
}

using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary><c>include name args…</c>: prints in place where it can, otherwise gives what the template wrote.</summary>
/// <param name="general">The call the long way, for a page that uses the name <c>include</c> for something else.</param>
internal sealed class IncludeNode(CallSyntax syntax, ArgumentNode[] arguments, ExpressionNode general) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        if (state.IsGroupHidden)
        {
            return general.Eval(state);
        }

        var mark = state.Output.Length;
        Run(state);
        return state.TakeFrom(mark);
    }

    public override void Print(RenderState state)
    {
        if (state.IsGroupHidden)
        {
            base.Print(state);
            return;
        }

        if (!string.IsNullOrEmpty(state.Indent))
        {
            state.Print(Eval(state), Span);
            return;
        }

        Run(state);
    }

    private void Run(RenderState state)
    {
        state.TakeBlock();
        if (arguments.Length == 0)
        {
            throw state.At(Calls.After(Span), Faults.ArgumentCount(0, syntax.ToString(), 1));
        }

        var values = new ScriptArray(arguments.Length);
        foreach (ref readonly var argument in arguments.AsSpan())
        {
            var value = argument.Value.Eval(state);
            if (argument.Name is { } name)
            {
                values.SetMember(name, value);
            }
            else
            {
                Add(state, values, value, argument.IsExpanded);
            }
        }

        state.EnterCall(Syntax);
        Includes.Run(state, values, Syntax);
        state.LeaveCall();
    }

    private static void Add(RenderState state, ScriptArray values, Value value, bool isExpanded)
    {
        if (!isExpanded || !value.IsList)
        {
            values.Add(value);
            return;
        }

        state.Steps(value.AsList.Count);
        ListArithmetic.Append(values, value.AsList);
    }
}

/// <summary>Runs included templates.</summary>
internal static class Includes
{
    /// <summary>Runs the template named by the first value, writing to the output.</summary>
    public static void Run(RenderState state, ScriptArray values, ExpressionSyntax site)
    {
        var name = values.Count > 0 ? ValueText.Of(values[0], state) : "";
        var template = Find(state, name, site.Span);
        state.EnterCall(site);
        var body = template.Body;
        var caller = state.EnterFrame(body.SlotCount);
        state.Local(Slots.Arguments) = Value.List(values);
        if (values.Members is { } named)
        {
            SetLocals(state, body, named);
        }

        Run(state, template, site);
        state.LeaveFrame(caller);
        state.LeaveCall();
    }

    private static void SetLocals(RenderState state, Body body, ScriptObject named)
    {
        foreach (var name in named.Names)
        {
            if (body.Locals.TryGetValue(name, out var slot) && named.TryGet(name, out var value))
            {
                state.Local(slot) = value;
            }
        }
    }

    private static void Run(RenderState state, Template template, ExpressionSyntax site)
    {
        var (source, indent, isAfterNewLine) = (state.Source, state.Indent, state.IsAfterNewLine);
        var before = state.Output.Length;
        state.Source = template.Source;
        state.Indent = null;
        state.IsAfterNewLine = indent is null && isAfterNewLine;
        try
        {
            template.Body.Root.Run(state);
            if (state.Flow == Flow.Return)
            {
                state.Print(state.Result, site.Span);
            }
        }
        catch (TemplateFailure failure)
        {
            // A failure without a place yet failed here; then the way in is remembered
            state.At(new TextSpan(0, 0), failure).IncludedFrom(Places.Locate(source, site.Span));
            throw;
        }

        state.Flow = Flow.Next;
        state.Source = source;
        state.Indent = indent;
        state.IsAfterNewLine = state.Output.Length > before ? state.Output.Written[^1] == '\n' : isAfterNewLine;
    }

    private static Template Find(RenderState state, string name, TextSpan span)
    {
        if (name.Length == 0)
        {
            throw state.At(span, Faults.Include("Include template name cannot be null or empty", "the include has no name", null));
        }

        if (state.Context.Loader.Find(name) is not Template template)
        {
            var tried = string.Join(", ", state.Context.Loader.PathsTried(name));
            throw state.At(span, Faults.Include(
                $"Unexpected exception while creating template from path `{name}`",
                $"there is no template `{name}` to include",
                tried.Length == 0 ? null : $"looked for {tried}"));
        }

        if (template.Faults.IsEmpty)
        {
            return template;
        }

        throw state.At(span, new TemplateFailure(
            Diagnostics.TemplateRules.MissingTemplate,
            $"Error while parsing template `{name}` Parser messages:\n {string.Join("\n", template.Faults.Select(f => f.ConformanceLine))}\n")
        {
            Inner = template.Faults,
        });
    }
}

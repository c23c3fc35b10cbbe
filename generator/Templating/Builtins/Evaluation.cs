using Generator.Templating.Binding;
using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary><c>object.eval</c> and <c>object.eval_template</c>: text run as a template, within the same budget.</summary>
internal static class Evaluation
{
    private static readonly SourcePath Path = new("<input>");

    public static Value Eval(CallArgs args)
    {
        if (!args[0].IsText)
        {
            return Other(args);
        }

        return Run(args, Bind(args, args.Text(0), isScript: true));
    }

    public static Value EvalTemplate(CallArgs args)
    {
        if (!args[0].IsText)
        {
            return Other(args);
        }

        var mark = args.State.Output.Length;
        Run(args, Bind(args, args.Text(0), isScript: false));
        return args.State.TakeFrom(mark);
    }

    private static Value Other(CallArgs args) =>
        args[0].IsFunction ? Calls.Invoke(args.State, args[0], []) : args[0];

    private static Body Bind(CallArgs args, string text, bool isScript)
    {
        var source = new SourceText(Path, text);
        args.State.Steps(text.Length);
        var parsed = isScript ? Parser.ParseScript(text, args.State.Options) : Parser.Parse(text, args.State.Options);
        if (!parsed.Faults.IsEmpty)
        {
            var lines = parsed.Faults.Select(f => Places.Conformance(source, f.Span, f.Message));
            throw Faults.Argument(string.Join("\n", lines) + " (Parameter 'value')", 0);
        }

        if (isScript && parsed.Root.Statements is [ExpressionStatementSyntax { Expression: { } value and not AssignSyntax } only])
        {
            parsed.Root.Statements.Clear();
            parsed.Root.Statements.Add(new ReturnSyntax(only.Span) { Value = value });
        }

        return new Binder(source, args.State.Options).BindTemplate(parsed.Root);
    }

    private static Value Run(CallArgs args, Body body)
    {
        var state = args.State;
        if (state.CallDepthReached())
        {
            throw Faults.Recursion(state.Limits.Recursion, "eval");
        }

        var caller = state.EnterFrame(body.SlotCount);
        var source = state.Source;
        state.Source = body.Source;
        try
        {
            body.Root.Run(state);
        }
        catch (TemplateFailure failure)
        {
            state.Source = source;
            var place = failure.File is null ? "" : Places.Conformance(failure.File, failure.Span, failure.Message);
            throw Faults.Argument((place.Length == 0 ? failure.Message : place) + " (Parameter 'value')", 0);
        }

        var result = state.Flow == Flow.Return ? state.Result : default;
        state.Flow = Flow.Next;
        state.Source = source;
        state.LeaveFrame(caller);
        state.LeaveCall();
        return result;
    }
}

using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary><c>include</c> as a value that can be passed on, and <c>include_join</c>.</summary>
internal static class IncludeBuiltins
{
    // Failures inside these calls get the place of the call around them
    private static readonly VariableSyntax IncludeSite = new(new TextSpan(0, -1), "include", isLocal: false);

    public static TemplateFunction Include { get; } = new(
        "include", 1, TemplateFunction.Unbounded, ["template_name", "value"], a => Render(a, a.From(0)));

    public static TemplateFunction IncludeJoin { get; } = new(
        "include_join", 2, TemplateFunction.Unbounded, ["template_names", "separator", "prefix", "suffix", "value"], Join);

    private static Value Render(CallArgs args, ReadOnlySpan<Value> values)
    {
        var state = args.State;
        var mark = state.Output.Length;
        try
        {
            Includes.Run(state, new ScriptArray(values), IncludeSite);
        }
        catch (TemplateFailure failure) when (failure.Span == IncludeSite.Span)
        {
            throw failure.WithoutPlace();
        }

        return state.TakeFrom(mark);
    }

    private static Value Join(CallArgs args)
    {
        if (args[0] is not { IsList: true, AsList: var names })
        {
            return "";
        }

        var separator = Component(args, 1);
        var begin = Component(args, 2);
        var end = Component(args, 3);
        var result = new StringBuilder(begin);
        args.State.Iterate(names.Count);
        var isFirst = true;
        for (var i = 0; i < names.Count; i++)
        {
            var name = ValueText.Of(names[i], args.State);
            if (name.Length == 0)
            {
                continue;
            }

            result.Append(isFirst ? "" : separator);
            isFirst = false;
            result.Append(Included(args, name));
            args.CheckText(result.Length);
        }

        return args.Markup(result.Append(end).ToString());
    }

    private static string Component(CallArgs args, int index)
    {
        var text = args.Text(index);
        return text.StartsWith("tpl:", StringComparison.Ordinal) ? Included(args, text[4..]) : text;
    }

    /// <summary>Renders a template that sees the arguments of the join as its own.</summary>
    private static string Included(CallArgs args, string name)
    {
        Value[] values = [name, .. args.From(1)];
        return Render(args, values).AsText;
    }
}

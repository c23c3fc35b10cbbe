using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>A value that is known when the template is parsed.</summary>
internal sealed class ConstantNode(ExpressionSyntax syntax, Value value) : ExpressionNode(syntax)
{
    public Value Value => value;

    public override Value Eval(RenderState state) => value;
}

/// <summary>A local, a parameter's array or a loop variable: its slot is known.</summary>
/// <param name="name">The name as written.</param>
/// <param name="isLoopVariable">Whether a loop owns the slot; assignments then go to <paramref name="written"/>.</param>
/// <param name="written">The slot that assignments change; minus one for a global of that name.</param>
internal sealed class SlotNode(ExpressionSyntax syntax, string name, int slot, int written) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state)
    {
        var value = state.Local(slot);
        if (value.IsUnset)
        {
            throw Fail(state, Faults.UnknownName(Syntax.ToString(), null));
        }

        return value;
    }

    public override void Print(RenderState state)
    {
        ref var value = ref state.Local(slot);
        if (value.IsFunction || value.IsUnset)
        {
            base.Print(state);
            return;
        }

        state.Print(value, Span);
    }

    public override void Assign(RenderState state, Value value)
    {
        if (written >= 0)
        {
            state.Local(written) = value;
            return;
        }

        Names.Set(state, name, value, Span);
    }
}

/// <summary>A name that is looked up through the scopes.</summary>
internal sealed class GlobalNode(ExpressionSyntax syntax, string name) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state)
    {
        if (state.TryLookup(name, out var value))
        {
            return value;
        }

        return state.Options.StrictNames ? throw Fail(state, Names.Unknown(state, name)) : default;
    }

    public override void Assign(RenderState state, Value value) => Names.Set(state, name, value, Span);
}

/// <summary><c>this</c>.</summary>
internal sealed class ThisNode(ExpressionSyntax syntax) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state) => Value.Object(state.This);

    public override void Assign(RenderState state, Value value) =>
        throw Fail(state, Faults.ReadOnly("Cannot set this variable"));
}

/// <summary>What nodes that assign or miss a name have in common.</summary>
internal static class Names
{
    public static void Set(RenderState state, string name, Value value, TextSpan span)
    {
        try
        {
            state.SetGlobal(name, value);
        }
        catch (TemplateFailure failure)
        {
            throw state.At(span, failure);
        }
    }

    public static TemplateFailure Unknown(RenderState state, string name) =>
        Faults.UnknownName(name, Suggestion.DidYouMean(name, state.NamesInScope().Distinct(StringComparer.Ordinal)));
}

/// <summary>Text of the template, encoded when it was parsed.</summary>
internal sealed class TextNode(SourceText source, TextSpan span) : StatementNode
{
    private readonly byte[] _utf8 = Encode(source.Text.AsSpan(span.Start, span.End + 1 - span.Start));

    public override void Run(RenderState state) => state.WriteLiteral(_utf8, span);

    private static byte[] Encode(ReadOnlySpan<char> text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return utf8;
    }
}

/// <summary>The begin or the end of code, which sets the indent; only there when auto-indent is on.</summary>
/// <param name="indent">The indent from here on; nothing for that of the block.</param>
internal sealed class IndentNode(string? indent) : StatementNode
{
    public string? Indent => indent;

    public override void Run(RenderState state) => state.Indent = indent;
}

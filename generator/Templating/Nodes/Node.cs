using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>A statement, bound and ready to run.</summary>
internal abstract class StatementNode
{
    /// <summary>Runs it. What it asks of the statements around it is in <see cref="RenderState.Flow"/>.</summary>
    public abstract void Run(RenderState state);
}

/// <summary>An expression, bound and ready to run.</summary>
internal abstract class ExpressionNode(ExpressionSyntax syntax)
{
    public ExpressionSyntax Syntax => syntax;

    public TextSpan Span => syntax.Span;

    public abstract Value Eval(RenderState state);

    /// <summary>The value itself, where <see cref="Eval"/> would call it if it is a function.</summary>
    public virtual Value EvalUncalled(RenderState state) => Eval(state);

    /// <summary>Prints the value; some nodes print without making it first.</summary>
    public virtual void Print(RenderState state) => state.Print(Eval(state), Span);

    protected TemplateFailure Fail(RenderState state, TemplateFailure failure) => state.At(Span, failure);
}

/// <summary>An expression that names a place: it can be assigned to, and a function found there is called.</summary>
internal abstract class PathNode(ExpressionSyntax syntax) : ExpressionNode(syntax)
{
    public sealed override Value Eval(RenderState state)
    {
        var value = EvalUncalled(state);
        return value.IsFunction ? Calls.Invoke(state, value, [], this) : value;
    }

    public abstract override Value EvalUncalled(RenderState state);

    public abstract void Assign(RenderState state, Value value);
}

/// <summary>A loop, as name lookup sees it from includes and functions that it calls.</summary>
internal interface ILoop
{
    /// <summary>The name of its variable; nothing for a <c>while</c>, a local or a member.</summary>
    string? VariableName { get; }

    /// <summary>The slot of a name that the loop defines, or minus one.</summary>
    int SlotOf(string name);
}

using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>A body with locals of its own: a template, a function, the block of a <c>wrap</c>.</summary>
/// <param name="source">The template it was written in.</param>
internal sealed class Body(SourceText source)
{
    public SourceText Source => source;

    public StatementNode Root { get; set; } = null!;

    /// <summary>The locals by name, each with its slot.</summary>
    public Dictionary<string, int> Locals { get; } = new(StringComparer.Ordinal) { [""] = Slots.Arguments, ["$"] = Slots.Block };

    public int SlotCount { get; set; } = Slots.First;

    /// <summary>Whether it reads <c>$</c>: otherwise the array of arguments is not made.</summary>
    public bool UsesArguments { get; set; }
}

/// <summary>The slots that every body has.</summary>
internal static class Slots
{
    public const int Arguments = 0;
    public const int Block = 1;
    public const int First = 2;
}

/// <summary>A function written in a template.</summary>
internal sealed class UserFunction(FunctionSyntax syntax, Body body)
{
    public FunctionSyntax Syntax => syntax;

    public Body Body => body;

    /// <summary>The function as it was written.</summary>
    public string Text => body.Source.Text[syntax.Span.Start..(syntax.Span.End + 1)];

    public bool IsAnonymous => syntax.Name is null;

    /// <summary>Nothing for a function whose arguments are only in <c>$</c>.</summary>
    public List<ParameterSyntax>? Parameters => syntax.Parameters;

    public bool HasRest { get; } = syntax.Parameters is { } parameters && parameters.Exists(p => p.IsRest);

    public int Required { get; } = syntax.Parameters?.Count(p => !p.IsRest && p.Default is null) ?? 0;
}

/// <summary>Declares a function under a name.</summary>
internal sealed class FunctionNode(PathNode name, UserFunction function) : StatementNode
{
    public override void Run(RenderState state) => name.Assign(state, Value.OfFunction(function));
}

/// <summary><c>do … end</c> as a value.</summary>
internal sealed class AnonymousFunctionNode(ExpressionSyntax syntax, UserFunction function) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state) => Value.OfFunction(function);
}

/// <summary>The block given to <c>wrap</c>, as <c>$$</c> holds it.</summary>
internal sealed class BlockValue(Body body)
{
    public Body Body => body;
}

using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary><c>for.index</c> and its like inside the loop itself, without looking anything up.</summary>
internal sealed class LoopMemberNode(ExpressionSyntax syntax, int slot, string name) : ExpressionNode(syntax)
{
    public override Value Eval(RenderState state)
    {
        var loop = (LoopState)state.Local(slot).Reference!;
        return loop.TryGet(name, out var value) ? value : default;
    }
}

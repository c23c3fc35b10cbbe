using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>Statements one after the other.</summary>
internal sealed class BlockNode(StatementNode[] statements, TextSpan span) : StatementNode
{
    public override void Run(RenderState state)
    {
        foreach (var statement in statements)
        {
            state.Step(span);
            statement.Run(state);
            if (state.Flow != Flow.Next)
            {
                return;
            }
        }
    }
}

/// <summary>A block whose code may be indented: the indent of the block around it comes back behind each <c>}}</c>.</summary>
internal sealed class IndentedBlockNode(StatementNode[] statements, TextSpan span) : StatementNode
{
    public override void Run(RenderState state)
    {
        var (outer, outerBlock) = (state.Indent, state.Block);
        foreach (var statement in statements)
        {
            if (statement is IndentNode edge)
            {
                state.Indent = edge.Indent ?? outer;
                continue;
            }

            state.Step(span);
            state.Block = span;
            var indent = state.Indent;
            statement.Run(state);
            state.Indent = indent;
            if (state.Flow != Flow.Next)
            {
                break;
            }
        }

        (state.Indent, state.Block) = (outer, outerBlock);
    }
}

/// <summary>Prints the value of an expression.</summary>
internal sealed class PrintNode(ExpressionNode expression) : StatementNode
{
    public override void Run(RenderState state) => expression.Print(state);
}

/// <summary>An expression that prints nothing, such as an assignment.</summary>
internal sealed class EffectNode(ExpressionNode expression) : StatementNode
{
    public override void Run(RenderState state) => expression.Eval(state);
}

/// <summary><c>if</c>.</summary>
internal sealed class IfNode(ExpressionNode condition, StatementNode then, StatementNode? @else) : StatementNode
{
    public override void Run(RenderState state)
    {
        if (condition.Eval(state).IsTrue)
        {
            then.Run(state);
        }
        else
        {
            @else?.Run(state);
        }
    }
}

/// <summary><c>case</c> with its <c>when</c>s.</summary>
internal sealed class CaseNode(ExpressionNode value, WhenNode[] whens, StatementNode? @else) : StatementNode
{
    public override void Run(RenderState state)
    {
        var wanted = value.Eval(state);
        foreach (var when in whens)
        {
            if (when.Matches(state, wanted))
            {
                when.Body.Run(state);
                return;
            }
        }

        @else?.Run(state);
    }
}

/// <summary>One <c>when</c>.</summary>
internal sealed class WhenNode(WhenSyntax syntax, ExpressionNode[] values, StatementNode body)
{
    public StatementNode Body => body;

    public bool Matches(RenderState state, Value wanted)
    {
        foreach (var value in values)
        {
            var candidate = value.Eval(state);
            try
            {
                if (Arithmetic.AreEqual(state, wanted, candidate))
                {
                    return true;
                }
            }
            catch (TemplateFailure failure)
            {
                throw state.At(syntax.Span, failure);
            }
        }

        return false;
    }
}

/// <summary><c>capture</c>: what its body writes becomes a value.</summary>
internal sealed class CaptureNode(ExpressionNode target, StatementNode body) : StatementNode
{
    public override void Run(RenderState state)
    {
        var mark = state.Output.Length;
        body.Run(state);
        var captured = state.TakeFrom(mark);
        state.Result = default;
        if (target is not PathNode path)
        {
            throw state.At(target.Span, Faults.Statement("Unsupported target expression for assignment."));
        }

        path.Assign(state, captured);
    }
}

/// <summary><c>with</c>: an object becomes the current one, and locals begin anew.</summary>
internal sealed class WithNode(ExpressionNode target, StatementNode body, int firstLocal, int localCount) : StatementNode
{
    public override void Run(RenderState state)
    {
        var value = target.Eval(state);
        if (value.Kind != ValueKind.Object)
        {
            var type = value.IsNull ? "null" : ClrNames.Short(value);
            throw state.At(target.Span, Faults.Statement(
                $"Invalid target property `{target.Syntax}` used for [with] statement. Must be a ScriptObject instead of `{type}`"));
        }

        state.ResetLocals(firstLocal, localCount);
        state.PushWith(value.AsObject);
        body.Run(state);
        state.PopWith();
    }
}

/// <summary><c>wrap</c>: calls a function and gives it a block.</summary>
internal sealed class WrapNode(ExpressionNode target, Body body) : StatementNode
{
    public override void Run(RenderState state)
    {
        state.GiveBlock(new BlockValue(body));
        if (target is CallNode or BuiltinCallNode or IncludeNode)
        {
            target.Print(state);
            return;
        }

        var block = state.TakeBlock()!;
        var function = target.EvalUncalled(state);
        if (!function.IsFunction)
        {
            throw state.At(target.Span, Faults.Statement(
                $"Expecting a direct function instead of the expression `{target.Syntax}/{target.Syntax.Kind}`"));
        }

        state.GiveBlock(block);
        state.Print(Calls.Invoke(state, function, [], target), target.Span);
    }
}

/// <summary><c>import</c>: copies the members of an object into the current one.</summary>
internal sealed class ImportNode(ExpressionNode source) : StatementNode
{
    public override void Run(RenderState state)
    {
        var value = source.Eval(state);
        if (value.IsNull)
        {
            return;
        }

        if (value.Kind != ValueKind.Object)
        {
            throw state.At(source.Span, Faults.Type(
                $"Unexpected value `{TypeNames.Of(value)}` for import. Expecting an plain script object."));
        }

        if (state.This is not ScriptObject target)
        {
            throw state.At(source.Span, Faults.ReadOnly("Cannot import into an object of the model"));
        }

        var from = value.AsObject;
        state.NoteNames(from);
        foreach (var name in from.Names.ToArray())
        {
            state.Step(source.Span);
            if (!target.IsReadOnly(name) && from.TryGet(name, out var member))
            {
                target.Set(name, member);
            }
        }
    }
}

/// <summary><c>readonly</c> of a name.</summary>
internal sealed class ReadOnlyNode(string name) : StatementNode
{
    public override void Run(RenderState state) => state.SetReadOnly(name);
}

/// <summary><c>ret</c>.</summary>
internal sealed class ReturnNode(ExpressionNode? value) : StatementNode
{
    public override void Run(RenderState state)
    {
        var result = value?.Eval(state) ?? default;
        state.Result = result.Kind == ValueKind.Range ? Value.List(result.AsList) : result;
        state.Flow = Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpNode(JumpSyntax syntax) : StatementNode
{
    public override void Run(RenderState state)
    {
        if (!state.IsInLoop)
        {
            var name = syntax.IsBreak ? "break" : "continue";
            throw state.At(syntax.Span, Faults.Statement($"The <{name}> statement can only be used inside for/while loops"));
        }

        state.Flow = syntax.IsBreak ? Flow.Break : Flow.Continue;
    }
}

using Generator.Templating.Builtins;
using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating.Binding;

/// <summary>The part of the binder that binds expressions.</summary>
internal sealed partial class Binder
{
    private ExpressionNode Bind(ExpressionSyntax? expression) => expression switch
    {
        LiteralSyntax literal => new ConstantNode(literal, literal.Value),
        VariableSyntax { IsBlock: true } => new BlockCallNode(expression, _scope.Body),
        VariableSyntax variable => BindRead(variable),
        ThisSyntax => new ThisNode(expression),
        MemberSyntax member => BindMember(member),
        IsEmptySyntax empty => new IsEmptyNode(empty, Bind(empty.Target)),
        IndexerSyntax indexer => new IndexerNode(indexer, Bind(indexer.Target), Bind(indexer.Index)),
        BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } logic =>
            new LogicNode(logic, Bind(logic.Left), Bind(logic.Right)),
        BinarySyntax binary => new BinaryNode(binary, Bind(binary.Left), Bind(binary.Right)),
        UnarySyntax { Operator: UnaryOperator.Alias } alias => new AliasNode(alias, Bind(alias.Right)),
        UnarySyntax unary => new UnaryNode(unary, Bind(unary.Right)),
        IncrementSyntax increment => new IncrementNode(increment, (PathNode)BindTarget(increment.Operand!)),
        ConditionalSyntax c => new ConditionalNode(c, Bind(c.Condition), Bind(c.Then), Bind(c.Else)),
        AssignSyntax assign => BindAssign(assign),
        CallSyntax call => BindCall(call, null),
        PipeSyntax pipe => BindPipe(pipe, null),
        NestedSyntax nested => new NestedNode(nested, Bind(nested.Inner)),
        ArraySyntax array => new ArrayNode(array, [.. array.Items.Select(Bind)]),
        ObjectSyntax o => new ObjectNode(o, [.. o.Members.Select(m => string.Intern(m.Name))], [.. o.Members.Select(m => Bind(m.Value))]),
        InterpolatedSyntax text => new InterpolatedNode(text, [.. text.Parts.Select(Bind)]),
        HoleSyntax hole => Bind(hole.Inner),
        AnonymousFunctionSyntax function => new AnonymousFunctionNode(function, BindFunction(function.Function)),
        NamedArgumentSyntax named => Bind(named.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private PathNode BindRead(VariableSyntax variable)
    {
        if (variable is { IsLocal: true, Name.Length: > 0 } && _scope.IsTemplate && _scope.LoopSlotOf(variable.Name, isLocal: true) < 0)
        {
            NoteRead(variable.Name);
        }

        return BindVariable(variable);
    }

    private void NoteRead(string name)
    {
        if (!_read.Contains(name))
        {
            _read.Add(name);
        }
    }

    private PathNode BindVariable(VariableSyntax variable)
    {
        var loop = _scope.LoopSlotOf(variable.Name, variable.IsLocal);
        if (!variable.IsLocal)
        {
            return loop >= 0 ? new SlotNode(variable, variable.Name, loop, -1) : new GlobalNode(variable, variable.Name);
        }

        var slot = _scope.SlotOf(variable.Name);
        return new SlotNode(variable, variable.Name, loop >= 0 ? loop : slot, slot);
    }

    private ExpressionNode BindMember(MemberSyntax member)
    {
        if (member.Target is VariableSyntax { IsLocal: false } variable)
        {
            var loop = variable.Name is "for" or "while" or "tablerow" ? _scope.LoopSlotOf(variable.Name, isLocal: false) : -1;
            if (loop >= 0)
            {
                return new LoopMemberNode(member, loop, member.Member.Name);
            }

            var general = new MemberNode(member, Bind(member.Target), member.Member.Name);
            if (IsDateFormat(member))
            {
                return new DateFormatNode(member, general);
            }

            return FindBuiltin(member) is { } function ? new BuiltinCallNode(member, function, [], general) : general;
        }

        if (member.Target is VariableSyntax { IsLocal: true, Name.Length: 0 } && _scope.IsTemplate)
        {
            NoteRead(member.Member.Name);
        }

        return new MemberNode(member, Bind(member.Target), member.Member.Name);
    }

    private static bool IsDateFormat(MemberSyntax member) =>
        member is { Member.Name: "format", Target: VariableSyntax { IsLocal: false, Name: "date" } };

    private AssignNode BindAssign(AssignSyntax assign) =>
        new AssignNode(assign, BindTarget(assign.Target), Bind(assign.Value));

    /// <summary>Binds what is assigned to.</summary>
    private ExpressionNode BindTarget(ExpressionSyntax target)
    {
        return target is VariableSyntax { IsBlock: false } variable ? BindWritten(variable) : BindCallee(target);
    }

    private PathNode BindWritten(VariableSyntax variable)
    {
        if (variable.IsLocal && _scope.IsTemplate)
        {
            _written.Add(variable.Name);
        }

        return BindVariable(variable);
    }

    /// <summary>Binds what is called, without taking a builtin for granted.</summary>
    private ExpressionNode BindCallee(ExpressionSyntax target) =>
        target is MemberSyntax member && !IsDateFormat(member) ? new MemberNode(member, Bind(member.Target), member.Member.Name) : Bind(target);

    private TemplateFunction? FindBuiltin(ExpressionSyntax target) =>
        target is MemberSyntax { Target: VariableSyntax { IsLocal: false } group } member
        && _scope.LoopSlotOf(group.Name, isLocal: false) < 0
            ? BuiltinTable.TryGetGroup(group.Name)?.Find(member.Member.Name)
            : null;

    private ExpressionNode BindCall(CallSyntax call, ArgumentNode? piped)
    {
        var arguments = BindArguments(call, piped);
        var general = new CallNode(call, BindCallee(call.Target), arguments, piped is not null);
        if (call.Target is VariableSyntax { IsLocal: false, Name: "include" } && _scope.LoopSlotOf("include", isLocal: false) < 0)
        {
            NoteInclude(call, arguments);
            return new IncludeNode(call, arguments, general);
        }

        return FindBuiltin(call.Target) is { } function ? new BuiltinCallNode(call, function, arguments, general) : general;
    }

    private ArgumentNode[] BindArguments(CallSyntax call, ArgumentNode? piped)
    {
        var arguments = new List<ArgumentNode>(call.Arguments.Count + 1);
        if (piped is not null)
        {
            arguments.Add(piped);
        }

        foreach (var argument in call.Arguments)
        {
            arguments.Add(BindArgument(argument));
        }

        return [.. arguments];
    }

    private ArgumentNode BindArgument(ExpressionSyntax argument) => argument switch
    {
        NamedArgumentSyntax named => new ArgumentNode(
            named.Value is null ? new ConstantNode(named, true) : Bind(named.Value), named.Name.Name, false, named.Span),
        UnarySyntax { Operator: UnaryOperator.Expand } unary => new ArgumentNode(Bind(unary.Right), null, true, unary.Span),
        _ => new ArgumentNode(Bind(argument), null, false, argument.Span),
    };

    private void NoteInclude(CallSyntax call, ArgumentNode[] arguments)
    {
        if (arguments is [{ Name: null, Value: ConstantNode { Value: { IsText: true } name } }, ..])
        {
            var named = arguments.Where(a => a.Name is not null).Select(a => a.Name!);
            _includes.Add(new ConstantInclude(name.AsText, Places.Locate(source, call.Span), [.. named]));
        }
    }

    /// <summary>
    /// Binds <c>a | f</c>: the left side becomes the first argument of the first call that is made on the right.
    /// </summary>
    /// <param name="piped">What an outer pipe leads into the left side.</param>
    private ExpressionNode BindPipe(PipeSyntax pipe, ArgumentNode? piped)
    {
        var from = piped is { } outer ? BindInto(pipe, pipe.From, outer) : Bind(pipe.From);
        return BindInto(pipe, pipe.To!, new ArgumentNode(from, null, pipe.From is UnarySyntax { Operator: UnaryOperator.Expand }, pipe.From.Span));
    }

    private ExpressionNode BindInto(PipeSyntax pipe, ExpressionSyntax to, ArgumentNode from) => to switch
    {
        CallSyntax call => BindCall(call, from),
        PipeSyntax next => BindPipe(next, from),
        ConditionalSyntax c => new ConditionalNode(c, BindInto(pipe, c.Condition, from), Bind(c.Then), Bind(c.Else)),
        BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } logic =>
            new LogicNode(logic, BindInto(pipe, logic.Left, from), Bind(logic.Right)),
        BinarySyntax binary => new BinaryNode(binary, BindInto(pipe, binary.Left, from), Bind(binary.Right)),
        VariableSyntax or MemberSyntax or IndexerSyntax => new PipedPathNode(to, pipe.To!, BindCallee(to), from),
        _ => new PipeIntoNode(pipe, Bind(to), from),
    };
}

using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary><c>a.b</c> and <c>a?.b</c>.</summary>
internal sealed class MemberNode(MemberSyntax syntax, ExpressionNode target, string name) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state)
    {
        var owner = target.Eval(state);
        if (!owner.IsNull)
        {
            return TryGet(state, owner, out var member) ? member : Missing(state, owner);
        }

        if (syntax.IsConditional)
        {
            return default;
        }

        throw state.At(syntax.Member.Span, Faults.MemberOfNull(syntax.Target.ToString(), name, syntax.ToString()));
    }

    public override void Assign(RenderState state, Value value)
    {
        var owner = target.Eval(state);
        if (owner.IsNull)
        {
            throw state.At(syntax.Member.Span, Faults.SetMemberOfNull(syntax.Target.ToString(), syntax.ToString()));
        }

        if (Numbers.IsNumber(owner.Kind) || owner.Kind == ValueKind.Bool)
        {
            throw state.At(syntax.Member.Span, Faults.PrimitiveMember(owner, name));
        }

        if (!MemberAccess.TrySet(state, owner, name, value))
        {
            throw state.At(syntax.Member.Span, Faults.ReadOnly($"Cannot set a value for the readonly member: {syntax}"));
        }
    }

    /// <summary>The model may refuse to give a member that it has: then the one who asks is to blame.</summary>
    private bool TryGet(RenderState state, Value owner, out Value member)
    {
        try
        {
            return owner.Kind == ValueKind.Object
                ? owner.AsObject.TryGet(name, out member)
                : MemberAccess.TryGet(state, owner, name, out member);
        }
        catch (TemplateFailure failure)
        {
            throw state.At(syntax.Member.Span, failure);
        }
    }

    private Value Missing(RenderState state, Value owner)
    {
        if (!state.Options.StrictNames)
        {
            return default;
        }

        var names = owner.Kind == ValueKind.Object ? owner.AsObject.Names : ["size"];
        throw state.At(
            syntax.Member.Span,
            Faults.UnknownMember(name, syntax.Target.ToString(), Suggestion.DidYouMean(name, names)));
    }
}

/// <summary><c>a.empty?</c>: whether a list, a text or an object has no items.</summary>
internal sealed class IsEmptyNode(IsEmptySyntax syntax, ExpressionNode target) : PathNode(syntax)
{
    public override Value EvalUncalled(RenderState state)
    {
        var owner = target.Eval(state);
        if (owner.IsNull && state.Options.StrictNames)
        {
            throw Fail(state, Faults.MemberOfNull(syntax.Target.ToString(), syntax.Member.Name + "?", syntax.ToString()));
        }

        return MemberAccess.IsEmpty(owner);
    }

    public override void Assign(RenderState state, Value value) =>
        throw Fail(state, Faults.ReadOnly("The `.empty?` property cannot be set"));
}

/// <summary><c>a[i]</c>, <c>a["k"]</c>, <c>$1</c>.</summary>
internal sealed class IndexerNode(IndexerSyntax syntax, ExpressionNode target, ExpressionNode index) : PathNode(syntax)
{
    private readonly bool _isAfterConditional = HasConditional(syntax.Target);

    public override Value EvalUncalled(RenderState state)
    {
        var owner = target.Eval(state);
        if (owner.IsNull)
        {
            return _isAfterConditional ? default : throw NullTarget(state);
        }

        var key = Key(state);
        if (UsesName(owner, key))
        {
            return ByName(state, owner, ValueText.Of(key, state));
        }

        return ItemAt(state, owner, ToIndex(state, key, CountOf(owner)));
    }

    public override void Assign(RenderState state, Value value)
    {
        var owner = target.Eval(state);
        if (owner.IsNull)
        {
            throw NullTarget(state);
        }

        var key = Key(state);
        if (UsesName(owner, key))
        {
            SetByName(state, owner, ValueText.Of(key, state), value);
            return;
        }

        if (owner.IsText)
        {
            throw state.At(index.Span, Faults.ReadOnly("Cannot replace a character in a string"));
        }

        if (!owner.IsList)
        {
            throw NotAList(state, owner);
        }

        if (owner.Reference is not ScriptArray array)
        {
            throw state.At(index.Span, Faults.ReadOnly($"Cannot set a value for the readonly member: {syntax}"));
        }

        SetItem(state, array, ToIndex(state, key, array.Count), value);
    }

    private static bool HasConditional(ExpressionSyntax? expression) => expression switch
    {
        MemberSyntax member => member.IsConditional || HasConditional(member.Target),
        IndexerSyntax indexer => HasConditional(indexer.Target),
        NestedSyntax nested => HasConditional(nested.Inner),
        _ => false,
    };

    private static bool UsesName(Value owner, Value key) =>
        !(owner.IsList || owner.IsText || Numbers.IsNumber(owner.Kind) || owner.Kind == ValueKind.Bool)
        || (owner.Kind == ValueKind.List && key.IsText);

    private static int CountOf(Value owner) => owner.IsList ? owner.AsList.Count : owner.IsText ? owner.AsText.Length : 0;

    private TemplateFailure NullTarget(RenderState state) =>
        state.At(target.Span, Faults.IndexOfNull(syntax.Target.ToString(), syntax.ToString()));

    private Value Key(RenderState state)
    {
        var key = index.Eval(state);
        return key.IsNull ? throw state.At(index.Span, Faults.NullIndex(syntax.Target.ToString(), syntax.ToString())) : key;
    }

    private int ToIndex(RenderState state, Value key, int count)
    {
        if (!Conversions.TryToInt(key, out var number))
        {
            throw state.At(index.Span, Faults.Conversion(key, "int", -1));
        }

        return number < 0 ? count + number : number;
    }

    private Value ItemAt(RenderState state, Value owner, int at)
    {
        if (owner.IsText)
        {
            return (uint)at < (uint)owner.AsText.Length
                ? Value.String(owner.AsText[at].ToString())
                : throw Fail(state, Faults.BadIndex(
                    "Unexpected exception while accessing target expression: Index was outside the bounds of the array."));
        }

        return !owner.IsList ? throw NotAList(state, owner) : (uint)at < (uint)owner.AsList.Count ? owner.AsList[at] : default;
    }

    private TemplateFailure NotAList(RenderState state, Value owner) => state.At(
        target.Span,
        Faults.BadIndex($"Cannot use the {TypeNames.Of(owner)} primitive `{ValueText.Of(owner)}` as a list."));

    private Value ByName(RenderState state, Value owner, string name)
    {
        if (MemberAccess.TryGet(state, owner, name, out var value))
        {
            return value;
        }

        if (!state.Options.StrictNames)
        {
            return default;
        }

        var names = owner.Kind == ValueKind.Object ? owner.AsObject.Names : [];
        throw state.At(index.Span, Faults.UnknownMember(name, syntax.Target.ToString(), Suggestion.DidYouMean(name, names)));
    }

    private void SetByName(RenderState state, Value owner, string name, Value value)
    {
        if (!MemberAccess.TrySet(state, owner, name, value))
        {
            throw state.At(index.Span, Faults.ReadOnly(
                $"Cannot set a value for the readonly member `{name}` in the indexer: {syntax.Target}['{name}']"));
        }
    }

    private void SetItem(RenderState state, ScriptArray array, int at, Value value)
    {
        if (at < 0)
        {
            return;
        }

        if (at >= state.Limits.ListItems)
        {
            throw state.At(index.Span, Faults.ListTooLong(at + 1L, state.Limits));
        }

        state.Steps(Math.Max(0, at - array.Count));
        while (array.Count <= at)
        {
            array.Add(default);
        }

        array[at] = value;
    }
}

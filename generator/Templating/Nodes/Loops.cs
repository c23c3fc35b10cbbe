using Generator.Templating.Syntax;

namespace Generator.Templating.Nodes;

/// <summary>The names that a loop defines, with their slots.</summary>
/// <param name="Variable">The global name of its variable; nothing for a local, a member or a <c>while</c>.</param>
/// <param name="State">The slot of <c>for</c>, <c>while</c> or <c>tablerow</c>.</param>
/// <param name="Item">The slot of the variable; minus one if it is something else.</param>
internal sealed record LoopNames(string Kind, string? Variable, int State, int Item);

/// <summary>What <c>for.</c>, <c>while.</c> and <c>tablerow.</c> read.</summary>
internal sealed class LoopState(ITemplateList? list) : ITemplateObject
{
    public int Index { get; set; }

    public bool HasChanged { get; set; }

    /// <summary>The column of a <c>tablerow</c>, from zero.</summary>
    public int Column { get; set; }

    public int Length => list?.Count ?? 0;

    public int Count => 0;

    public IEnumerable<string> Names => [];

    public bool TryGet(string name, out Value value)
    {
        Value? found = name switch
        {
            "index" => Index,
            "length" => Length,
            "first" => Index == 0,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) == 1,
            "last" => list is not null && Index == Length - 1,
            "changed" => HasChanged,
            "rindex" => Length - Index - 1,
            "col" => Column,
            _ => null,
        };
        value = found ?? default;
        return found is not null;
    }
}

/// <summary>One option of a loop.</summary>
internal sealed record LoopOption(string Name, ExpressionNode? Value, TextSpan Span);

/// <summary>The options of a loop: <c>offset</c>, then <c>reversed</c>, then <c>limit</c>.</summary>
internal sealed class LoopOptions(ForSyntax syntax, LoopOption[] options)
{
    public bool IsEmpty => options.Length == 0;

    public ITemplateList Apply(RenderState state, ITemplateList list, ref int columns)
    {
        var (offset, limit, isReversed) = (0, -1, false);
        foreach (var option in options)
        {
            switch (option.Name)
            {
                case "offset":
                    offset = Int(state, option);
                    break;
                case "limit":
                    limit = Int(state, option);
                    break;
                case "reversed":
                    isReversed = true;
                    break;
                case "cols" when syntax.IsTableRow:
                    columns = Math.Max(1, Int(state, option));
                    break;
                default:
                    throw state.At(option.Span, Faults.Statement(
                        $"Unsupported argument `{option.Name}` for statement: `{(syntax.IsTableRow ? "tablerow" : "for")}`"));
            }
        }

        var first = Math.Min(Math.Max(0, offset), list.Count);
        var count = limit > 0 ? Math.Min(limit, list.Count - first) : list.Count - first;
        return new Slice(list, isReversed ? list.Count - 1 : first, count, isReversed ? -1 : 1);
    }

    private static int Int(RenderState state, LoopOption option)
    {
        if (option.Value is null)
        {
            throw state.At(option.Span, Faults.Statement($"Invalid `{option.Name}` argument. Value is required."));
        }

        var value = option.Value.Eval(state);
        return Conversions.TryToInt(value, out var number)
            ? number
            : throw state.At(option.Value.Span, Faults.Conversion(value, "int", -1));
    }

    private sealed class Slice(ITemplateList list, int first, int count, int step) : ITemplateList
    {
        public int Count => count;

        public Value this[int index] => list[first + (index * step)];
    }
}

/// <summary><c>for</c> and <c>tablerow</c>.</summary>
/// <param name="target">The variable, where it is not a slot of this loop.</param>
internal sealed class ForNode(
    ForSyntax syntax,
    LoopNames names,
    ExpressionNode iterator,
    LoopOptions options,
    ForParts parts) : StatementNode, ILoop
{
    public string? VariableName => names.Variable;

    public int SlotOf(string name)
    {
        if (ReferenceEquals(name, names.Variable) || string.Equals(name, names.Variable, StringComparison.Ordinal))
        {
            return names.Item;
        }

        return string.Equals(name, names.Kind, StringComparison.Ordinal) ? names.State : -1;
    }

    public override void Run(RenderState state)
    {
        state.CheckStack(syntax.Span);
        var items = iterator.Eval(state);
        if (items.IsNull)
        {
            return;
        }

        var list = ListOf(state, items);
        var columns = 1;
        list = options.IsEmpty ? list : options.Apply(state, list, ref columns);
        state.Local(names.State) = default;
        if (names.Item >= 0)
        {
            state.Local(names.Item) = default;
        }

        state.EnterLoop(this);
        if (syntax.IsTableRow)
        {
            TableRows.Begin(state);
        }

        var ran = list.Count > 0 && Loop(state, list, columns);
        if (syntax.IsTableRow)
        {
            TableRows.End(state);
        }

        if (!ran)
        {
            parts.Else?.Run(state);
        }

        state.LeaveLoop();
    }

    private ITemplateList ListOf(RenderState state, Value items) => items.Kind switch
    {
        ValueKind.List or ValueKind.Range => items.AsList,
        ValueKind.Object => new PairList(items.AsObject),
        ValueKind.String or ValueKind.Html => new TextList(items.AsText),
        _ => throw state.At(iterator.Span, Faults.Type($"Unexpected type `{ClrNames.Of(items)}` for iterator")),
    };

    private bool Loop(RenderState state, ITemplateList list, int columns)
    {
        var loop = new LoopState(list);
        state.Local(names.State) = Value.Object(loop);
        var previous = default(Value);
        for (var i = 0; i < list.Count; i++)
        {
            state.StepLoop(syntax.Span);
            var item = list[i];
            loop.Index = i;
            if (parts.ReadsChanged)
            {
                loop.HasChanged = i == 0 || !Builtins.Equality.AreSame(previous, item);
                previous = item;
            }

            SetItem(state, item);
            if (syntax.IsTableRow)
            {
                TableRows.BeginCell(state, loop, columns);
            }

            parts.Body.Run(state);
            if (syntax.IsTableRow)
            {
                state.Write("</td>");
            }

            if (!state.GoesOn())
            {
                break;
            }
        }

        return true;
    }

    private void SetItem(RenderState state, Value item)
    {
        if (names.Item >= 0)
        {
            state.Local(names.Item) = item;
            return;
        }

        parts.Target!.Assign(state, item);
    }
}

/// <summary>The parts of a loop that run.</summary>
/// <param name="Target">The variable, where it is no slot of the loop.</param>
/// <param name="ReadsChanged">Whether <c>for.changed</c> may be read.</param>
internal sealed record ForParts(StatementNode Body, StatementNode? Else, PathNode? Target, bool ReadsChanged);

/// <summary>The tags that <c>tablerow</c> writes.</summary>
internal static class TableRows
{
    public static void Begin(RenderState state) => state.Write("<tr class=\"row1\">");

    public static void End(RenderState state) => state.Write("</tr>\n");

    public static void BeginCell(RenderState state, LoopState loop, int columns)
    {
        loop.Column = loop.Index % columns;
        if (loop.Column == 0 && loop.Index > 0)
        {
            state.Write("</tr>");
            state.Write("\n");
            state.Write($"<tr class=\"row{(loop.Index / columns) + 1}\">");
        }

        state.Write($"<td class=\"col{loop.Column + 1}\">");
    }
}

/// <summary><c>while</c>.</summary>
internal sealed class WhileNode(WhileSyntax syntax, LoopNames names, ExpressionNode condition, StatementNode body) : StatementNode, ILoop
{
    public string? VariableName => null;

    public int SlotOf(string name) => string.Equals(name, names.Kind, StringComparison.Ordinal) ? names.State : -1;

    public override void Run(RenderState state)
    {
        state.CheckStack(syntax.Span);
        state.EnterLoop(this);
        var loop = new LoopState(null);
        state.Local(names.State) = Value.Object(loop);
        for (var i = 0; ; i++)
        {
            state.StepLoop(syntax.Span);
            if (!condition.Eval(state).IsTrue)
            {
                break;
            }

            loop.Index = i;
            body.Run(state);
            if (!state.GoesOn())
            {
                break;
            }
        }

        state.LeaveLoop();
    }
}

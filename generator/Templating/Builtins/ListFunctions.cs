namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>array</c> that call a function for each item.</summary>
internal static class ListFunctions
{
    public static Value Any(CallArgs args)
    {
        if (args.List(0) is not { } list || !args[1].IsFunction)
        {
            return false;
        }

        args.State.Iterate(list.Count);
        Value[] values = [default, .. args.From(2)];
        for (var i = 0; i < list.Count; i++)
        {
            values[0] = list[i];
            if (Nodes.Calls.Invoke(args.State, args[1], values) is { Kind: ValueKind.Bool, AsBool: true })
            {
                return true;
            }
        }

        return false;
    }

    public static Value Each(CallArgs args) => Apply(args, static (_, result) => result);

    public static Value Filter(CallArgs args) => Apply(args, static (item, result) => result.IsTrue ? item : Value.Unset);

    private static Value Apply(CallArgs args, Func<Value, Value, Value> choose)
    {
        if (args.List(0) is not { } list)
        {
            return default;
        }

        if (args[1].IsNull)
        {
            return Value.OfRange(list);
        }

        if (!args[1].IsFunction)
        {
            throw Faults.Argument(
                $"The parameter `{args.Text(1)}` is not a function. Maybe prefix it with @? (Parameter 'function')", 1);
        }

        args.State.Iterate(list.Count);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            var chosen = choose(list[i], args.Apply(args[1], list[i]));
            if (!chosen.IsUnset)
            {
                result.Add(chosen);
            }
        }

        return Value.OfRange(result);
    }
}

/// <summary><c>array.sort</c>: stable, items without the member first.</summary>
internal static class ListSort
{
    public static Value Sort(CallArgs args)
    {
        var source = args[0];
        if (source.IsNull)
        {
            return Value.OfRange(new ScriptArray());
        }

        ITemplateList list = source.IsList || source.IsText || source.Kind == ValueKind.Object
            ? args.List(0)!
            : TemplateList.Of([source]);
        args.State.Iterate(list.Count);
        args.State.Steps((long)list.Count * System.Numerics.BitOperations.Log2((uint)list.Count + 1));
        var member = args.Text(1);
        var items = new (Value Item, Value Key)[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (list[i], member.Length == 0 ? list[i] : KeyOf(args.State, list[i], member));
        }

        var result = ListArithmetic.Room(args.State, items.Length);
        foreach (var (item, _) in Sorted(items))
        {
            result.Add(item);
        }

        return Value.List(result);
    }

    private static (Value Item, Value Key)[] Sorted((Value Item, Value Key)[] items)
    {
        try
        {
            return [.. items.OrderBy(i => i.Key, Comparer<Value>.Create(Equality.Compare))];
        }
        catch (InvalidOperationException)
        {
            throw Faults.Type("Failed to compare two elements in the array.");
        }
    }

    private static Value KeyOf(RenderState state, Value item, string path)
    {
        if (MemberAccess.TryGet(state, item, path, out var key) || !path.Contains('.', StringComparison.Ordinal))
        {
            return key;
        }

        foreach (var name in path.Split('.'))
        {
            if (item.IsNull || !MemberAccess.TryGet(state, item, name, out item))
            {
                return default;
            }
        }

        return item;
    }
}

/// <summary><c>array.cycle</c>: where each group stands is part of the render.</summary>
internal static class ListCycles
{
    public static Value Next(CallArgs args)
    {
        if (args.WholeList(0) is not { } list)
        {
            return default;
        }

        args.State.Iterate(args.Has(1) && !args[1].IsNull ? 0 : list.Count);
        var group = args.Has(1) && !args[1].IsNull ? args.Text(1) : KeyOf(args, list);
        var index = args.State.Cycles.GetValueOrDefault(group);
        if (list.Count == 0)
        {
            return default;
        }

        args.State.Cycles[group] = (index % list.Count) + 1;
        return list[index % list.Count];
    }

    private static string KeyOf(CallArgs args, ITemplateList list)
    {
        var texts = new string[list.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ValueText.Of(list[i], args.State);
        }

        return string.Join(",", texts);
    }
}

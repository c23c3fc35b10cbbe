using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>array</c>. Arguments never change: every function makes a new list.</summary>
internal static class ArrayBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "array",
        Row("add", "list value", Add),
        Row("add_range", "list1 list2", Concat),
        Row("compact", "list", a => Where(a, static v => !v.IsNull)),
        Row("concat", "list1 list2", Concat),
        Row("cycle", "list ?group", ListCycles.Next),
        Row("any", "list function args…", ListFunctions.Any),
        Row("each", "list function", ListFunctions.Each),
        Row("filter", "list function", ListFunctions.Filter),
        Row("first", "list", a => a.List(0) is { Count: > 0 } list ? list[0] : default),
        Row("insert_at", "list index value", InsertAt),
        Row("join", "list delimiter ?function", Join),
        Row("last", "list", a => a.List(0) is { Count: > 0 } list ? list[list.Count - 1] : default),
        Row("limit", "list count", a => Part(a, 0, a.Int(1))),
        Row("map", "list member", Map),
        Row("offset", "list index", a => Part(a, a.Int(1), int.MaxValue)),
        Row("remove_at", "list index", RemoveAt),
        Row("reverse", "list", Reverse),
        Row("size", "list", a => a.List(0)?.Count ?? 0),
        Row("sort", "list ?member", ListSort.Sort),
        Row("uniq", "list", Uniq),
        Row("contains", "list item", Contains));

    /// <summary>A copy of a list, counted before it is made.</summary>
    public static ScriptArray Copy(CallArgs args, ITemplateList? list, int more)
    {
        var count = list?.Count ?? 0;
        args.State.Iterate(count);
        var result = ListArithmetic.Room(args.State, (long)count + more);
        if (list is not null)
        {
            ListArithmetic.Append(result, list);
        }

        return result;
    }

    private static Value Add(CallArgs args)
    {
        var result = Copy(args, args.List(0), 1);
        result.Add(args[1]);
        return args[0].Kind == ValueKind.List ? Value.List(result) : Value.OfRange(result);
    }

    private static Value Concat(CallArgs args)
    {
        var (left, right) = (args.List(0), args.List(1));
        if (left is null && right is null)
        {
            return default;
        }

        var result = Copy(args, left, right?.Count ?? 0);
        if (right is not null)
        {
            args.State.Iterate(right.Count);
            ListArithmetic.Append(result, right);
        }

        return Value.OfRange(result);
    }

    private static Value Where(CallArgs args, Func<Value, bool> holds)
    {
        if (args.List(0) is not { } list)
        {
            return default;
        }

        args.State.Iterate(list.Count);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            if (holds(list[i]))
            {
                result.Add(list[i]);
            }
        }

        return Value.OfRange(result);
    }

    private static Value InsertAt(CallArgs args)
    {
        var list = args.List(0);
        var at = Math.Max(0, args.Int(1));
        var filled = Math.Max(0, at - (list?.Count ?? 0));
        if (at > args.State.Limits.ListItems)
        {
            throw Faults.ListTooLong(at, args.State.Limits);
        }

        var result = Copy(args, list, filled + 1);
        args.State.Iterate(filled);
        for (var i = 0; i < filled; i++)
        {
            result.Add(default);
        }

        result.Insert(at, args[2]);
        return Value.List(result);
    }

    private static Value RemoveAt(CallArgs args)
    {
        var result = Copy(args, args.WholeList(0), 0);
        var at = args.Int(1);
        at = at < 0 ? result.Count + at : at;
        if (at >= 0 && at < result.Count)
        {
            result.RemoveAt(at);
        }

        return Value.List(result);
    }

    private static Value Reverse(CallArgs args)
    {
        var list = args.List(0);
        var result = Copy(args, list, 0);
        result.Reverse();
        return list is null ? Value.List(result) : Value.OfRange(result);
    }

    private static Value Part(CallArgs args, int from, int count)
    {
        if (args.List(0) is not { } list)
        {
            return default;
        }

        var first = Math.Min(Math.Max(0, from), list.Count);
        var taken = Math.Min(Math.Max(0, count), list.Count - first);
        args.State.Iterate(taken);
        var result = ListArithmetic.Room(args.State, taken);
        for (var i = 0; i < taken; i++)
        {
            result.Add(list[first + i]);
        }

        return Value.OfRange(result);
    }

    private static Value Join(CallArgs args)
    {
        if (args.List(0) is not { } list)
        {
            return "";
        }

        var function = args[2];
        if (!function.IsNull && !function.IsFunction)
        {
            throw Faults.Argument(
                $"The parameter `{args.Text(2)}` is not a function. Maybe prefix it with @? (Parameter 'function')", 2);
        }

        args.State.Iterate(list.Count);
        var delimiter = args.Text(1);
        var result = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var text = ValueText.Of(list[i], args.State);
            if (function.IsFunction)
            {
                text = ValueText.Of(args.Apply(function, text), args.State);
            }

            args.CheckJoined((long)result.Length + delimiter.Length + text.Length);
            result.Append(i > 0 ? delimiter : "").Append(text);
        }

        return result.ToString();
    }

    private static Value Map(CallArgs args)
    {
        var result = new ScriptArray();
        if (args[0].IsNull || args[1].IsNull || args[0].IsText)
        {
            return Value.OfRange(result);
        }

        var name = args.Text(1);
        if (args[0].Kind == ValueKind.Object)
        {
            // An object is a list of its members, which have a key and a value
            ListArithmetic.Append(result, MapAll(args, new PairList(args[0].AsObject), name));
            return Value.OfRange(result);
        }

        ITemplateList list = args[0].IsList ? args[0].AsList : TemplateList.Of([args[0]]);
        return Value.OfRange(MapAll(args, list, name));
    }

    private static ScriptArray MapAll(CallArgs args, ITemplateList list, string name)
    {
        args.State.Iterate(list.Count);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            if (MemberAccess.TryGet(args.State, list[i], name, out var member))
            {
                result.Add(member);
            }
        }

        return result;
    }

    private static Value Uniq(CallArgs args)
    {
        if (args.List(0) is not { } list)
        {
            return default;
        }

        args.State.Iterate(list.Count);
        var seen = new HashSet<Value>(Equality.Comparer);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            if (seen.Add(list[i]))
            {
                result.Add(list[i]);
            }
        }

        return Value.OfRange(result);
    }

    private static Value Contains(CallArgs args)
    {
        var list = args.List(0);
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            args.State.Step();
            if (Equality.AreSame(list![i], args[1]))
            {
                return true;
            }
        }

        return false;
    }
}

using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "object",
        Row("default", "value default", a => a[0].IsNull || a[0] is { IsText: true, AsText.Length: 0 } ? a[1] : a[0]),
        Row("eval", "value", Evaluation.Eval),
        Row("eval_template", "value", Evaluation.EvalTemplate),
        Row("format", "value format ?culture", Format),
        Row("has_key", "value key", a => Member(a, out _)),
        Row("has_value", "value key", a => Member(a, out var value) && !value.IsNull),
        Row("keys", "value", Keys),
        Row("size", "value", Size),
        Row("typeof", "value", a => TypeOf(a[0])),
        Row("kind", "value", a => a[0].IsNull ? default(Value) : TypeNames.Of(a[0])),
        Row("values", "value", Values),
        Row("from_json", "json", Json.Read),
        Row("to_json", "value", Json.Write));

    private static Value Format(CallArgs args)
    {
        var value = args[0];
        return value.Kind switch
        {
            ValueKind.Null => "",
            ValueKind.Date => value.AsDate.ToString(args.Text(1), args.Culture(2)),
            ValueKind.TimeSpan => value.AsTimeSpan.ToString(args.Text(1), args.Culture(2)),
            _ when Numbers.IsNumber(value.Kind) => MathBuiltins.Formatted(value, args.Text(1), args.Culture(2)),
            _ => throw Faults.Type($"Unexpected `{args.Text(0)}`. Must be a formattable object"),
        };
    }

    private static bool Member(CallArgs args, out Value value)
    {
        value = default;
        return !args[1].IsNull && args.Object(0) is { } owner && owner.TryGet(args.Text(1), out value);
    }

    private static Value Keys(CallArgs args)
    {
        var result = new ScriptArray();
        if (args[0].Kind == ValueKind.Object)
        {
            var names = args[0].AsObject.Names.ToArray();
            args.State.Iterate(names.Length);
            foreach (var name in names)
            {
                result.Add(name);
            }
        }
        else if (args[0].IsText || args[0].IsList)
        {
            args.State.Iterate(1);
            result.Add("size");
        }

        return Value.List(result);
    }

    private static Value Values(CallArgs args)
    {
        var result = new ScriptArray();
        if (args[0].Kind == ValueKind.Object)
        {
            var owner = args[0].AsObject;
            var names = owner.Names.ToArray();
            args.State.Iterate(names.Length);
            foreach (var name in names)
            {
                owner.TryGet(name, out var value);
                result.Add(value);
            }
        }
        else if (args[0].IsText || args[0].IsList)
        {
            result.Add(args[0].IsText ? args[0].AsText.Length : args[0].AsList.Count);
        }

        return Value.List(result);
    }

    private static Value Size(CallArgs args) => args[0].Kind switch
    {
        ValueKind.String or ValueKind.Html => args[0].AsText.Length,
        ValueKind.List or ValueKind.Range => args[0].AsList.Count,
        ValueKind.Object => args[0].AsObject.Count,
        _ => 0,
    };

    private static Value TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.String or ValueKind.Html => "string",
        ValueKind.Bool => "boolean",
        ValueKind.Range => "iterator",
        ValueKind.List => "array",
        _ => Numbers.IsNumber(value.Kind) ? "number" : "object",
    };
}

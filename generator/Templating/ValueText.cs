namespace Generator.Templating;

/// <summary>How values look when printed. Lists and objects need a render, which counts their depth and length.</summary>
internal static class ValueText
{
    /// <summary>The text of a value that is neither a list nor an object nor a date.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Empty => "",
        ValueKind.Bool => value.AsBool ? "true" : "false",
        ValueKind.Int or ValueKind.Long => value.AsLong.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => ((float)value.AsDouble).ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.String or ValueKind.Html => value.AsText,
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => "<function>",
        _ => "",
    };

    public static string Of(Value value, RenderState state) => value.Kind switch
    {
        ValueKind.String or ValueKind.Html => value.AsText,
        ValueKind.List or ValueKind.Range or ValueKind.Object => OfCompound(value, state),
        ValueKind.Function when value.Reference is Nodes.UserFunction function => function.Text,
        ValueKind.Date => Builtins.DateText.Format(value.AsDate, state.DateFormat, CultureInfo.InvariantCulture),
        _ => Of(value),
    };

    private static string OfCompound(Value value, RenderState state)
    {
        var result = new StringBuilder();
        Append(value, state, 1, result);
        return result.ToString();
    }

    private static void Append(Value value, RenderState state, int depth, StringBuilder to)
    {
        if (depth > state.Limits.PrintDepth)
        {
            throw Faults.TooDeepToPrint();
        }

        if (to.Length > state.Limits.TextLength)
        {
            throw Faults.TextTooLong(to.Length, state.Limits);
        }

        switch (value.Kind)
        {
            case ValueKind.List or ValueKind.Range:
                AppendList(value.AsList, state, depth, to);
                break;
            case ValueKind.Object:
                AppendObject(value.AsObject, state, depth, to);
                break;
            case ValueKind.String or ValueKind.Html:
                to.Append('"');
                Builtins.TextEscapes.AppendLiteral(value.AsText, to);
                to.Append('"');
                break;
            default:
                to.Append(value.Kind is ValueKind.Null or ValueKind.Empty ? "null" : Of(value, state));
                break;
        }
    }

    private static void AppendList(ITemplateList list, RenderState state, int depth, StringBuilder to)
    {
        to.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            state.Step();
            to.Append(i > 0 ? ", " : "");
            Append(list[i], state, depth + 1, to);
        }

        to.Append(']');
    }

    private static void AppendObject(ITemplateObject value, RenderState state, int depth, StringBuilder to)
    {
        to.Append('{');
        var isFirst = true;
        foreach (var name in value.Names)
        {
            state.Step();
            to.Append(isFirst ? "" : ", ");
            isFirst = false;
            AppendName(name, to);
            to.Append(": ");
            value.TryGet(name, out var member);
            Append(member, state, depth + 1, to);
        }

        to.Append('}');
    }

    private static void AppendName(string name, StringBuilder to)
    {
        var isPlain = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_')
            && name.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;
        if (isPlain)
        {
            to.Append(name);
            return;
        }

        to.Append('"');
        Builtins.TextEscapes.AppendLiteral(name, to);
        to.Append('"');
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
}

namespace Generator.Templating.Syntax;

/// <summary>Writes an expression in the normal form that messages of the language quote it in.</summary>
internal static class SyntaxPrinter
{
    public static string Print(ExpressionSyntax expression)
    {
        var result = new StringBuilder();
        Print(expression, result);
        return result.ToString();
    }

    private static void Print(ExpressionSyntax? expression, StringBuilder to)
    {
        switch (expression)
        {
            case LiteralSyntax literal:
                PrintLiteral(literal, to);
                break;
            case VariableSyntax variable:
                to.Append(variable.IsLocal ? "$" : "").Append(variable.Name);
                break;
            case ThisSyntax:
                to.Append("this");
                break;
            case MemberSyntax member:
                Print(member.Target, to);
                to.Append(member.IsWrittenConditional ? "?." : ".").Append(member.Member.Name);
                break;
            case IsEmptySyntax empty:
                Print(empty.Target, to);
                to.Append('.').Append(empty.Member.Name).Append('?');
                break;
            case IndexerSyntax indexer:
                PrintIndexer(indexer, to);
                break;
            case BinarySyntax binary:
                PrintBinary(binary, to);
                break;
            case UnarySyntax unary:
                to.Append(Operators.Text(unary.Operator));
                Print(unary.Right, to);
                break;
            case IncrementSyntax increment:
                PrintIncrement(increment, to);
                break;
            default:
                PrintCompound(expression, to);
                break;
        }
    }

    private static void PrintCompound(ExpressionSyntax? expression, StringBuilder to)
    {
        switch (expression)
        {
            case ConditionalSyntax conditional:
                Print(conditional.Condition, to);
                to.Append('?');
                Print(conditional.Then, to);
                to.Append(':');
                Print(conditional.Else, to);
                break;
            case AssignSyntax assign:
                Print(assign.Target, to);
                to.Append(assign.Operator is { } op ? Operators.Text(op) : "").Append('=');
                Print(assign.Value, to);
                break;
            case CallSyntax call:
                PrintCall(call, to);
                break;
            case NamedArgumentSyntax named:
                to.Append(named.Name.Name);
                to.Append(named.Value is null ? "" : ":");
                Print(named.Value, to);
                break;
            case PipeSyntax pipe:
                Print(pipe.From, to);
                to.Append(pipe.IsArrow ? "|>" : "|");
                Print(pipe.To, to);
                break;
            case NestedSyntax nested:
                to.Append('(');
                Print(nested.Inner, to);
                to.Append(')');
                break;
            case ArraySyntax array:
                to.Append('[');
                PrintList(array.Items, to);
                to.Append(']');
                break;
            case ObjectSyntax @object:
                PrintObject(@object, to);
                break;
            case InterpolatedSyntax interpolated:
                PrintInterpolated(interpolated, to);
                break;
            case HoleSyntax hole:
                to.Append('{');
                Print(hole.Inner, to);
                to.Append('}');
                break;
            case AnonymousFunctionSyntax:
                to.Append("do");
                break;
        }
    }

    private static void PrintLiteral(LiteralSyntax literal, StringBuilder to)
    {
        var value = literal.Value;
        switch (value.Kind)
        {
            case ValueKind.Null:
                to.Append("null");
                break;
            case ValueKind.String when literal.Quote == '`':
                to.Append('`').Append(value.AsText.Replace("`", "``", StringComparison.Ordinal)).Append('`');
                break;
            case ValueKind.String:
                to.Append(literal.Quote);
                AppendEscaped(value.AsText, literal.Quote, to);
                to.Append(literal.Quote);
                break;
            case ValueKind.Float:
                to.Append(WithPoint(((float)value.AsDouble).ToString(CultureInfo.InvariantCulture))).Append('f');
                break;
            case ValueKind.Double:
                to.Append(WithPoint(value.AsDouble.ToString(CultureInfo.InvariantCulture)));
                break;
            case ValueKind.Decimal:
                to.Append(WithPoint(value.AsDecimal.ToString(CultureInfo.InvariantCulture))).Append('m');
                break;
            default:
                to.Append(ValueText.Of(value));
                break;
        }
    }

    private static string WithPoint(string number) =>
        number.AsSpan().ContainsAny('e', 'E', '.') || number.Contains('n', StringComparison.OrdinalIgnoreCase) ? number : number + ".0";

    private static void AppendEscaped(string text, char quote, StringBuilder to)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => to.Append(@"\\"),
                '\0' => to.Append(@"\0"),
                '\a' => to.Append(@"\a"),
                '\b' => to.Append(@"\b"),
                '\f' => to.Append(@"\f"),
                '\n' => to.Append(@"\n"),
                '\r' => to.Append(@"\r"),
                '\t' => to.Append(@"\t"),
                '\v' => to.Append(@"\v"),
                _ when c == quote => to.Append('\\').Append(c),
                _ when char.IsControl(c) => to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => to.Append(c),
            };
        }
    }

    private static void PrintIndexer(IndexerSyntax indexer, StringBuilder to)
    {
        Print(indexer.Target, to);
        var isArgument = indexer.Target is VariableSyntax { IsLocal: true, Name: "" }
            && indexer.Index is LiteralSyntax { Value: { Kind: ValueKind.Int, AsInt: >= 0 } };
        to.Append(isArgument ? "" : "[");
        Print(indexer.Index, to);
        to.Append(isArgument ? "" : "]");
    }

    private static void PrintBinary(BinarySyntax binary, StringBuilder to)
    {
        var space = binary.Operator == BinaryOperator.Subtract ? " " : "";
        Print(binary.Left, to);
        to.Append(space).Append(Operators.Text(binary.Operator)).Append(space);
        Print(binary.Right, to);
    }

    private static void PrintIncrement(IncrementSyntax increment, StringBuilder to)
    {
        var text = increment.By > 0 ? "++" : "--";
        to.Append(increment.IsPostfix ? "" : text);
        Print(increment.Operand, to);
        to.Append(increment.IsPostfix ? text : "");
    }

    private static void PrintCall(CallSyntax call, StringBuilder to)
    {
        Print(call.Target, to);
        if (call.IsExplicit)
        {
            to.Append('(');
            PrintList(call.Arguments, to);
            to.Append(call.IsClosed ? ")" : "");
            return;
        }

        foreach (var argument in call.Arguments)
        {
            to.Append(' ');
            Print(argument, to);
        }
    }

    private static void PrintList(List<ExpressionSyntax> items, StringBuilder to)
    {
        for (var i = 0; i < items.Count; i++)
        {
            to.Append(i > 0 ? "," : "");
            Print(items[i], to);
        }
    }

    private static void PrintObject(ObjectSyntax @object, StringBuilder to)
    {
        to.Append('{');
        for (var i = 0; i < @object.Members.Count; i++)
        {
            to.Append(i > 0 ? "," : "");
            Print(@object.Members[i].Key, to);
            to.Append(':');
            Print(@object.Members[i].Value, to);
        }

        to.Append('}');
    }

    private static void PrintInterpolated(InterpolatedSyntax interpolated, StringBuilder to)
    {
        var quote = interpolated.Parts[0] is LiteralSyntax first ? first.Quote : '"';
        to.Append('$').Append(quote);
        foreach (var part in interpolated.Parts)
        {
            if (part is LiteralSyntax literal)
            {
                AppendEscaped(literal.Value.AsText.Replace("{", "\\{", StringComparison.Ordinal), quote, to);
            }
            else
            {
                Print(part, to);
            }
        }

        to.Append(quote);
    }
}

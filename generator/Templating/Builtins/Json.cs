using System.Text.Json;

namespace Generator.Templating.Builtins;

/// <summary><c>object.to_json</c> and <c>object.from_json</c>, each with a bounded depth.</summary>
internal static class Json
{
    public static Value Write(CallArgs args)
    {
        if (args[0].IsFunction)
        {
            throw Faults.Argument("Can not serialize functions to JSON. (Parameter 'value')", 0);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(args.State, writer, args[0], 1);
        }

        args.CheckText(buffer.WrittenCount);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Value Read(CallArgs args)
    {
        var options = new JsonDocumentOptions { MaxDepth = args.State.Limits.JsonDepth };
        try
        {
            using var document = JsonDocument.Parse(args.Text(0), options);
            return Read(args.State, document.RootElement);
        }
        catch (JsonException exception)
        {
            throw Faults.Type(exception.Message);
        }
    }

    private static Value Read(RenderState state, JsonElement element)
    {
        state.Step();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var member in element.EnumerateObject())
                {
                    result.Set(member.Name, Read(state, member.Value));
                }

                return Value.Object(result);
            case JsonValueKind.Array:
                var list = ListArithmetic.Room(state, element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(Read(state, item));
                }

                return Value.List(list);
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return ReadNumber(element);
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return default;
        }
    }

    private static Value ReadNumber(JsonElement element)
    {
        if (element.TryGetInt64(out var number))
        {
            return Numbers.Fit(number);
        }

        return element.TryGetDecimal(out var exact) ? Value.Decimal(exact) : element.GetDouble();
    }

    private static void Write(RenderState state, Utf8JsonWriter writer, Value value, int depth)
    {
        state.Step();
        if (depth > state.JsonDepth || writer.BytesCommitted + writer.BytesPending > state.Limits.TextLength)
        {
            throw Faults.TooDeepToPrint();
        }

        switch (value.Kind)
        {
            case ValueKind.Object:
                WriteObject(state, writer, value.AsObject, depth);
                break;
            case ValueKind.List or ValueKind.Range:
                writer.WriteStartArray();
                for (var i = 0; i < value.AsList.Count; i++)
                {
                    Write(state, writer, value.AsList[i], depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteScalar(state, writer, value);
                break;
        }
    }

    private static void WriteObject(RenderState state, Utf8JsonWriter writer, ITemplateObject value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            value.TryGet(name, out var member);
            writer.WritePropertyName(name);
            Write(state, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteScalar(RenderState state, Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.Int or ValueKind.Long:
                writer.WriteNumberValue(value.AsLong);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.AsDecimal);
                break;
            case ValueKind.Float:
                writer.WriteNumberValue((float)value.AsDouble);
                break;
            case ValueKind.Double:
                writer.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            case ValueKind.String or ValueKind.Html or ValueKind.TimeSpan:
                writer.WriteStringValue(ValueText.Of(value, state));
                break;
            case ValueKind.BigInteger:
                writer.WriteRawValue(ValueText.Of(value));
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}

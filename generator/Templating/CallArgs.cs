namespace Generator.Templating;

/// <summary>
/// The arguments of one call, and the conversions that functions ask of them. Absent arguments read as null. A
/// value that cannot be converted is a fault at that argument.
/// </summary>
internal readonly ref struct CallArgs
{
    private readonly ReadOnlySpan<Value> _items;

    public CallArgs(ReadOnlySpan<Value> items, ITemplateObject? named, RenderState state)
    {
        _items = items;
        Named = named;
        State = state;
    }

    public int Count => _items.Length;

    /// <summary>
    /// What was passed by names that are no parameters; nothing if there was none. Only functions that take any
    /// number of arguments get these.
    /// </summary>
    public ITemplateObject? Named { get; }

    internal RenderState State { get; }

    public Value this[int index] => Has(index) ? _items[index] : default;

    /// <summary>What to throw to refuse a call.</summary>
    /// <param name="message">One sentence: what is wrong. Without a full stop.</param>
    /// <param name="hint">What to write instead.</param>
    public static TemplateFailure Fail(string message, string? hint) =>
        new(Diagnostics.TemplateRules.WrongType, message) { Hint = hint };

    /// <summary>Whether the argument was passed, be it null.</summary>
    public bool Has(int index) => index < _items.Length && !_items[index].IsUnset;

    /// <summary>Any value as the text it prints as; null is empty.</summary>
    public string Text(int index)
    {
        var value = this[index];
        return value.Kind == ValueKind.String ? value.AsText : ValueText.Of(value, State);
    }

    /// <summary>The same, but nothing for null.</summary>
    public string? TextOrNull(int index) => this[index].Kind is ValueKind.Null or ValueKind.Empty ? null : Text(index);

    public bool Truth(int index) => this[index].IsTrue;

    /// <summary>A number of 32 bits; null is zero, fractions are rounded.</summary>
    public int Int(int index)
    {
        var value = this[index];
        return Conversions.TryToInt(value, out var number) ? number : throw Faults.Conversion(value, "int", index);
    }

    public int Int(int index, int otherwise) => Has(index) ? Int(index) : otherwise;

    public double Double(int index)
    {
        var value = this[index];
        return value.Kind switch
        {
            ValueKind.Null => 0,
            <= ValueKind.Decimal => Numbers.ToDouble(value),
            _ => throw Faults.Conversion(value, "double", index),
        };
    }

    /// <summary>A list; nothing for null.</summary>
    public ITemplateList? List(int index)
    {
        var value = this[index];
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.List or ValueKind.Range => value.AsList,
            ValueKind.String or ValueKind.Html => new TextList(value.AsText),
            ValueKind.Object => new PairList(value.AsObject),
            _ => throw Faults.Conversion(value, "IEnumerable", index),
        };
    }

    /// <summary>The same, for functions that go through a list more than once.</summary>
    public ITemplateList? WholeList(int index) =>
        this[index].Kind is ValueKind.Null or ValueKind.List or ValueKind.Range or ValueKind.String or ValueKind.Html or ValueKind.Object
            ? List(index)
            : throw Faults.Argument(
                "Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list.", index);

    /// <summary>Text that must not be null.</summary>
    public string RequiredText(int index, string parameter, string function) =>
        TextOrNull(index) ?? throw Faults.NullArgument(parameter, function);

    /// <summary>An object; nothing for null.</summary>
    public ITemplateObject? Object(int index)
    {
        var value = this[index];
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Object => value.AsObject,
            _ => throw Faults.Conversion(value, "IDictionary<string, Object>", index),
        };
    }

    public DateTime? Date(int index)
    {
        var value = this[index];
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Date => value.AsDate,
            _ => throw Faults.Conversion(value, "DateTime", index),
        };
    }

    /// <summary>Calls a function that was passed, with one value.</summary>
    internal Value Apply(Value function, Value value) => Nodes.Calls.Invoke(State, function, [value]);

    /// <summary>Text that is markup: plain text again where nothing is escaped.</summary>
    internal Value Markup(string html) => State.Options.EscapesHtml ? Value.Html(html) : Value.String(html);

    /// <summary>Refuses a text that would be too long, before it is made.</summary>
    internal void CheckText(long length)
    {
        if (length > State.TextLimit)
        {
            throw new TemplateFailure(
                Diagnostics.TemplateRules.TooLarge,
                $"The resulting string length exceeds the configured LimitToString `{State.TextLimit}`.");
        }
    }

    internal void CheckJoined(long length)
    {
        if (length > State.TextLimit)
        {
            throw new TemplateFailure(Diagnostics.TemplateRules.TooLarge, $"Joined string exceeds LimitToString `{State.TextLimit}`.");
        }
    }

    /// <summary>A culture by its name; what depends on one is refused where pages must come out the same everywhere.</summary>
    internal CultureInfo Culture(int index)
    {
        if (!Has(index) || this[index].IsNull)
        {
            return CultureInfo.InvariantCulture;
        }

        if (State.Options.IsReproducible)
        {
            throw Faults.NotReproducible("a culture's name").AtArgument(index);
        }

        try
        {
            return CultureInfo.GetCultureInfo(Text(index));
        }
        catch (CultureNotFoundException exception)
        {
            throw Faults.Type(exception.Message);
        }
    }

    /// <summary>All arguments from an index on.</summary>
    public ReadOnlySpan<Value> From(int index) => index < _items.Length ? _items[index..] : [];
}

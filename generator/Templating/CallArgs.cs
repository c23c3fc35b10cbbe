namespace Generator.Templating;

/// <summary>The arguments of one call. Absent ones read as null.</summary>
internal readonly ref struct CallArgs(ReadOnlySpan<Value> items)
{
    private readonly ReadOnlySpan<Value> _items = items;

    public int Count => _items.Length;

    public Value this[int index] => index < _items.Length ? _items[index] : default;

    /// <summary>Any value as the text it prints as; null is empty.</summary>
    public string Text(int index) => this[index] is { Kind: ValueKind.String or ValueKind.Html } text ? text.AsText : "";

    /// <summary>What to throw to refuse a call.</summary>
    /// <param name="message">One sentence: what is wrong. Without a full stop.</param>
    /// <param name="hint">What to write instead.</param>
    public static TemplateFailure Fail(string message, string? hint) => new(message, hint);
}

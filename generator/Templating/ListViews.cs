namespace Generator.Templating;

/// <summary>A text as the list of its characters.</summary>
internal sealed class TextList(string text) : ITemplateList
{
    public int Count => text.Length;

    public Value this[int index] => Value.String(text[index].ToString());
}

/// <summary>An object as the list of its members, each with <c>key</c> and <c>value</c>.</summary>
internal sealed class PairList(ITemplateObject source) : ITemplateList
{
    private readonly string[] _names = [.. source.Names];

    public int Count => _names.Length;

    public Value this[int index]
    {
        get
        {
            var pair = new ScriptObject(2);
            pair.Set("key", _names[index]);
            source.TryGet(_names[index], out var value);
            pair.Set("value", value);
            return Value.Object(pair);
        }
    }
}

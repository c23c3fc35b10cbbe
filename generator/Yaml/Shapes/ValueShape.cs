namespace Generator.Yaml.Shapes;

/// <summary>
/// What a value may be. The shapes of all keys are tables, so that one check reads front matter, data files and
/// settings alike, and a schema can be printed from them. The hierarchy is closed.
/// </summary>
internal abstract record ValueShape
{
    private ValueShape()
    {
    }

    /// <summary>Any text that is not empty.</summary>
    public sealed record Text : ValueShape;

    /// <summary>A text, or nothing.</summary>
    public sealed record TextOrNothing : ValueShape;

    /// <summary>A text of few words, such as a quotation.</summary>
    public sealed record ShortText(int MostWords) : ValueShape;

    /// <summary>A year, a month or a day, in ISO 8601.</summary>
    public sealed record Date : ValueShape;

    /// <summary><c>yes</c> or <c>no</c>, also <c>true</c> or <c>false</c>.</summary>
    public sealed record YesNo : ValueShape;

    /// <summary>A whole number.</summary>
    public sealed record Number(int Least, int Most) : ValueShape;

    /// <summary>One of a few words.</summary>
    public sealed record OneOf(ImmutableArray<string> Words) : ValueShape;

    /// <summary>An id, made here or of something elsewhere: <c>[a-z0-9_-]</c>, 1 to 64 characters.</summary>
    public sealed record Id : ValueShape;

    /// <summary>The address of a page of the web.</summary>
    public sealed record WebAddress : ValueShape;

    /// <summary>The tag of a language.</summary>
    public sealed record Language : ValueShape;

    /// <summary>Hexadecimal digits in lower case.</summary>
    public sealed record Hex(int Digits) : ValueShape;

    /// <summary>A list. Groups in it that have a key <c>id</c> have each another one.</summary>
    public sealed record ListOf(ValueShape Item, bool MayBeEmpty) : ValueShape;

    /// <summary>Keys that are known beforehand.</summary>
    public sealed record Group(ImmutableArray<KeyShape> Keys) : ValueShape;

    /// <summary>Keys of one shape, each with a value of one shape.</summary>
    public sealed record Map(ValueShape Key, ValueShape Value) : ValueShape;
}

/// <summary>A key that a group may have.</summary>
/// <param name="IsWords">Its value is words: a translation gives its own.</param>
internal sealed record KeyShape(string Name, ValueShape Value, bool IsRequired, bool IsWords)
{
    /// <summary>Whether its value says where a claim can be checked.</summary>
    public bool IsSource => Name is "source" or "sources";

    public static KeyShape Required(string name, ValueShape value) => new(name, value, IsRequired: true, IsWords: false);

    public static KeyShape Optional(string name, ValueShape value) => new(name, value, IsRequired: false, IsWords: false);

    public static KeyShape RequiredWords(string name) => new(name, new ValueShape.Text(), IsRequired: true, IsWords: true);

    public static KeyShape OptionalWords(string name) => new(name, new ValueShape.Text(), IsRequired: false, IsWords: true);
}

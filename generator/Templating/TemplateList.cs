namespace Generator.Templating;

/// <summary>Makes lists for templates out of what the model holds.</summary>
internal static class TemplateList
{
    public static ITemplateList Empty { get; } = new Fixed([]);

    public static ITemplateList Of(ImmutableArray<Value> items) => new Fixed(items);

    /// <summary>A list whose items become values only when a template reads them.</summary>
    public static ITemplateList Of<T>(ImmutableArray<T> items, Func<T, Value> toValue) => new Projected<T>(items, toValue);

    private sealed class Fixed(ImmutableArray<Value> items) : ITemplateList
    {
        public int Count => items.Length;

        public Value this[int index] => items[index];
    }

    private sealed class Projected<T>(ImmutableArray<T> items, Func<T, Value> toValue) : ITemplateList
    {
        public int Count => items.Length;

        public Value this[int index] => toValue(items[index]);
    }
}

namespace Generator.Templating;

/// <summary>The host's functions by name; one table serves all pages.</summary>
internal sealed class TemplateFunctions(params ReadOnlySpan<TemplateFunction> functions)
{
    private readonly FrozenDictionary<string, TemplateFunction> _byName =
        functions.ToArray().ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    public static TemplateFunctions None { get; } = new();

    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    public TemplateFunction? Find(string name) => _byName.GetValueOrDefault(name);
}

namespace Generator.Languages;

/// <summary>
/// A text with <c>{name}</c> placeholders, taken apart once. A brace that begins no placeholder is plain text:
/// names are lower-case letters, digits and <c>_</c>.
/// </summary>
internal sealed partial class Pattern
{
    private Pattern(ImmutableArray<Part> parts) => Parts = parts;

    /// <summary>Its text and placeholders in order.</summary>
    public ImmutableArray<Part> Parts { get; }

    /// <summary>The names of the placeholders, in order, each as often as it stands there.</summary>
    public IEnumerable<string> Names => Parts.Where(p => p.IsPlaceholder).Select(p => p.Text);

    /// <summary>Every second part of the split text is what the brackets hold.</summary>
    public static Pattern Parse(string text) =>
        new([.. Placeholder().Split(text).Select((part, i) => new Part(part, i % 2 == 1)).Where(p => p.Text.Length > 0)]);

    /// <summary>The text with every placeholder replaced.</summary>
    public string Fill(Func<string, string> valueOf) => string.Concat(Parts.Select(p => p.IsPlaceholder ? valueOf(p.Text) : p.Text));

    [GeneratedRegex(@"\{([a-z0-9_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    /// <summary>A piece of a pattern: plain text, or the name of a placeholder.</summary>
    internal readonly record struct Part(string Text, bool IsPlaceholder);
}

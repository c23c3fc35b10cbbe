namespace Generator.Languages;

/// <summary>
/// A text with <c>{name}</c> placeholders, taken apart once. A brace that begins no placeholder is plain text:
/// names are lower-case letters, digits and <c>_</c>.
/// </summary>
internal sealed class Pattern
{
    private Pattern(ImmutableArray<Part> parts) => Parts = parts;

    /// <summary>Its text and placeholders in order.</summary>
    public ImmutableArray<Part> Parts { get; }

    /// <summary>The names of the placeholders, in order, each as often as it stands there.</summary>
    public IEnumerable<string> Names => Parts.Where(p => p.IsPlaceholder).Select(p => p.Text);

    public static Pattern Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var done = 0;
        for (var open = text.IndexOf('{', 0); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0 || !IsName(text.AsSpan(open + 1, close - open - 1)))
            {
                continue;
            }

            Add(parts, text[done..open], isPlaceholder: false);
            Add(parts, text[(open + 1)..close], isPlaceholder: true);
            done = close + 1;
        }

        Add(parts, text[done..], isPlaceholder: false);
        return new Pattern(parts.ToImmutable());
    }

    /// <summary>The text with every placeholder replaced.</summary>
    public string Fill(Func<string, string> valueOf)
    {
        var result = new StringBuilder();
        foreach (var part in Parts)
        {
            result.Append(part.IsPlaceholder ? valueOf(part.Text) : part.Text);
        }

        return result.ToString();
    }

    private static void Add(ImmutableArray<Part>.Builder parts, string text, bool isPlaceholder)
    {
        if (text.Length > 0)
        {
            parts.Add(new Part(text, isPlaceholder));
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>A piece of a pattern: plain text, or the name of a placeholder.</summary>
    internal readonly record struct Part(string Text, bool IsPlaceholder);
}

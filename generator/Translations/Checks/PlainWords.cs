namespace Generator.Translations.Checks;

/// <summary>The words of a text that is no Markdown: placeholders and addresses are replaced by as many spaces.</summary>
internal static class PlainWords
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\t)»”");

    public static string Of(string text) => Blanks.In(text, OthersIn(text));

    private static IEnumerable<TextRange> OthersIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((text[at] == '{' ? Placeholder(text, at) : Address(text, at)) is > 0 and var length)
            {
                yield return new TextRange(at, at + length);
                at += length - 1;
            }
        }
    }

    private static int Placeholder(string text, int at)
    {
        var end = text.AsSpan(at + 1).IndexOfAnyExceptInRange('0', 'z');
        return end > 0 && text[at + 1 + end] == '}' ? end + 2 : 0;
    }

    private static int Address(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("https://") && !text.AsSpan(at).StartsWith("http://"))
        {
            return 0;
        }

        var end = text.AsSpan(at).IndexOfAny(AddressEnds);
        return end < 0 ? text.Length - at : end;
    }
}

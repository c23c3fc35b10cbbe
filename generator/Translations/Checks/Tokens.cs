namespace Generator.Translations.Checks;

/// <summary>A word or a run of digits.</summary>
/// <param name="Text">As written; digits of any script as ASCII.</param>
/// <param name="Offset">Of its first unit.</param>
/// <param name="End">After its last.</param>
internal readonly record struct Token(string Text, int Offset, int End, bool IsNumber)
{
    /// <summary>The value of a short run of digits; -1 for anything else.</summary>
    public int Value => IsNumber && Text.Length <= 4 ? int.Parse(Text, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
}

/// <summary>Takes a text apart into words (letters and marks) and runs of digits. One pass.</summary>
internal static class Tokens
{
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(4 + (text.Length / 6));
        for (var at = 0; TryNext(text, ref at, out var start, out var isNumber);)
        {
            tokens.Add(new Token(isNumber ? Ascii(text[start..at]) : text[start..at], start, at, isNumber));
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>Goes on to the end of the next token; false where there is none.</summary>
    public static bool TryNext(string text, ref int at, out int start, out bool isNumber)
    {
        for (start = at; start < text.Length;)
        {
            var kind = KindAt(text, start, out var length);
            if (kind != Kind.None)
            {
                isNumber = kind == Kind.Digit;
                at = EndOf(text, start, kind);
                return true;
            }

            start += length;
        }

        isNumber = false;
        return false;
    }

    /// <summary>The words in lower case: what two texts are compared by.</summary>
    public static ImmutableArray<Token> WordsOf(string text) => ToLower(Of(text));

    public static ImmutableArray<Token> ToLower(ImmutableArray<Token> tokens) =>
        [.. tokens.Select(t => t with { Text = t.Text.ToLowerInvariant() })];

    private static int EndOf(string text, int start, Kind kind)
    {
        var at = start;
        while (at < text.Length)
        {
            var next = KindAt(text, at, out var length);
            if (next != kind && (kind == Kind.Digit || next != Kind.Mark))
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static Kind KindAt(string text, int at, out int length)
    {
        if (char.IsAscii(text[at]))
        {
            length = 1;
            return char.IsAsciiLetter(text[at]) ? Kind.Letter : char.IsAsciiDigit(text[at]) ? Kind.Digit : Kind.None;
        }

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            <= UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            _ when rune.Value is 0x200C or 0x200D => Kind.Mark,
            _ => Kind.None,
        };
    }

    private static string Ascii(string digits) =>
        string.Concat(digits.EnumerateRunes().Select(r => (char)('0' + (int)Rune.GetNumericValue(r))));

    private enum Kind
    {
        None,
        Letter,
        Mark,
        Digit,
    }
}

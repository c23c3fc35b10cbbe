namespace Generator.Languages;

/// <summary>Writes numbers in one language, from the separators in its strings.</summary>
internal sealed class NumberFormat(FormatData data, Digits digits)
{
    private const int GroupSize = 3;

    private readonly string _group = data.Required("number.group");
    private readonly string _decimal = data.Required("number.decimal");
    private readonly int _minGroup = ReadMinGroup(data);

    /// <summary>All digits that the number has, those before the decimal separator in groups of three.</summary>
    public string Format(decimal number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture).Split('.');
        var sign = plain[0].StartsWith('-') ? "-" : "";
        var whole = Grouped(plain[0][sign.Length..]);
        return digits.Of(sign + whole + (plain.Length > 1 ? _decimal + plain[1] : ""));
    }

    private string Grouped(string whole)
    {
        if (whole.Length < _minGroup)
        {
            return whole;
        }

        var result = new StringBuilder(whole);
        for (var at = whole.Length - GroupSize; at > 0; at -= GroupSize)
        {
            result.Insert(at, _group);
        }

        return result.ToString();
    }

    /// <summary>How many digits a number needs to be grouped: four, or five where four stand together.</summary>
    private static int ReadMinGroup(FormatData data)
    {
        const string Key = "number.min_group";
        var text = data.Required(Key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is >= 4 and <= 7)
        {
            return digits;
        }

        if (text.Length > 0)
        {
            data.Refuse(Key, $"`{text}` is not a number of digits", "write 4, or 5 where `1234` has no separator");
        }

        return GroupSize + 1;
    }
}

/// <summary>The ten digits of a numbering system of CLDR.</summary>
internal sealed class Digits
{
    private readonly int _zero;

    private Digits(string name, int zero) => (Name, _zero) = (name, zero);

    /// <summary>Those of ASCII, also where a numbering system is not known.</summary>
    public static Digits Latin { get; } = new("latn", '0');

    /// <summary>Of the numbering system.</summary>
    public string Name { get; }

    public static Digits Read(FormatData data)
    {
        const string Key = "number.digits";
        var name = data.Required(Key);
        if (name is not ("" or "latn") && LanguageRow.ZeroOf(name) is null)
        {
            data.Refuse(Key, $"`{name}` is no set of digits", "write a name of CLDR, such as latn, arab, arabext, deva or tibt");
        }

        return LanguageRow.ZeroOf(name) is { } zero and not '0' ? new Digits(name, zero) : Latin;
    }

    /// <summary>The text with its ASCII digits replaced.</summary>
    public string Of(string ascii) => this == Latin
        ? ascii
        : string.Concat(ascii.Select(c => char.IsAsciiDigit(c) ? char.ConvertFromUtf32(_zero + (c - '0')) : $"{c}"));
}

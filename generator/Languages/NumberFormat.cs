namespace Generator.Languages;

/// <summary>Writes numbers in one language, from the separators in its strings.</summary>
internal sealed class NumberFormat
{
    private const int GroupSize = 3;

    private readonly string _group;
    private readonly string _decimal;
    private readonly int _minGroup;
    private readonly Digits _digits;

    private NumberFormat(FormatData data, Digits digits)
    {
        _group = data.Required("number.group");
        _decimal = data.Required("number.decimal");
        _minGroup = ReadMinGroup(data);
        _digits = digits;
    }

    public static NumberFormat Read(FormatData data, Digits digits) => new(data, digits);

    /// <summary>All digits that the number has, those before the decimal separator in groups of three.</summary>
    public string Format(decimal number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture).Split('.');
        var sign = plain[0].StartsWith('-') ? "-" : "";
        var whole = Grouped(plain[0][sign.Length..]);
        return _digits.Of(sign + whole + (plain.Length > 1 ? _decimal + plain[1] : ""));
    }

    private string Grouped(string digits)
    {
        if (digits.Length < _minGroup)
        {
            return digits;
        }

        var result = new StringBuilder(digits);
        for (var at = digits.Length - GroupSize; at > 0; at -= GroupSize)
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

namespace Generator.Languages;

/// <summary>The ten digits of a numbering system of CLDR.</summary>
internal sealed class Digits
{
    private static readonly FrozenDictionary<string, Digits> Systems = new Dictionary<string, Digits>
    {
        ["arab"] = new('\u0660'),
        ["arabext"] = new('\u06F0'),
        ["latn"] = new('0'),
        ["tibt"] = new('\u0F20'),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly char _zero;

    private Digits(char zero) => _zero = zero;

    public static Digits Read(FormatData data)
    {
        const string Key = "number.digits";
        var name = data.Required(Key);
        if (Systems.TryGetValue(name, out var digits))
        {
            return digits;
        }

        if (name.Length > 0)
        {
            data.Refuse(Key, $"`{name}` is no set of digits", "write latn, arab, arabext or tibt");
        }

        return Systems["latn"];
    }

    /// <summary>The text with its ASCII digits replaced.</summary>
    public string Of(string ascii) => _zero == '0'
        ? ascii
        : string.Concat(ascii.Select(c => char.IsAsciiDigit(c) ? (char)(_zero + (c - '0')) : c));
}

using System.Diagnostics;
using System.Numerics;

namespace Generator.Yaml;

/// <summary>
/// Turns nodes into plain values by the core schema of YAML 1.2.2 (section 10.3): only texts without quotation
/// marks become null, truth or numbers, and a timestamp stays a text. Mappings keep the order of the file.
/// </summary>
internal static class PlainValues
{
    /// <returns>
    /// <c>null</c>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="BigInteger"/>, <see cref="double"/>,
    /// <see cref="string"/>, <see cref="IReadOnlyList{T}"/> or <see cref="IReadOnlyDictionary{TKey, TValue}"/>.
    /// </returns>
    public static object? Of(YamlNode? node) => node switch
    {
        null => null,
        YamlScalar { IsPlain: true } scalar => OfPlain(scalar.Value),
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => sequence.Items.Select(Of).ToList(),
        YamlMapping mapping => new OrderedDictionary<string, object?>(
            mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value))), StringComparer.Ordinal),
        _ => throw new UnreachableException(node.GetType().Name),
    };

    private static object? OfPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        _ => Integer(text) ?? Float(text) ?? (object)text,
    };

    private static object? Integer(string text)
    {
        var digits = text.AsSpan().TrimStart("+-");
        if (text.StartsWith("0x", StringComparison.Ordinal) && IsAll(text.AsSpan(2), char.IsAsciiHexDigit))
        {
            return Smallest(BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        if (text.StartsWith("0o", StringComparison.Ordinal) && IsAll(text.AsSpan(2), c => c is >= '0' and <= '7'))
        {
            return Smallest(text[2..].Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')));
        }

        return text.Length - digits.Length <= 1 && IsAll(digits, char.IsAsciiDigit)
            ? Smallest(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>A length that a number may have; what is longer stays a text, for reading it takes quadratic time.</summary>
    private const int LongestNumber = 400;

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> isDigit)
    {
        foreach (var c in text)
        {
            if (!isDigit(c))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestNumber;
    }

    private static object Smallest(BigInteger number) => number switch
    {
        _ when number >= int.MinValue && number <= int.MaxValue => (object)(int)number,
        _ when number >= long.MinValue && number <= long.MaxValue => (long)number,
        _ => number,
    };

    /// <summary><c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c></summary>
    private static double? Float(string text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return text.Length <= LongestNumber
            && text.Any(char.IsAsciiDigit)
            && text.All(c => char.IsAsciiDigit(c) || c is '.' or '+' or '-' or 'e' or 'E')
            && double.TryParse(text, style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

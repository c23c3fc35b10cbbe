using System.Numerics;

namespace Generator.Yaml;

/// <summary>
/// Turns nodes into plain values by the core schema of YAML 1.2.2 (section 10.3): only texts without quotation
/// marks become null, truth or numbers, and a timestamp stays a text. Mappings keep the order of the file.
/// </summary>
internal static partial class PlainValues
{
    /// <summary>A length that a number may have; what is longer stays a text, for reading it takes quadratic time.</summary>
    private const int LongestNumber = 400;

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
        { Length: > LongestNumber } => text,
        _ when Integer().IsMatch(text) => Smallest(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        _ when Octal().IsMatch(text) => Smallest(text[2..].Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0'))),
        _ when Hexadecimal().IsMatch(text) => Smallest(BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
        _ when Float().IsMatch(text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => text,
    };

    private static object Smallest(BigInteger number) => number switch
    {
        _ when number >= int.MinValue && number <= int.MaxValue => (object)(int)number,
        _ when number >= long.MinValue && number <= long.MaxValue => (long)number,
        _ => number,
    };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^0o[0-7]+\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Float();
}

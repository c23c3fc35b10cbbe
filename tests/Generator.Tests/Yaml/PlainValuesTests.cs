using System.Numerics;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

public class PlainValuesTests
{
    public static TheoryData<string, object?> Scalars => new()
    {
        { "~", null },
        { "null", null },
        { "nULL", "nULL" },
        { "true", true },
        { "False", false },
        { "yes", "yes" },
        { "No", "No" },
        { "12", 12 },
        { "-12", -12 },
        { "+12", 12 },
        { "0o17", 15 },
        { "0xFf", 255 },
        { "3000000000", 3000000000L },
        { "99999999999999999999", BigInteger.Parse("99999999999999999999", System.Globalization.CultureInfo.InvariantCulture) },
        { "1.5", 1.5 },
        { ".5", 0.5 },
        { "1.", 1.0 },
        { "1e3", 1000.0 },
        { "-.inf", double.NegativeInfinity },
        { ".nan", double.NaN },
        { "2020-09-09", "2020-09-09" },
        { "2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00" },
        { "1_000", "1_000" },
        { "+", "+" },
        { ".", "." },
        { "e5", "e5" },
        { "\"12\"", "12" },
        { "'true'", "true" },
        { "\"\"", "" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_has_the_type_of_the_core_schema(string yaml, object? value) =>
        Assert.Equal(value, Plain($"- {yaml}") is IReadOnlyList<object?> list ? list[0] : "not a list");

    [Fact]
    public void A_key_without_a_value_is_null() =>
        Assert.Null(Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(Plain("a:"))["a"]);

    [Fact]
    public void Keys_keep_the_order_of_the_file()
    {
        var mapping = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(Plain("z: 1\na: {c: 2, b: [3]}\nm: x"));

        Assert.Equal(["z", "a", "m"], mapping.Keys);
        Assert.Equal(["c", "b"], Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(mapping["a"]).Keys);
    }

    [Fact]
    public void An_empty_file_is_null() => Assert.Null(Plain(""));

    private static object? Plain(string yaml) => PlainValues.Of(
        YamlReader.Read(new YamlText(new SourcePath("data.yml"), yaml, 1, RightToLeft: false), YamlUse.DataFile).Value);
}

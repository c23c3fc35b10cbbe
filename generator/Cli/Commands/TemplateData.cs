using System.Diagnostics;
using System.Numerics;
using Generator.Templating;
using Generator.Yaml;

namespace Generator.Cli.Commands;

/// <summary>Makes what a template sees of a YAML file: objects and lists that the template may change.</summary>
internal static class TemplateData
{
    public static ScriptObject Of(YamlMapping? mapping) =>
        PlainValues.Of(mapping) is IReadOnlyDictionary<string, object?> members ? ToObject(members) : new ScriptObject();

    private static ScriptObject ToObject(IReadOnlyDictionary<string, object?> members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            // The engine looks members up by reference first.
            result.Set(string.Intern(name), ToValue(value));
        }

        return result;
    }

    private static Value ToValue(object? plain) => plain switch
    {
        null => Value.Null,
        bool truth => Value.Bool(truth),
        int number => Value.Int(number),
        long number => Value.Long(number),
        BigInteger number => Value.BigInteger(number),
        double number => Value.Double(number),
        string text => Value.String(text),
        IReadOnlyDictionary<string, object?> members => Value.Object(ToObject(members)),
        IReadOnlyList<object?> items => Value.List(new ScriptArray([.. items.Select(ToValue)])),
        _ => throw new UnreachableException(plain.GetType().Name),
    };
}

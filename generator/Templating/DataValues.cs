using System.Collections;
using System.Numerics;

namespace Generator.Templating;

/// <summary>Turns what data files hold into values of templates.</summary>
internal static class DataValues
{
    /// <summary>
    /// Objects and lists become ones that the template may change; scalars are <c>null</c>, truth, numbers, text or
    /// dates. Anything else becomes its invariant text.
    /// </summary>
    public static Value Changeable(object? data) => data switch
    {
        IReadOnlyDictionary<string, object?> members => Value.Object(ChangeableObject(members)),
        string text => text,
        IEnumerable items => Value.List(new ScriptArray([.. items.Cast<object?>().Select(Changeable)])),
        _ => Scalar(data),
    };

    /// <summary>The same for a whole mapping, as the model of a template.</summary>
    public static ScriptObject ChangeableObject(IReadOnlyDictionary<string, object?> members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            // Objects look members up by reference first
            result.Set(string.Intern(name), Changeable(value));
        }

        return result;
    }

    private static Value Scalar(object? data) => data switch
    {
        null => default,
        bool truth => truth,
        int number => number,
        long number => Numbers.Fit(number),
        BigInteger number => Numbers.Fit(number),
        double number => number,
        decimal number => Value.Decimal(number),
        DateTime date => Value.Date(date),
        DateTimeOffset date => Value.Date(date),
        _ => Convert.ToString(data, CultureInfo.InvariantCulture),
    };
}

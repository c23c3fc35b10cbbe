using System.Text.Json;

namespace Generator.Text;

/// <summary>
/// The words that content files use for the members of an enumeration, that templates see, and that strings are named
/// after: the members' names in lower case, with hyphens.
/// </summary>
internal static class EnumWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

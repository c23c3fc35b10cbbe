using System.Collections.Frozen;
using Generator.Model;

namespace Generator.Languages;

/// <summary>What languages call themselves, as the language switcher shows them; lower case is right where it stands.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> ByTag = new Dictionary<string, string>
    {
        ["ar"] = "العربية",
        ["bo"] = "བོད་སྐད་",
        ["en"] = "English",
        ["es"] = "español",
        ["fr"] = "français",
        ["ru"] = "русский",
        ["ug"] = "ئۇيغۇرچە",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language's own name; of one that is not listed, its tag.</summary>
    public static string Of(LanguageTag language) => ByTag.GetValueOrDefault(language.Value, language.Value);
}

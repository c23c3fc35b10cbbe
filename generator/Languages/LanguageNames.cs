namespace Generator.Languages;

/// <summary>What languages call themselves, as the language switcher shows them; lower case is right where it stands.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> ByTag = new Dictionary<string, string>
    {
        ["ar"] = "العربية",
        ["bn"] = "বাংলা",
        ["bo"] = "བོད་སྐད་",
        ["cs"] = "čeština",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "español",
        ["fa"] = "فارسی",
        ["fr"] = "français",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["id"] = "Bahasa Indonesia",
        ["it"] = "italiano",
        ["ja"] = "日本語",
        ["kk"] = "қазақ тілі",
        ["ko"] = "한국어",
        ["mn"] = "монгол",
        ["nl"] = "Nederlands",
        ["pl"] = "polski",
        ["pt"] = "português",
        ["ru"] = "русский",
        ["sv"] = "svenska",
        ["sw"] = "Kiswahili",
        ["th"] = "ไทย",
        ["tr"] = "Türkçe",
        ["ug"] = "ئۇيغۇرچە",
        ["uk"] = "українська",
        ["ur"] = "اردو",
        ["vi"] = "Tiếng Việt",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language's own name; of one that is not listed, its tag.</summary>
    public static string Of(LanguageTag language) => ByTag.GetValueOrDefault(language.Value, language.Value);
}

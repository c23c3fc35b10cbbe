namespace Generator.Translations.Checks;

/// <summary>
/// Finds traditional characters in simplified Chinese and the reverse, from a table of common ones. Titles between
/// 《 and 》 may be as they were printed.
/// </summary>
internal static partial class ChineseVariants
{
    private const int MostListed = 5;

    private static readonly ImmutableArray<string> Table = [.. EmbeddedData.Lines("chinese-variants.txt").SelectMany(line => line.Split(' '))];

    private static readonly FrozenDictionary<char, string> Traditional =
        Table.Where(pair => pair.Length == 2).ToFrozenDictionary(pair => pair[0], pair => pair[1..]);

    /// <summary>Nothing for characters whose simplified form may be right in traditional texts.</summary>
    private static readonly FrozenDictionary<char, string> Simplified = Table.ToFrozenDictionary(pair => pair[^1], pair => pair[..^1]);

    public static void Check(Comparison comparison)
    {
        switch (comparison.Language.Row.ScriptCode)
        {
            case "Hans":
                Check(comparison, Simplified, "traditional");
                break;
            case "Hant":
                Check(comparison, Traditional, "simplified");
                break;
        }
    }

    private static void Check(Comparison comparison, FrozenDictionary<char, string> instead, string variant)
    {
        var text = Blanks.In(comparison.Words.Text, Title());
        var found = text.Where(instead.ContainsKey).Distinct().ToList();
        if (found.Count > 0)
        {
            var known = found.Where(c => instead[c].Length > 0).Take(MostListed).Select(c => $"{instead[c]} for {c}").ToList();
            comparison.Report(
                TranslationCheckRules.WrongVariant,
                text.IndexOf(found[0], StringComparison.Ordinal),
                1,
                $"{string.Join(' ', found.Take(MostListed))}{(found.Count > MostListed ? " …" : "")}: written in {variant} characters",
                known.Count == 0 ? "type them anew" : "write " + string.Join(", ", known));
        }
    }

    [GeneratedRegex("《[^》]*")]
    private static partial Regex Title();
}

namespace Generator.Stages.Render;

/// <summary>The letters under which an alphabetical list of names is read.</summary>
internal static class NameInitials
{
    /// <summary>
    /// A letter for each name, the same for those that differ by case or marks alone; nothing where a label begins with no
    /// letter or a Han character, or where the order of the language looks at more than its first letter.
    /// </summary>
    public static ImmutableArray<string?> Of(ImmutableArray<NameEntry> names, LanguageTag language)
    {
        var order = Collation.Of(language);
        var initials = ImmutableArray.CreateBuilder<string?>(names.Length);
        var (last, weight) = ((string?)null, 0);
        foreach (var name in names)
        {
            var first = name.Label.Value.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
            var letter = order.LetterOf(first.ToString());
            if (!Rune.IsLetter(first) || Scripts.Of(first) == Script.Han || letter == 0 || letter != order.LetterOf(name.Label.Value))
            {
                initials.Add(null);
                continue;
            }

            (last, weight) = letter == weight ? (last, weight) : (Plain(first, letter, order), letter);
            initials.Add(last);
        }

        return initials.ToImmutable();
    }

    private static string Plain(Rune letter, int weight, Collation order) =>
        Enumerable.Range('A', 26).Select(c => ((char)c).ToString()).FirstOrDefault(c => order.LetterOf(c) == weight)
            ?? Rune.ToUpperInvariant(letter).ToString();
}

namespace Generator.Diagnostics;

/// <summary>Turns what <see cref="CharacterScanner"/> finds into findings that name a character and never print it.</summary>
internal static class HiddenCharacters
{
    /// <summary>More than so many in one file are counted, not listed.</summary>
    public const int MostListed = 20;

    private const string NotNeeded = "the site keeps the directions of writing apart by itself";

    /// <summary>The findings in a file: errors, and information about signs of direction that are not needed. What joins letters is spelling.</summary>
    public static ImmutableArray<Diagnostic> InFile(SourceText source, bool rightToLeft)
    {
        ImmutableArray<HiddenCharacter> found =
            [.. CharacterScanner.Scan(source.Text, rightToLeft, BlockEnds(source)).Where(c => !c.IsAllowed || c.Kind == HiddenKind.Direction)];
        var listed = found.Take(MostListed).Select(c => Report(c, source.At(c.Offset, 0), WordBefore(source.Text, c.Offset)));
        return found.Length <= MostListed ? [.. listed] : [.. listed, Further(source, found[MostListed..])];
    }

    /// <summary>A text without the characters in it that are errors and that nobody could find by eye; what somebody may see stays.</summary>
    public static string Removed(SourceText source, bool rightToLeft) => TextEdit.Apply(
        source.Text,
        CharacterScanner.Scan(source.Text, rightToLeft, BlockEnds(source))
            .Where(c => !c.IsAllowed && CharUnicodeInfo.GetUnicodeCategory(source.Text, c.Offset) == UnicodeCategory.Format)
            .Select(c => new TextEdit(new TextRange(c.Offset, c.Offset + (char.IsSurrogatePair(source.Text, c.Offset) ? 2 : 1)), "")));

    /// <summary>The errors in a value that was written with escapes, all at the place of the value.</summary>
    public static ImmutableArray<Diagnostic> InValue(string value, bool rightToLeft, Location location) =>
    [
        .. CharacterScanner.Scan(value, rightToLeft, _ => false)
            .Where(c => !c.IsAllowed)
            .Take(MostListed)
            .Select(c => Report(c, location, WordBefore(value, c.Offset))),
    ];

    /// <summary>
    /// A block of Markdown ends at a blank line. In a data file and in front matter each line is a text of its own.
    /// </summary>
    private static Func<int, bool> BlockEnds(SourceText source)
    {
        if (!source.Path.Value.EndsWith(".md", StringComparison.Ordinal))
        {
            return _ => true;
        }

        var bodyLine = source.Line(1) != "---"
            ? 1
            : Enumerable.Range(2, source.LineCount - 1).FirstOrDefault(line => source.Line(line).TrimEnd() == "---", source.LineCount + 1);
        return offset => source.LineOf(offset) is var line
            && (line < bodyLine || string.IsNullOrWhiteSpace(source.Line(line + 1)));
    }

    private static Diagnostic Report(HiddenCharacter character, Location location, string wordBefore)
    {
        var place = wordBefore.Length > 0 ? $", after “{wordBefore}”" : "";
        return character switch
        {
            { IsAllowed: true } => Diagnostic.At(TranslationRules.HiddenDirection, location, $"{character.Name} stands here{place}", NotNeeded) with
            { Severity = Severity.Info },
            { Kind: HiddenKind.Mark } => Diagnostic.At(
                TranslationRules.TooManyMarks,
                location,
                $"a letter has more than {CharacterScanner.MostMarks} marks above or below it{place}",
                "delete the marks; they are printed over the lines around the letter"),
            { Kind: HiddenKind.Direction } => Diagnostic.At(
                TranslationRules.HiddenDirection, location, $"the hidden character {character.Name} stands here{place}", "delete it, in a translation by `translate sync`; " + NotNeeded),
            _ => Diagnostic.At(
                TranslationRules.HiddenCharacter,
                location,
                $"the hidden character {character.Name} stands here{place}",
                "delete it, in a translation by `translate sync`, or type the words around it anew"),
        };
    }

    private static Diagnostic Further(SourceText source, ImmutableArray<HiddenCharacter> rest)
    {
        var severity = rest.Any(c => !c.IsAllowed) ? Severity.Error : Severity.Info;
        return Diagnostic.At(
            TranslationRules.HiddenCharacter,
            source.At(rest[0].Offset, 0),
            $"{rest.Length} more hidden characters follow",
            severity == Severity.Error ? "save the file as plain text in UTF-8, or type it anew" : null) with
        { Severity = severity };
    }

    private static string WordBefore(string text, int offset)
    {
        const int longest = 20;
        var start = offset;
        while (start > 0 && offset - start < longest && IsVisibleLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..offset];
    }

    /// <summary>Some hidden characters count as letters in Unicode.</summary>
    private static bool IsVisibleLetter(char c) => char.IsLetterOrDigit(c) && CharacterTable.Find(c) is null;
}

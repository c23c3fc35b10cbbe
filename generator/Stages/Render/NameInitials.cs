namespace Generator.Stages.Render;

/// <summary>
/// The letters under which an alphabetical list of names is read. The order is the author's, who files “The
/// Times” under its id’s letter: where the label's own letter would break the order, that of the id is taken.
/// </summary>
internal static class NameInitials
{
    /// <summary>An upper-case ASCII letter for each name; nothing where neither letter fits the order.</summary>
    public static ImmutableArray<string?> Of(ImmutableArray<NameEntry> names)
    {
        var initials = ImmutableArray.CreateBuilder<string?>(names.Length);
        var last = 'A';
        for (var i = 0; i < names.Length; i++)
        {
            var next = i + 1 < names.Length ? LetterOf(names[i + 1].Label.Value) ?? 'Z' : 'Z';
            char?[] candidates = [LetterOf(names[i].Label.Value), LetterOf(names[i].Id)];
            var letter = candidates.FirstOrDefault(c => c >= last && c <= next);
            last = letter ?? last;
            initials.Add(letter?.ToString());
        }

        return initials.ToImmutable();
    }

    private static char? LetterOf(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) ? char.ToUpperInvariant(text[0]) : null;
}

using Generator.Stages.Parse;

namespace Generator.Translations.Commands;

/// <summary>
/// Says which sealed texts a change touches: a seal that is changed together with its text fits it again, so only
/// the state before shows that readers will find other words. What translations leave out is told by
/// <see cref="ChangedTexts"/>. Pure.
/// </summary>
internal static class SealedTexts
{
    private const string Look = "hold every word against the document that is quoted before this is merged";

    /// <param name="before">The state that the change starts from.</param>
    public static IEnumerable<Diagnostic> Since(TranslationProject before, TranslationProject now) =>
        before.Site.Originals.Where(o => o.Matter is LetterMatter).SelectMany(old => now.Site.Originals.FirstOrDefault(o => o.Name == old.Name) switch
        {
            null => [Found(Location.OfFile(old.Source.Path), "this sealed text is not there any more under this name")],
            { Matter: LetterMatter letter } current => Between(old, (LetterMatter)old.Matter, current, letter),
            var other => [Found(Location.OfFile(other.Source.Path), "this text was sealed, and is now of a kind that has no seal")],
        });

    private static IEnumerable<Diagnostic> Between(Original old, LetterMatter before, Original current, LetterMatter now)
    {
        if (now.Common.Draft && !before.Common.Draft)
        {
            yield return Found(now.Common.Title.Location, "this sealed text becomes a draft: it is not published, and its seal is not asked for");
        }

        if (before.Seal is { } was && was.Digest.Value != now.Seal?.Digest.Value)
        {
            yield return Found(now.Seal?.Digest.Location ?? now.Common.Title.Location, now.Seal is null ? "the seal of this text was deleted" : "the seal of this text was changed");
        }

        var (a, b) = (SealText.HashesOf(old.Blocks), SealText.HashesOf(current.Blocks));
        foreach (var (i, j) in CommonSubsequence.Align(a, b).Where(p => p.A < 0 || p.B < 0 || a[p.A] != b[p.B]))
        {
            yield return j < 0
                ? Found(Location.OfFile(current.Source.Path), $"{SealCheck.NameOf(i)} of this sealed text was taken away", $"it said: {old.Blocks[i].Text}")
                : Found(
                    current.Source.LineAt(current.Blocks[j].Line),
                    i < 0 ? $"{SealCheck.NameOf(j)} of this sealed text is new" : $"{SealCheck.NameOf(j)} of this sealed text was changed",
                    i < 0 ? Look : $"{StatusReport.Difference(old.Blocks[i].Text, current.Blocks[j].Text)}\n{Look}");
        }
    }

    private static Diagnostic Found(Location place, string message, string hint = Look) =>
        Diagnostic.At(TranslationCheckRules.SealedText, place, message, hint);
}

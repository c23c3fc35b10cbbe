namespace Generator.Translations.Checks;

/// <summary>
/// Finds text that is in another language than that of its folder, by the small words that nearly every paragraph has and,
/// in the source, by its script. It is a guess, made only between languages whose words are known, and only when it is clear.
/// </summary>
internal static class OtherLanguage
{
    private const int FewestWords = 8;
    private const int FewestKnown = 3;

    private static readonly ImmutableArray<(LanguageTag Tag, FrozenSet<string> Words)> Known =
    [
        .. LanguageRow.Tags.Where(t => !t.Contains('-', StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(t => (Tag: new LanguageTag(t), LanguageRow.Of(new LanguageTag(t)).CommonWords))
            .Where(l => l.CommonWords.Count > 0),
    ];

    /// <summary>The language that a text is in rather than in its own; nothing where that is not clear.</summary>
    public static LanguageTag? Of(IEnumerable<Token> words, LanguageTag own)
    {
        var mine = LanguageRow.Of(own).CommonWords;
        var all = words.Where(w => !w.IsNumber && w.Text.Length > 1).Select(w => w.Text).ToList();
        if (mine.Count == 0 || all.Count < FewestWords)
        {
            return null;
        }

        var (other, known, ours) = Known.Where(l => !l.Words.SetEquals(mine))
            .Select(l => (l.Tag, Count: all.Count(w => l.Words.Contains(w) && !mine.Contains(w)), Mine: all.Count(w => mine.Contains(w) && !l.Words.Contains(w))))
            .MaxBy(l => l.Count);
        return known >= FewestKnown && known > (2 * ours) + 1 && 8 * known >= all.Count ? other : null;
    }

    public static void Check(Comparison comparison)
    {
        var text = comparison.Context.Source.Kept.WithoutQuotations(comparison.Words);
        if (Of(text.Words, comparison.Language.Tag) is { } other && LanguageRow.Of(other).Script == comparison.Language.Script)
        {
            comparison.Report(
                TranslationCheckRules.OtherLanguage,
                MessageOf(other),
                $"it belongs into the folder of that language; {comparison.Silence(TranslationCheckRules.OtherLanguage)}");
        }
    }

    /// <summary>What is written in another language on a page of the source; quotations may be.</summary>
    public static IEnumerable<Diagnostic> In(Original page, CheckedSource source)
    {
        var (file, language) = (page.Source, source.Language);
        foreach (var block in page.Blocks.Where(b => !b.IsWordless && b.Kind is not (BlockKind.Quote or BlockKind.Footnote)))
        {
            var words = source.Kept.WithoutQuotations(source.BlockOf(block.Text, ""));
            var message = ScriptShare.IsForeign(words, language.Script) ? $"most of this text is not written in the {language.Script} script"
                : Of(words.Words, language.Tag) is { } other ? MessageOf(other)
                : null;
            if (message is not null)
            {
                yield return Diagnostic.At(
                    TranslationCheckRules.OtherLanguage,
                    file.LineAt(block.Line),
                    message,
                    $"a translation belongs into the folder of its language, such as content/{LanguageRow.Example}/{page.Name}.md; a quotation stands between quotation marks or behind `>`");
            }
        }
    }

    private static string MessageOf(LanguageTag other) => $"this looks like another language: {LanguageRow.Of(other).Name} ({other})";
}

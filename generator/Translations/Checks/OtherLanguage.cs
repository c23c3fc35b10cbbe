using System.Numerics;

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

    /// <summary>Each of their words with the indices of the languages that have it, as bits.</summary>
    private static readonly FrozenDictionary<string, ulong> LanguagesOf = Known
        .SelectMany(language => language.Words, (language, word) => (Word: word, Bit: 1UL << Known.IndexOf(language)))
        .GroupBy(w => w.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (bits, w) => bits | w.Bit), StringComparer.Ordinal);

    private static readonly int LongestWord = LanguagesOf.Keys.Max(word => word.Length);

    /// <summary>The language that a text is in rather than in its own; nothing where that is not clear.</summary>
    public static LanguageTag? Of(ImmutableArray<Token> words, LanguageTag own)
    {
        var mine = LanguageRow.Of(own).CommonWords;
        if (mine.Count == 0 || words.Length < FewestWords)
        {
            return null;
        }

        var (all, allMine) = (0, 0);
        var (others, shared) = (new int[Known.Length], new int[Known.Length]);
        foreach (var word in words)
        {
            if (!word.IsNumber && word.Text.Length > 1)
            {
                var isMine = mine.Contains(word.Text);
                (all, allMine) = (all + 1, allMine + (isMine ? 1 : 0));
                Count(LanguagesOf.GetValueOrDefault(word.Text), isMine ? shared : others);
            }
        }

        var known = others.Max();
        var best = Array.IndexOf(others, known);
        var ours = allMine - shared[best];
        return all >= FewestWords && known >= FewestKnown && known > (2 * ours) + 1 && 8 * known >= all ? Known[best].Tag : null;
    }

    private static void Count(ulong languages, int[] counts)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            counts[BitOperations.TrailingZeroCount(languages)]++;
        }
    }

    /// <summary>
    /// Whether words of a block could be in another language or script. Its words are a part of its text, so that one without
    /// enough signs of that need not be read; where a name is taken out of one or an entity makes one, nobody can say.
    /// </summary>
    private static bool MayBeIn(string text, CheckedSource source)
    {
        if (text.AsSpan().IndexOfAny('&', '\t') >= 0 || source.Kept.AreIn(text))
        {
            return true;
        }

        var (mine, known) = (source.Language.Row.CommonWords.GetAlternateLookup<ReadOnlySpan<char>>(), LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>());
        var others = new int[Known.Length];
        Span<char> lower = stackalloc char[LongestWord];
        var foreign = 0;
        for (var at = 0; Tokens.TryNext(text, ref at, out var start, out var isNumber);)
        {
            var word = text.AsSpan(start..at);
            var letters = isNumber ? default : ScriptShare.LettersOf(word, source.Language.Script);
            foreign += letters.All - letters.Own;
            if (word.Length > 1 && word.Length <= LongestWord && known.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages) && !mine.Contains(lower[..word.Length]))
            {
                Count(languages, others);
            }
        }

        return foreign >= ScriptShare.FewestForeign || others.Max() >= FewestKnown;
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
            if (!MayBeIn(block.Text, source))
            {
                continue;
            }

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

using System.Collections.Concurrent;

namespace Generator.Translations.Checks;

/// <summary>
/// What the checks of all languages share: the language of the source, its glossary and names, and every text of it as
/// soon as one translation has asked for it.
/// </summary>
/// <param name="linkHosts">The hosts that a translation may link to, in lower case.</param>
internal sealed class CheckedSource(Strings strings, Glossary glossary, Lazy<FrozenSet<string>> linkHosts)
{
    /// <summary>Places and public bodies are translated; what people and organisations call themselves need not be.</summary>
    private static readonly ImmutableArray<string> OwnNames = ["person.", "organisation."];

    private readonly ConcurrentDictionary<(string Text, string Definitions), SourceWords> _blocks = new();
    private readonly ConcurrentDictionary<string, SourceWords> _words = new(StringComparer.Ordinal);
    private readonly TermIndex _terms = new(glossary, NamesIn(strings));

    public CheckedLanguage Language { get; } = CheckedLanguage.Of(strings);

    public Glossary Glossary => glossary;

    public FrozenSet<string> LinkHosts => linkHosts.Value;

    /// <summary>What may stand in a translation as it stands in the source.</summary>
    public KeptWords Kept { get; } = new([.. NamesIn(strings), .. glossary.Kept]);

    /// <summary>Names of people and organisations without the abbreviation in brackets behind them, and that abbreviation; the longest first.</summary>
    public static ImmutableArray<string> NamesIn(Strings strings) =>
    [
        .. strings.ByKey
            .Where(s => OwnNames.Any(p => s.Key.StartsWith(p, StringComparison.Ordinal)))
            .SelectMany(s => s.Value.Value.Split(['(', ')', '（', '）'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal),
    ];

    /// <param name="definitions">The link definitions of the page.</param>
    public SourceWords BlockOf(string text, string definitions) => _blocks.GetOrAdd((text, definitions), block =>
    {
        var facts = BlockReader.Read(block.Text, block.Definitions);
        return new SourceWords(facts?.Prose ?? "", Language, _terms, facts);
    });

    /// <summary>A text that is no Markdown.</summary>
    public SourceWords WordsOf(string text) => _words.GetOrAdd(text, t => PartOf(PlainWords.Of(t)));

    /// <summary>Some words of the source without markup, for themselves.</summary>
    public SourceWords PartOf(string words) => new(words, Language, _terms, null);
}

/// <summary>A text of the source with what translations of it are held against.</summary>
internal sealed class SourceWords(string text, CheckedLanguage language, TermIndex index, BlockFacts? facts) : CheckedText(text, language)
{
    /// <summary>What a block holds beside words; nothing where it cannot be read.</summary>
    public BlockFacts? Facts => facts;

    /// <summary>The terms of the glossary in it.</summary>
    public ImmutableArray<GlossaryTerm> Terms => field.IsDefault ? field = index.FindIn(Words) : field;

    /// <summary>Every word in lower case.</summary>
    public FrozenSet<string> Vocabulary => field ??= Words.Select(t => t.Text).ToFrozenSet(StringComparer.Ordinal);
}

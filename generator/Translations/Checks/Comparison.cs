namespace Generator.Translations.Checks;

/// <summary>What a check is given: the words of a text and of its translation, and where its findings go.</summary>
internal sealed class Comparison(TextPair pair, CheckContext context, SourceWords source, CheckedText words)
{
    /// <summary>Of one rule in one text; more would only hide the other findings.</summary>
    private const int MostFindings = 10;

    private readonly Findings _findings = new();
    private readonly Dictionary<Rule, int> _counts = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public TextPair Pair => pair;

    public CheckContext Context => context;

    public CheckedLanguage Language => context.Translation;

    public SourceWords Source => source;

    public CheckedText Words => words;

    public ImmutableArray<Diagnostic> Found => _findings.Count == 0 ? [] : _findings.Sorted();

    /// <summary>What the translation quotes in the words of the source is no part of either.</summary>
    /// <param name="words">Of the translation, without markup.</param>
    public static Comparison Of(TextPair pair, CheckContext context, SourceWords source, string words)
    {
        var translation = new CheckedText(words, context.Translation);
        var (ours, theirs) = SharedQuotations.TakeOut(source, translation);
        return new Comparison(pair, context, ReferenceEquals(theirs, words) ? source : context.Source.PartOf(ours), translation.With(theirs));
    }

    /// <summary>A finding about some units of the translation; one about the whole of it has no length.</summary>
    public void Report(Rule rule, int offset, int length, string message, string? hint) =>
        Report(rule, rule.Severity, offset, length, (message, hint));

    /// <summary>A finding about the translation as a whole.</summary>
    public void Report(Rule rule, string message, string? hint) => Report(rule, StartOfText, 0, message, hint);

    public void Report(Rule rule, Severity severity, int offset, int length, (string Message, string? Hint) words)
    {
        var isSilenced = severity != Severity.Error && pair.Ignored.Contains(rule.Name);
        _found.Add(rule.Name);
        if (!isSilenced && (_counts[rule] = _counts.GetValueOrDefault(rule) + 1) <= MostFindings)
        {
            var found = Diagnostic.At(rule, pair.At(offset, length), words.Message, words.Hint);
            _findings.Add(found with { Severity = pair.IsPending && severity == Severity.Error ? Severity.Warning : severity });
        }
    }

    /// <summary>Whether a rule found something, told or silenced.</summary>
    public bool HasFound(string name) => _found.Contains(name);

    /// <summary>How to say that a finding is no mistake.</summary>
    public string Silence(Rule rule) => pair.Key is null
        ? $"where it is right as it is, write `<!-- ignore: {rule.Name} -->` below"
        : $"where it is right as it is, write `# ignore: {rule.Name}` above";

    private int StartOfText => Math.Max(0, pair.Words.AsSpan().IndexOfAnyExcept(" \t\n"));
}

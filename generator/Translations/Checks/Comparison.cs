namespace Generator.Translations.Checks;

/// <summary>What a check is given: the words of a text and of its translation, and where its findings go.</summary>
internal sealed class Comparison(CheckContext context, SourceWords source, CheckedText words, PlacedText place, CheckMarks marks)
{
    /// <summary>Of one rule in one text; more would only hide the other findings.</summary>
    private const int MostFindings = 10;

    private readonly Findings _findings = new();
    private readonly Dictionary<Rule, int> _counts = [];

    public CheckContext Context => context;

    public CheckedLanguage Language => context.Translation;

    public CheckedText Source => source.Words;

    public ImmutableArray<GlossaryTerm> SourceTerms => source.Terms;

    /// <summary>Every word of the source in lower case.</summary>
    public FrozenSet<string> SourceVocabulary => source.Vocabulary;

    public CheckedText Words => words;

    /// <summary>The translation as it is written.</summary>
    public string Written => place.Text;

    public ImmutableArray<Diagnostic> Found => _findings.Count == 0 ? [] : _findings.Sorted();

    /// <summary>A finding about some units of the translation; one about the whole of it has no length.</summary>
    public void Report(Rule rule, int offset, int length, string message, string? hint) =>
        Report(rule, rule.Severity, offset, length, (message, hint));

    /// <summary>A finding about the translation as a whole.</summary>
    public void Report(Rule rule, string message, string? hint) => Report(rule, StartOfText, 0, message, hint);

    public void Report(Rule rule, Severity severity, int offset, int length, (string Message, string? Hint) words)
    {
        var isSilenced = severity != Severity.Error && marks.Ignored.Contains(rule.Name);
        if (!isSilenced && (_counts[rule] = _counts.GetValueOrDefault(rule) + 1) <= MostFindings)
        {
            var found = Diagnostic.At(rule, place.At(offset, length), words.Message, words.Hint);
            _findings.Add(found with { Severity = marks.IsPending && severity == Severity.Error ? Severity.Warning : severity });
        }
    }

    /// <summary>How to say that a finding is no mistake.</summary>
    public string Silence(Rule rule) => marks.IsField
        ? $"where it is right as it is, write `# ignore: {rule.Name}` above"
        : $"where it is right as it is, write `<!-- ignore: {rule.Name} -->` below";

    private int StartOfText => Math.Max(0, place.Text.AsSpan().IndexOfAnyExcept(" \t\n"));
}

/// <summary>What people said of a text that is checked.</summary>
/// <param name="IsPending">What would be an error is a warning.</param>
/// <param name="Ignored">Names of checks that are silenced.</param>
/// <param name="IsField">Whether marks are lines above a key, not comments in a text.</param>
internal sealed record CheckMarks(bool IsPending, ImmutableArray<string> Ignored, bool IsField);

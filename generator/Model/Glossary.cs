namespace Generator.Model;

/// <summary>The terms that translators agreed on, in the order of <c>content/glossary.csv</c>.</summary>
internal sealed record Glossary(ImmutableArray<GlossaryTerm> Terms)
{
    public static Glossary Empty { get; } = new([]);

    /// <summary>The terms that stay as they are in every language.</summary>
    public ImmutableArray<string> Kept { get; } = [.. Terms.Where(t => t.Kind == TermKind.Keep).Select(t => t.Term)];
}

/// <summary>A term of the source language.</summary>
/// <param name="Note">For people who look it up.</param>
/// <param name="Forms">By language: the forms that are right, or with <see cref="TermKind.Avoid"/> those that are wrong. None where nothing is decided.</param>
internal sealed record GlossaryTerm(
    string Term, TermKind Kind, string Note, FrozenDictionary<LanguageTag, ImmutableArray<string>> Forms);

/// <summary>What the glossary asks for.</summary>
internal enum TermKind
{
    Term,

    /// <summary>Another word is an error, where translations are checked.</summary>
    Strict,

    /// <summary>It stays as it is in every language.</summary>
    Keep,

    /// <summary>Its forms are those that are not to be used.</summary>
    Avoid,
}

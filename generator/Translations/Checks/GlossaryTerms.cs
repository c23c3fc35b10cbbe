namespace Generator.Translations.Checks;

/// <summary>
/// Looks for the terms of the glossary: where the source has one, the translation has one of its forms, and none of
/// those to be avoided.
/// </summary>
internal static class GlossaryTerms
{
    public static void Check(Comparison comparison)
    {
        foreach (var term in comparison.Context.Source.Glossary.Kept)
        {
            CheckKept(comparison, term);
        }

        foreach (var term in comparison.Source.Terms)
        {
            if (comparison.Context.Terms.GetValueOrDefault(term) is { } forms)
            {
                Check(comparison, term, forms);
            }
        }
    }

    private static void Check(Comparison comparison, GlossaryTerm term, TermForms forms)
    {
        var present = forms.FindIn(comparison.Words);
        if (term.Kind == TermKind.Avoid && present is not null)
        {
            comparison.Report(
                TranslationCheckRules.Glossary,
                $"`{present}` is not the term for “{term.Term}”",
                RightForm(comparison, term) is { } right ? $"write `{right}`" : "see content/glossary.csv");
        }
        else if (term.Kind != TermKind.Avoid && present is null)
        {
            var severity = term.Kind == TermKind.Strict && comparison.Context.IsTranslateCheck ? Severity.Error : TranslationCheckRules.Glossary.Severity;
            var hint = $"write {string.Join(" or ", forms.Written.Take(3).Select(f => $"`{f}`"))}; {comparison.Silence(TranslationCheckRules.Glossary)}";
            comparison.Report(TranslationCheckRules.Glossary, severity, 0, 0, ($"the term for “{term.Term}” is not found here", hint));
        }
    }

    private static string? RightForm(Comparison comparison, GlossaryTerm avoided) => comparison.Context.Source.Glossary.Terms
        .Where(t => t.Kind is TermKind.Term or TermKind.Strict && t.Term == avoided.Term)
        .Select(t => t.Forms.TryGetValue(comparison.Language.Tag, out var forms) ? forms[0] : null)
        .FirstOrDefault();

    private static void CheckKept(Comparison comparison, string term)
    {
        if (HasWord(comparison.Source.Text, term) && !HasWord(comparison.Pair.Words, term))
        {
            comparison.Report(TranslationCheckRules.Glossary, $"`{term}` stays as it is in every language, and is not found here", $"write `{term}`");
        }
    }

    private static bool HasWord(string text, string term) => !ReferenceEquals(Words.Without(text, term), text);
}

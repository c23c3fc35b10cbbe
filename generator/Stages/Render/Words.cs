namespace Generator.Stages.Render;

/// <summary>
/// Looks up the words of the interface in one language, fills their placeholders and chooses plural forms. A key
/// that is not there is a fault of the template that asks for it.
/// </summary>
internal sealed class Words(Strings strings, LanguageFormats formats)
{
    private const string Count = "n";

    public Digits Digits => formats.Digits;

    /// <summary>A string without placeholders.</summary>
    public string this[string key] => Find(key) ?? throw Missing(key);

    /// <summary>A string with its placeholders filled: markup if one of the values is, else plain text.</summary>
    /// <param name="valueOf">The value of a placeholder; null if it was not given.</param>
    public object Fill(string key, Func<string, object?> valueOf)
    {
        var pattern = Pattern.Parse(Find(key) ?? Plural(key, valueOf(Count)));
        var isHtml = pattern.Names.Any(name => valueOf(name) is HtmlFragment);
        var result = new StringBuilder();
        foreach (var part in pattern.Parts)
        {
            result.Append(part.IsPlaceholder
                ? Text(key, part.Text, valueOf(part.Text), isHtml)
                : Escaped(part.Text, isHtml));
        }

        return isHtml ? HtmlFragment.Unmarked(result.ToString()) : result.ToString();
    }

    /// <summary>The same, where no value is markup.</summary>
    public string Text(string key, Func<string, object?> valueOf) => Fill(key, valueOf).ToString()!;

    /// <summary>The language of a string that nobody has translated yet; nothing for all others.</summary>
    public LanguageTag? ForeignLanguageOf(string key, LanguageTag source)
    {
        var words = strings.ByKey.GetValueOrDefault(key) ?? strings.ByKey.GetValueOrDefault($"{key}.{PluralRules.Other}");
        return words is null ? null : WordsLanguage.ForeignTo(strings.Language, words.Location, source);
    }

    private string? Find(string key) => strings.ByKey.GetValueOrDefault(key)?.Value;

    private string Plural(string key, object? count)
    {
        if (Number(count) is not { } number)
        {
            throw strings.ByKey.ContainsKey($"{key}.{PluralRules.Other}")
                ? new Refusal($"the string `{key}` has plural forms and needs a number", $"write `t '{key}' n: …`")
                : Missing(key);
        }

        var form = $"{key}.{LanguageRow.Of(strings.Language).Plurals.CategoryOf(decimal.Abs(number))}";
        return Find(form) ?? throw Missing(form);
    }

    private string Text(string key, string name, object? value, bool isHtml) => value switch
    {
        null => throw new Refusal($"the string `{key}` needs a value for `{{{name}}}`", $"write `t '{key}' {name}: …`"),
        HtmlFragment html => html.Text,
        string text => Escaped(text, isHtml),
        _ => Number(value) is { } number
            ? formats.Numbers.Format(number)
            : throw new Refusal($"the value for `{{{name}}}` is neither text nor a number", null),
    };

    private static string Escaped(string text, bool isHtml) => isHtml ? HtmlText.Escape(text) : text;

    private static decimal? Number(object? value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        _ => null,
    };

    private Refusal Missing(string key) => new(
        $"there is no string `{key}` in {FormatData.PathOf(strings.Language)}",
        Suggestion.DidYouMean(key, strings.ByKey.Keys) ?? $"add a line `{key}: …` there");
}

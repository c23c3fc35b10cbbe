using System.Diagnostics.CodeAnalysis;

namespace Generator.Stages.Render;

/// <summary>
/// Marks words that are not in the language of their page, because nobody has translated them yet: they carry their
/// own <c>lang</c> and <c>dir</c>. What is marked is markup, for the text of elements only; attributes take the plain words.
/// </summary>
/// <param name="page">The language of the page.</param>
internal sealed class ForeignWords(LanguageTag page, LanguageTag source)
{
    [return: NotNullIfNotNull(nameof(words))]
    public object? Mark(Located<string>? words) =>
        words is null ? null : Mark(words.Value, WordsLanguage.ForeignTo(page, words.Location, source));

    /// <summary>Figures are marked as little as words of the page itself.</summary>
    /// <param name="text">Plain text or markup.</param>
    /// <param name="language">Nothing for words in the language of the page.</param>
    public object Mark(object text, LanguageTag? language)
    {
        if (language is not { } foreign || !text.ToString()!.Any(char.IsLetter))
        {
            return text;
        }

        var direction = Directions.Of(foreign) == Directions.Of(page) ? "" : $" dir=\"{Directions.Of(foreign)}\"";
        var markup = text is HtmlFragment html ? html.Text : HtmlText.Escape(text.ToString()!);
        return HtmlFragment.Unmarked($"<span lang=\"{foreign}\"{direction}>{markup}</span>");
    }

    /// <summary>The language, if it is another than that of the page.</summary>
    public string? Foreign(LanguageTag language) => language == page ? null : language.Value;
}

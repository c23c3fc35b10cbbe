namespace Generator.Translations.Checks;

/// <summary>Finds signs of Markdown that a reader would see: emphasis that does not work, half a link.</summary>
internal static class LiteralMarkup
{
    private static readonly (string Sign, string Hint)[] Signs =
    [
        ("**", "write a space between the `**` and the word outside of it, or take the signs of quotation inside"),
        ("__", "write `**words**` for bold text"),
        ("](", "write a link as `[words](address)`, without a space between `]` and `(`"),
        ("[^", "write a footnote sign as in the source, such as `[^1]`"),
        ("`", "close the code with as many back-ticks as it begins with"),
    ];

    public static void Check(Comparison comparison)
    {
        foreach (var (sign, hint) in Signs)
        {
            var at = comparison.Words.Text.IndexOf(sign, StringComparison.Ordinal);
            if (at >= 0 && !comparison.Source.Text.Contains(sign, StringComparison.Ordinal))
            {
                comparison.Report(TranslationCheckRules.LiteralMarkup, at, sign.Length, $"readers will see the signs `{Shown(sign)}` here", hint);
            }
        }
    }

    private static string Shown(string sign) => sign == "`" ? "back-tick" : sign;
}

namespace Generator.Yaml;

/// <summary>YAML to be read: a whole file, or the front matter of one.</summary>
/// <param name="FirstLine">The line of the file, counted from one, on which <paramref name="Text"/> begins.</param>
/// <param name="RightToLeft">Whether its language is written from right to left, which decides about direction marks.</param>
internal sealed record YamlText(SourcePath Path, string Text, int FirstLine, bool RightToLeft)
{
    /// <summary>Whether the language of its folder puts no spaces beside signs: see <see cref="LineEnds"/>.</summary>
    public bool WithoutSpaces { get; } = Path.Value?.Split('/') is ["content", var folder, _, ..]
        && LanguageTag.TryParse(folder, out var language, out _) && LanguageRow.Of(language).Has(Traits.UnspacedSigns);
}

/// <summary>What a piece of YAML is read for: its limit, and the rules under which its faults are reported.</summary>
/// <param name="Noun">How messages call it, such as <c>the front matter</c>.</param>
/// <param name="MostBytes">Limit in bytes of UTF-8, counted before parsing.</param>
/// <param name="Syntax">It cannot be read.</param>
/// <param name="Refused">It can be read but has a construct or an amount that is refused.</param>
/// <param name="Duplicate">A key occurs twice.</param>
internal sealed record YamlUse(string Noun, int MostBytes, Rule Syntax, Rule Refused, Rule Duplicate)
{
    public static YamlUse FrontMatter { get; } = new(
        "the front matter", InputLimits.FrontMatterBytes, SourceRules.YamlSyntax, SourceRules.YamlRefused, SourceRules.DuplicateKey);

    public static YamlUse DataFile { get; } = FrontMatter with { Noun = "the file", MostBytes = InputLimits.DataBytes };

    public static YamlUse Configuration { get; } = new(
        "the file", InputLimits.DataBytes, ConfigurationRules.Syntax, ConfigurationRules.Syntax, ConfigurationRules.Syntax);
}

namespace Generator.Stages.Check;

/// <summary>Tells whether a tag is well-formed (BCP 47, RFC 5646 section 2.1), for fonts and voices are chosen by it.</summary>
internal static partial class LanguageTags
{
    /// <summary>Language, script, region, variants, extensions and private use, each in its place; tags of the old registry are not accepted.</summary>
    public static bool IsWellFormed(string tag) => Form().IsMatch(tag);

    /// <summary>Each part can be taken in one way only, so the search does not go back.</summary>
    [GeneratedRegex(
        """
        \A(?:
          (?: [A-Za-z]{2,3} (?:-[A-Za-z]{3}){0,3} | [A-Za-z]{4,8} )
          (?: -[A-Za-z]{4} )?
          (?: -(?:[A-Za-z]{2}|[0-9]{3}) )?
          (?: -(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}) )*
          (?: -[A-WYZa-wyz0-9] (?:-[A-Za-z0-9]{2,8})+ )*
          (?: -[Xx] (?:-[A-Za-z0-9]{1,8})+ )?
        | [Xx] (?:-[A-Za-z0-9]{1,8})+
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

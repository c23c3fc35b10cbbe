using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Tests.Laws;

/// <summary>
/// What a language needs stands in its row. Code that compares tags would have to be found and changed for each new
/// language, so no literal of the generator is one.
/// </summary>
public partial class LanguageTagLawTests
{
    /// <summary>Elements and attributes of HTML and XLIFF, English words and forms of dates that are also tags of languages.</summary>
    private static readonly string[] AlsoWords = ["br", "hr", "id", "is", "it", "li", "no", "sc", "so", "ss", "th", "to", "tr", "tt"];

    [Fact]
    public void No_tag_of_a_language_stands_outside_of_the_rows()
    {
        var tags = LanguageRow.Tags.Except(AlsoWords).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(
            from file in Repository.SourceFiles(Repository.Generator)
            where Path.GetFileName(Path.GetDirectoryName(file)) != "Languages"
            let code = Comments().Replace(File.ReadAllText(file), "")
            from literal in Literals().Matches(code).Select(m => m.Groups[1].Value)
            where tags.Contains(literal) || TagsWithScript().IsMatch(literal)
            select $"{Path.GetRelativePath(Repository.Root, file)} names the language `{literal}`: give its row in languages.txt a property and ask for that");
    }

    [Fact]
    public void Such_a_literal_is_found()
    {
        Assert.Contains("fr", LanguageRow.Tags);
        Assert.Equal(["zh-Hant"], Literals().Matches("""if (tag == "zh-Hant")""").Select(m => m.Groups[1].Value));
        Assert.Matches(TagsWithScript(), "zh-Hant");
    }

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("\"([A-Za-z][A-Za-z-]*)\"")]
    private static partial Regex Literals();

    [GeneratedRegex("^[a-z]{2,3}-([A-Z][a-z]{3}|[A-Z]{2})$")]
    private static partial Regex TagsWithScript();
}

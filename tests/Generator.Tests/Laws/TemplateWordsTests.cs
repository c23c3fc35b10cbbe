using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>A template that knows a language's words would show them in every other language too.</summary>
public partial class TemplateWordsTests
{
    public static TheoryData<string> Templates() => [.. FilesOf("templates", "*.html")];

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_holds_a_word_between_its_tags(string template) =>
        Assert.DoesNotMatch(@"\p{L}", Tag().Replace(WithoutCode(template), ""));

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_holds_a_word_in_an_attribute_that_is_read_out(string template) =>
        Assert.DoesNotMatch(@"\b(?:aria-label|alt|title|placeholder|aria-description)=""[^""]*\p{L}", WithoutCode(template));

    /// <summary>Whatever stands among the words of the interface is translated into every language.</summary>
    [Fact]
    public void No_word_is_translated_for_nothing()
    {
        var uses = string.Concat(FilesOf("templates", "*.html").Concat(FilesOf("generator", "*.cs")).Select(TextOf));
        var keys = Key().Matches(TextOf("content/en/strings.yml")).Select(m => m.Groups["key"].Value);

        Assert.DoesNotContain(keys.Select(Stem), key => !IsBuilt(key) && !uses.Contains($"'{key}'", StringComparison.Ordinal)
            && !uses.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    /// <summary>A key without the form of number that it ends in.</summary>
    private static string Stem(string key) => PluralForm().Replace(key, "");

    /// <summary>Whether the key ends in what the content decides: a name, a kind, a plural form, a month.</summary>
    private static bool IsBuilt(string key) => BuiltKey().IsMatch(key);

    private static string WithoutCode(string template) => Code().Replace(TextOf(template), "");

    private static string TextOf(string path) => File.ReadAllText(Repository.PathOf(path));

    private static IEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory.GetFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\.(?:one|other)$")]
    private static partial Regex PluralForm();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?<key>[A-Za-z_][\w.-]*):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:person|organisation|body|place|topic|source_kind|scope|actor_kind|language|name_group|nav|download|way|count|month|month_alone|date|number|progress|state)\.")]
    private static partial Regex BuiltKey();
}

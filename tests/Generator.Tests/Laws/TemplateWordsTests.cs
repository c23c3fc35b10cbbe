using System.Text.RegularExpressions;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>A template that knows a language's words would show them in every other language too.</summary>
public partial class TemplateWordsTests
{
    public static TheoryData<string> Templates()
    {
        var folder = Repository.PathOf("templates");
        var files = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.Select(f => Path.GetRelativePath(folder, f))];
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_holds_a_word_between_its_tags(string template) =>
        Assert.DoesNotMatch(@"\p{L}", Tag().Replace(WithoutCode(template), ""));

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_holds_a_word_in_an_attribute_that_is_read_out(string template) =>
        Assert.DoesNotMatch(@"\b(?:aria-label|alt|title|placeholder|aria-description)=""[^""]*\p{L}", WithoutCode(template));

    private static string WithoutCode(string template) =>
        Code().Replace(File.ReadAllText(Repository.PathOf(Path.Join("templates", template))), "");

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

using System.Text;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Hostile;

/// <summary>So much is read and no more. Limits that the tests of one reader hold at their edge stand there.</summary>
public class InputLimitsTests
{
    private const string Page = "content/en/more.md";
    private const string Matter = "---\ntitle: T\ndescription: A page of it.\n";
    private const string Glossary = "content/glossary.csv";
    private const string Head = "term,kind,note,fr\n";

    /// <summary>The rule, the file, what stands before, what is repeated as often as the limit says, what stands after.</summary>
    public static TheoryData<string, string, string, string, int, string> Limits => new()
    {
        { "file-too-large", Page, Matter + "---\n\n", "\n", InputLimits.TextBytes - Matter.Length - 5, "" },
        { "file-too-large", Glossary, "", "\n", InputLimits.TableBytes, "" },
        { "file-too-large", "templates/page.html", "", "\n", InputLimits.TemplateBytes, "" },
        { "glossary-form", Glossary, Head, "a%i,term,,b\n", InputLimits.TableRows, "" },
        { "glossary-form", Glossary, "term,kind,note", ",fr", InputLimits.Languages, "\n" },
        { "glossary-form", Glossary, Head, "a", InputLimits.TermUnits, ",term,,b\n" },
        { "glossary-form", Glossary, Head, "a,term,,b\n", InputLimits.RowsOfTerm, "" },
        { "yaml-refused", Page, Matter, "#", InputLimits.FrontMatterBytes - Matter.Length + 3, "\n---\n\nx\n" },
        { "yaml-refused", "content/en/strings.yml", "a: b\n", "#", InputLimits.DataBytes - 5, "" },
        { "paragraph-too-long", Page, Matter + "---\n\nx <!--", "a", InputLimits.LineUnits - 9, "-->\n" },
        { "text-too-long", Page, Matter + "---\n\n", "a\n\n", InputLimits.Blocks, "" },
        { "text-too-long", Page, Matter + "---\n\nx\n", "<!-- a -->\n", InputLimits.Comments, "" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void So_much_is_read_and_no_more(string rule, string path, string before, string repeated, int limit, string after)
    {
        Assert.DoesNotContain(rule, Found(path, before + Repeated(repeated, limit) + after));
        Assert.Contains(rule, Found(path, before + Repeated(repeated, limit + 1) + after));
    }

    [Fact]
    public void A_letter_of_500_paragraphs_of_600_characters_is_read() => Assert.Equal(
        [SourceRules.SealBroken.Name],
        Found("content/en/letter.md", SiteText("content/en/letter.md") + Repeated("\n" + Repeated("words of it ", 50) + "%i\n", 500)).Distinct());

    [Fact]
    public void A_glossary_of_ten_thousand_rows_is_read() =>
        Assert.Empty(Found(Glossary, Head + Repeated($"term %i,term,{new string('n', 300)},terme %i\n", 10_000)));

    private static string SiteText(string path) => Rendered.Text(SiteInAString.GoodSite(), path);

    private static string[] Found(string path, string text)
    {
        var campaign = SiteInAString.GoodSite();
        campaign.Write(path, Encoding.UTF8.GetBytes(text));
        return [.. SiteInAString.Build(campaign, options => options).Diagnostics.Where(d => d.Severity == Severity.Error || d.Rule == TranslationCheckRules.GlossaryForm).Select(d => d.Rule.Name)];
    }

    private static string Repeated(string text, int times)
    {
        var result = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            result.Append(text.Replace("%i", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return result.ToString();
    }
}

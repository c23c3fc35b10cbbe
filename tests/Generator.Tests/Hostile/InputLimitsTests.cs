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

    /// <summary>A file of a translation tool, and what makes it so long.</summary>
    [Theory]
    [InlineData(InputLimits.ExchangeBytes, "larger than 1 MiB")]
    [InlineData(InputLimits.NamedBytes, "longer than")]
    public void So_much_of_a_named_file_is_read_and_no_more(int limit, string refused)
    {
        using var line = new CommandLine().WithGoodSite();
        line.Files.Write("fr.po", Encoding.UTF8.GetBytes(new string('\n', limit)));
        Assert.DoesNotContain(refused, line.Run("translate", "import", "fr.po").ToString(), StringComparison.Ordinal);

        line.Files.Write("fr.po", Encoding.UTF8.GetBytes(new string('\n', limit + 1)));
        var result = line.Run("translate", "import", "fr.po");
        Assert.Contains(refused, result.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, result.Code);
    }

    [Fact]
    public void So_much_of_an_include_of_a_trial_is_read_and_no_more()
    {
        using var line = new CommandLine();
        line.Files.Write("a.txt", "{{ include 'b.txt' }}"u8.ToArray());
        line.Files.Write("b.txt", Encoding.UTF8.GetBytes(new string('b', InputLimits.IncludeBytes)));
        Assert.Equal(0, line.Run("template", "a.txt").Code);

        line.Files.Write("b.txt", Encoding.UTF8.GetBytes(new string('b', InputLimits.IncludeBytes + 1)));
        Assert.NotEqual(0, line.Run("template", "a.txt").Code);
    }

    /// <summary>Two lists that have their ends in common.</summary>
    [Theory]
    [InlineData(InputLimits.AlignedBlocks / 4, true)]
    [InlineData((InputLimits.AlignedBlocks / 4) + 1, false)]
    public void So_many_blocks_are_aligned_and_more_stand_in_order(int length, bool isAligned)
    {
        var rows = CommonSubsequence.Align(["a", "b", "c", "end"], [.. Enumerable.Range(0, length - 1).Select(i => $"{i}"), "end"]);

        Assert.Equal(isAligned ? 3 : -1, rows.Last().A);
    }

    [Fact]
    public void A_number_of_a_template_has_so_many_bits_and_no_more()
    {
        Assert.NotEqual("", new Templating.TemplateRun().Render($"{{{{ x = 1 << {InputLimits.TemplateNumberBits - 1} }}}}."));
        Assert.Equal(TemplateRules.TooLarge, new Templating.TemplateRun().Fail($"{{{{ x = 1 << {InputLimits.TemplateNumberBits} }}}}.").Rule);
    }

    private const string NotUtf8 = "half of a surrogate pair, as bytes";

    /// <summary>The rule, and a body that it refuses.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "SRC0401", Repeated("a\n\n", InputLimits.Blocks + 1) },
        { "SRC0401", Repeated("a words of it\n\n", InputLimits.BodyUnits / 15) + Repeated("a\n\n", InputLimits.Blocks) },
        { "SRC0402", new string('a', InputLimits.LineUnits + 1) },
        { "SRC0402", Repeated("words of it\n", InputLimits.RunUnits / 10) },
        { "SRC0402", Repeated("[", InputLimits.Brackets + 1) },
        { "SRC0402", Repeated("*_", 1 + (InputLimits.Stars / 2)) },
        { "SRC0403", Repeated("- ", InputLimits.LineMarkers + 1) + "x" },
        { "SRC0403", Repeated("> ", InputLimits.LineMarkers + 1) + "x" },
        { "SRC0404", Repeated("|a", InputLimits.Bars + 1) + "|\n" + Repeated("|-", InputLimits.Bars + 1) + "|\n" },
        { "SRC0406", Repeated("*a **a ", InputLimits.NodeDepth) + Repeated("a** a*", InputLimits.NodeDepth) },
        { "SRC0407", Repeated(Repeated("*a* ", 450) + "\n\n", 1 + (InputLimits.Nodes / 900)) },
        { "SRC0409", "<script>alert(1)</script>" },
        { "SRC0405", Repeated("## A heading %i\n\n", InputLimits.Headings + 1) },
        { "SRC0004", NotUtf8 },
        { "TRN0012", "<<<<<<< ours\nA.\n=======\nB.\n>>>>>>> theirs" },
        { "TRN0002", "```\nnever closed" },
    };

    /// <summary>Where a body stands, and beside what; a plain run tries one place for each.</summary>
    private static readonly (string Language, string? Other)[] Places = [("en", null), ("en", "fr"), ("fr", "en")];

    /// <summary>However a body is refused, in the source or in the translation, beside which the other stands or not.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refused_body_ends_in_the_finding_that_helps(string rule, string body)
    {
        foreach (var (language, other) in Extent.IsAll ? Places : [Places[body.Length % Places.Length]])
        {
            var campaign = FrenchSite.Campaign();
            campaign.Write($"content/{language}/more.md", [.. Encoding.UTF8.GetBytes(StartOf(language)), .. body == NotUtf8 ? [0xED, 0xA0, 0x80] : Encoding.UTF8.GetBytes(body + "\n")]);
            if (other is not null)
            {
                campaign.Write($"content/{other}/more.md", Encoding.UTF8.GetBytes(StartOf(other) + "One two three.\n"));
            }

            using var line = new CommandLine();
            var result = line.With(campaign).Run("check");
            Assert.Equal(1, result.Code);
            Assert.Contains($"content/{language}/more.md", result.ToString(), StringComparison.Ordinal);
            Assert.Contains(rule, result.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_letter_of_500_paragraphs_of_600_characters_is_read() => Assert.Equal(
        [SourceRules.SealBroken.Name],
        Found("content/en/letter.md", SiteText("content/en/letter.md") + Repeated("\n" + Repeated("words of it ", 50) + "%i\n", 500)).Distinct());

    [Fact]
    public void A_glossary_of_ten_thousand_rows_is_read() =>
        Assert.Empty(Found(Glossary, Head + Repeated($"term %i,term,{new string('n', 300)},terme %i\n", 10_000)));

    /// <summary>What stands before the body: in the translation, the source's paragraph in a comment too.</summary>
    private static string StartOf(string language) => language == "en"
        ? Matter + "---\n\n"
        : "---\ntitle: Titre\ndescription: Une page.\n---\n\n<!-- en 7493b32a\nOne two three.\n-->\n\n";

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

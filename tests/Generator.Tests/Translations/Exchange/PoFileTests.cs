using Generator.Model;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>The words of a language as a PO file.</summary>
public class PoFileTests
{
    [Fact]
    public void A_file_begins_with_what_tools_ask_for_and_names_no_person() => Assert.StartsWith(
        """
        msgid ""
        msgstr ""
        "Project-Id-Version: A letter\n"
        "PO-Revision-Date: 2026-11-01 00:00+0000\n"
        "Last-Translator: A letter\n"
        "Language-Team: fr\n"
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "X-Site-Format: 1\n"

        # site-body: 9c44ab92
        #: content/en/letter.md:12
        msgctxt "letter:title"
        msgid "A letter"
        msgstr "Une lettre"

        # for colleagues
        # site-body: 9c44ab92
        #. glossary: experts = experts
        #: content/en/letter.md:12
        msgctxt "letter"
        msgid ""
        "Since 2017, more than\n"
        "50 experts & others.[^1]"
        msgstr ""
        "Depuis 2017, plus de\n"
        "50 experts <et> d’autres.[^1]"

        #: content/en/letter.md:12
        msgctxt "letter#2"
        """,
        PoFile.Write(ExchangeSamples.French),
        StringComparison.Ordinal);

    [Fact]
    public void Everything_comes_back()
    {
        var read = Read(PoFile.Write(ExchangeSamples.French), out var findings);

        Assert.Equal("", findings);
        Assert.Equal(ExchangeSamples.Facts(ExchangeSamples.French), ExchangeSamples.Facts(read!));
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr_FR", "fr-FR")]
    [InlineData("zh_CN", "zh-Hans")]
    [InlineData("zh_Hant", "zh-Hant")]
    [InlineData("ru.UTF-8", "ru")]
    public void The_language_may_be_written_as_tools_do(string written, string tag) =>
        Assert.Equal(tag, Read(Header($"Language: {written}"), out _)!.Language.Value);

    [Theory]
    [InlineData("Project-Id-Version: x", "a.po:2:1 TRN0101 the file does not say which language it is in")]
    [InlineData("Language: ", "a.po:2:1 TRN0101 the file does not say which language it is in")]
    [InlineData("Language: fr\\nX-Site-Format: 2", "a.po:2:1 TRN0101 this file has the form 2, which this generator does not know")]
    public void A_file_that_cannot_be_placed_is_refused(string header, string finding)
    {
        Assert.Null(Read(Header(header), out var findings));
        Assert.StartsWith(finding, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Plural_forms_of_the_format_are_refused_and_the_rest_is_read()
    {
        var read = Read(Header("Language: fr") + "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n\nmsgctxt \"letter\"\nmsgid \"d\"\nmsgstr \"e\"\n", out var findings);

        Assert.Equal("d", read!.Entries.Single().Source);
        Assert.StartsWith("a.po:6:1 TRN0103 this entry has plural forms", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Gettext_accepts_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["fr.po"], PoFile.Write(ExchangeSamples.French));

        var (code, output) = Tools.Run(Tools.Msgfmt, "-c", "-o", folder["fr.mo"], folder["fr.po"]);
        Assert.Equal((0, ""), (code, output));
        var (mergeCode, merged) = Tools.Run(Tools.Msgmerge, "--quiet", "--previous", "--no-fuzzy-matching", folder["fr.po"], folder["fr.po"]);
        Assert.Equal(0, mergeCode);
        Assert.Equal(ExchangeSamples.Facts(ExchangeSamples.French), ExchangeSamples.Facts(Read(merged, out _)!));
    }

    private static string Header(string fields) => $"msgid \"\"\nmsgstr \"{fields}\\n\"\n";

    private static ExchangeFile? Read(string text, out string findings)
    {
        var outcome = PoFile.Read(new SourceText(new SourcePath("a.po"), text), new LanguageTag("en"));
        findings = CampaignOf.Lines(outcome.Diagnostics);
        return outcome.Value;
    }
}

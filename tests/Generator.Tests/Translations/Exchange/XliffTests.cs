using FsCheck;
using FsCheck.Fluent;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>The words of a language as XLIFF 2.0, and what tools make of it.</summary>
public class XliffTests
{
    private const string Opening = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='fr'><file id='letter'>";

    private static readonly Gen<string> Texts = Gen.Elements(
        "a", " ", "\n", "\t", "<", "&", "]]>", "\"", "é", "公", "😀", "\u0001", "\uFFFE", "\u00A0", "\r", "<!--", "&amp;")
        .ListOf()
        .Select(string.Concat);

    [Fact]
    public void A_page_is_a_file_and_a_text_a_unit() => Assert.Equal(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.0" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0">
         <file id="letter" original="content/en/letter.md" canResegment="no" xml:space="preserve">
          <unit id="k-title" name="title" type="site:k">
           <notes>
            <note category="location">content/en/letter.md:12</note>
            <note category="site-body">9c44ab92</note>
           </notes>
           <segment state="reviewed">
            <source>A letter</source>
            <target>Une lettre</target>
           </segment>
          </unit>
          <unit id="b-db148f82" type="site:p">
           <notes>
            <note category="translator">for colleagues</note>
            <note category="glossary">experts = experts</note>
            <note category="location">content/en/letter.md:12</note>
            <note category="site-body">9c44ab92</note>
           </notes>
           <segment state="translated">
            <source>Since 2017, more than
        50 experts &amp; others.[^1]</source>
            <target>Depuis 2017, plus de
        50 experts &lt;et&gt; d’autres.[^1]</target>
           </segment>
          </unit>
          <unit id="b-db148f82-2" type="site:p">
           <notes>
            <note category="location">content/en/letter.md:12</note>
           </notes>
           <segment state="initial">
            <source>Since 2017, more than
        50 experts &amp; others.[^1]</source>
           </segment>
          </unit>
          <unit id="b-9d02b329" type="site:l">
        """,
        string.Join('\n', XliffWriter.Write(ExchangeSamples.French).Split('\n').Take(37)));

    [Fact]
    public void A_language_from_right_to_left_says_so()
    {
        var arabic = XliffWriter.Write(ExchangeSamples.French with { Language = new LanguageTag("ar") });

        Assert.Contains("trgLang=\"ar\"", arabic, StringComparison.Ordinal);
        Assert.Contains("trgDir=\"rtl\"", arabic, StringComparison.Ordinal);
        Assert.Equal("", XliffRules.Broken(arabic));
    }

    [Fact]
    public void Everything_comes_back()
    {
        var read = Read(XliffWriter.Write(ExchangeSamples.French), out var findings);

        Assert.Equal("", findings);
        Assert.Equal(ExchangeSamples.Facts(ExchangeSamples.French), ExchangeSamples.Facts(read!));
    }

    [Fact]
    public void It_keeps_the_rules_of_the_core() => Assert.Equal("", XliffRules.Broken(XliffWriter.Write(ExchangeSamples.French)));

    [Fact]
    public void Every_text_comes_back_as_it_was() => Prop
        .ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var entry = ExchangeSamples.Block with { Source = "x" + texts.Item1, Target = texts.Item2 + "x" };
            var file = XliffWriter.Write(ExchangeSamples.French with { Entries = [entry, entry with { Key = entry.Key with { Ordinal = 2 } }] });
            return XliffRules.Broken(file).Length == 0
                && Read(file, out _)!.Entries.All(e => e.Source == entry.Source && e.Target == entry.Target);
        })
        .Check(Law.Of(500, 12));

    [Theory]
    [InlineData("<segment state='final'><source>s</source><target>t</target></segment>", "s | t | Reviewed")]
    [InlineData("<segment><source>s</source><target>t</target></segment>", "s | t | Pending")]
    [InlineData("<segment state='translated'><source>s</source><target><![CDATA[t<]]></target></segment>", "s | t< | Translated")]
    [InlineData("<segment state='translated'><source>s</source><target><mrk id='1' type='comment'>t</mrk><sm id='2'/>u<em startRef='2'/></target></segment>", "s | tu | Translated")]
    [InlineData("<segment state='translated'><source>s</source><target>t<cp hex='0007'/></target></segment>", "s | t\u0007 | Translated")]
    [InlineData("<segment state='translated'><source>a.</source><target>b.</target></segment><ignorable><source> </source></ignorable><segment state='initial'><source>c.</source><target>d.</target></segment>", "a. c. | b. d. | Pending")]
    [InlineData("<segment state='translated'><source>a.</source><target>b.</target></segment><segment><source>c.</source></segment>", "a.c. |  | Open")]
    public void What_tools_change_is_read(string segments, string expected)
    {
        var read = Read($"{Opening}<group id='g'><unit id='b-01234567'>{segments}</unit></group></file></xliff>".Replace("version='2.0'", "version='2.1'", StringComparison.Ordinal), out var findings);

        var entry = read!.Entries.Single();
        Assert.Equal(expected, $"{entry.Source} | {entry.Target} | {entry.State}");
        Assert.Equal("letter", entry.Key.Page);
        Assert.Equal("", findings);
    }

    [Theory]
    [InlineData("<segment><source>s</source><target>t<ph id='1'/></target></segment>", "the text has the inline element `ph`")]
    [InlineData("<segment><source>s</source><target><mrk id='2'><pc id='1'>t</pc></mrk></target></segment>", "the text has the inline element `pc`")]
    [InlineData("<segment><source>s</source><target order='2'>t</target></segment><segment><source>u</source><target order='1'>v</target></segment>", "the tool has put parts of this text into another order")]
    [InlineData("<segment><source>s</source><target>t</target><target>v</target></segment>", "one part of this text has two targets")]
    public void What_cannot_stand_in_markdown_is_refused_alone(string segments, string finding)
    {
        var good = "<unit id='b-00000001'><segment state='translated'><source>a</source><target>b</target></segment></unit>";
        var read = Read($"{Opening}\n<unit id='b-01234567'>{segments}</unit>{good}</file></xliff>", out var findings);

        Assert.Equal("a", read!.Entries.Single().Source);
        Assert.StartsWith($"a.xlf:2:50 TRN0103 {finding}", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff/>", "a.xlf:1:1 TRN0101 the file has a document type, which could make it grow without end")]
    [InlineData("<!DOCTYPE xliff SYSTEM 'file:///etc/passwd'><xliff/>", "a.xlf:1:1 TRN0101 the file has a document type, which could make it grow without end")]
    [InlineData("<xliff>\n <a>&b;</a></xliff>", "a.xlf:2:6 TRN0101 the file is not well-formed XML: Reference to undeclared entity 'b' | ")]
    [InlineData("<xliff", "a.xlf:1:7 TRN0101 the file is not well-formed XML: ")]
    [InlineData("", "a.xlf:1:1 TRN0101 the file is not well-formed XML: ")]
    [InlineData("<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>", "a.xlf:1:1 TRN0101 the file is XLIFF 1.2, and XLIFF 2.0 and 2.1 are read")]
    [InlineData("<html/>", "a.xlf:1:1 TRN0101 the file is `html`, and XLIFF 2.0 and 2.1 are read")]
    [InlineData("<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='de' trgLang='fr'/>", "a.xlf:1:1 TRN0101 the file is not translated from `en`")]
    [InlineData("<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en'/>", "a.xlf:1:1 TRN0101 the file does not say which language it is in")]
    public void What_is_no_such_file_is_refused(string text, string finding)
    {
        Assert.Null(Read(text, out var findings));
        Assert.StartsWith(finding, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_may_nest_thirty_two_deep_and_no_deeper()
    {
        Assert.NotNull(Read(Nested(30), out _));
        Assert.Null(Read(Nested(31), out var findings));
        Assert.StartsWith("a.xlf:1:322 TRN0101 elements stand more than 32 deep in one another", findings, StringComparison.Ordinal);
        Assert.Null(Read(Nested(100_000), out _));
    }

    [Fact]
    public void Reading_ends_with_entries_or_a_finding_in_its_place() => Prop
        .ForAll(
            Gen.Elements("<unit>", "</unit>", "<unit id='b-1-2'>", "<segment>", "</segment>", "<source>", "</source>", "<target>", "</target>", "<target/>", "<cp hex='zz'/>", "<cp hex='110000'/>", "<notes><note category='site-body'>x</note></notes>", "a", "&lt;", "&#1;", "<", "\n")
                .ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var outcome = XliffReader.Read(Source($"{Opening}{text}</file></xliff>"), new LanguageTag("en"));
                return outcome.Diagnostics.All(d => d.Location is { Line: >= 1, Column: >= 1, Length: >= 0 });
            })
        .Check(Law.Of(2000, 20));

    /// <summary>The file's element stands one deep.</summary>
    private static string Nested(int groups) => Opening + string.Concat(Enumerable.Repeat("<group>", groups)) + string.Concat(Enumerable.Repeat("</group>", groups)) + "</file></xliff>";

    private static ExchangeFile? Read(string text, out string findings)
    {
        var outcome = XliffReader.Read(Source(text), new LanguageTag("en"));
        findings = CampaignOf.Lines(outcome.Diagnostics);
        return outcome.Value;
    }

    private static SourceText Source(string text) => new(new SourcePath("a.xlf"), text);
}

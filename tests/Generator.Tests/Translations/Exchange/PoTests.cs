using FsCheck;
using FsCheck.Fluent;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>PO files as gettext and its tools write and read them.</summary>
public class PoTests
{
    private static readonly Gen<string> Texts = Gen.Elements(
        "a", "Zeile", " ", "\n", "\t", "\"", "\\", "\\n", "#", "# ", "#~ ", "msgid ", "é", "公", "ع", "😀", "\a", "\v", "\u0001", "\x7f", "\u00A0", "\r", "'", "%d", "x0")
        .ListOf()
        .Select(string.Concat);

    [Fact]
    public void An_entry_has_its_parts_in_the_order_of_gettext() => Assert.Equal(
        """
        # for colleagues
        #. site-body: 9c44ab92
        #: content/en/letter.md:12
        #, fuzzy
        #| msgid "Before \"it\""
        msgctxt "letter"
        msgid ""
        "- one\n"
        "- two\\three"
        msgstr "- un"

        """,
        PoWriter.Write([PoEntry.Empty with
        {
            TranslatorComments = ["for colleagues"],
            ExtractedComments = ["site-body: 9c44ab92"],
            References = ["content/en/letter.md:12"],
            IsFuzzy = true,
            PreviousId = "Before \"it\"",
            Context = "letter",
            Id = "- one\n- two\\three",
            Text = "- un",
        }]));

    [Fact]
    public void What_tools_write_otherwise_is_read()
    {
        var entries = Read("""
            msgid ""
            msgstr "Language: fr\n"
            #. Extracted
            #, c-format, fuzzy
            #| msgctxt "letter"
            #| msgid ""
            #| "wrapped "
            #| "before"
            msgctxt "letter"
            msgid "wrapped "
            "source"
            msgstr"tra"
              "duit"
            msgid "no blank line\x21\101"
            msgstr ""

            #~ msgid "gone"
            #~ msgstr "parti"
            """.Replace("\n", "\r\n", StringComparison.Ordinal)).Value;

        Assert.Equal(["", "wrapped source", "no blank line!A"], entries.Select(e => e.Id));
        Assert.Equal(("letter", "traduit", "wrapped before", true), (entries[1].Context, entries[1].Text, entries[1].PreviousId, entries[1].IsFuzzy));
        Assert.Equal(12, entries[1].Line);
        Assert.False(entries[2].IsFuzzy);
        Assert.True(entries[0].IsHeader);
    }

    [Theory]
    [InlineData("caf\\303\\251", "café")]
    [InlineData("\\xe5\\x85\\xAC\\346\\226\\207.", "公文.")]
    [InlineData("\\xf0\\x9f\\x98\\x80", "😀")]
    public void Bytes_that_tools_escape_are_utf_8(string written, string text) =>
        Assert.Equal(text, Read($"msgid \"a\"\nmsgstr \"{written}\"\n").Value.Single().Text);

    [Fact]
    public void A_file_of_comments_is_read_in_one_pass() =>
        Assert.Single(Read(string.Concat(Enumerable.Repeat("#\n#.\n#:\n", 100_000)) + "msgid \"a\"\nmsgstr \"b\"\n").Value);

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\" c\n", "a.po:2:1 TRN0101 this is not one text in quotation marks")]
    [InlineData("msgid \"a\nmsgstr \"b\"\n", "a.po:1:1 TRN0101 this is not one text in quotation marks")]
    [InlineData("msgid \"a\\\"\nmsgstr \"b\"\n", "a.po:1:1 TRN0101 this is not one text in quotation marks")]
    [InlineData("msgid \"a\\qb\"\nmsgstr \"b\"\n", "a.po:1:1 TRN0101 `\\q` stands for no character")]
    [InlineData("msgid \"a\\xffb\"\nmsgstr \"b\"\n", "a.po:1:1 TRN0101 `\\xff` stands for no character")]
    [InlineData("msgid \"a\\303b\"\nmsgstr \"b\"\n", "a.po:1:1 TRN0101 `\\303` stands for no character")]
    [InlineData("msgid \"a\"\n\nmsgctxt \"x\"\n", "a.po:3:1 TRN0101 the entry above is not whole")]
    [InlineData("msgstr \"a\"\n", "a.po:2:1 TRN0101 the entry above is not whole")]
    [InlineData("\"a\"\n", "a.po:1:1 TRN0101 this text belongs to nothing")]
    [InlineData("domain \"a\"\n", "a.po:1:1 TRN0101 `domain` is no keyword of a PO file")]
    public void What_is_no_po_file_is_reported_with_its_line(string text, string finding)
    {
        var outcome = Read(text);

        Assert.Empty(outcome.Value);
        Assert.StartsWith(finding, CampaignOf.Lines(outcome.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_comes_back_as_it_was() => Prop
        .ForAll(Texts.Four().ToArbitrary(), texts =>
        {
            var entry = PoEntry.Empty with { Context = texts.Item1, Id = "x" + texts.Item2, Text = texts.Item3, PreviousId = texts.Item4, Line = 0 };
            var read = Read(PoWriter.Write([entry, entry])).Value;
            return read.Length == 2 && read.All(e => e with { Line = 0, TranslatorComments = entry.TranslatorComments, ExtractedComments = entry.ExtractedComments, References = entry.References } == entry);
        })
        .Check(Law.Of(1000, 12));

    [Fact]
    public void Reading_ends_with_entries_or_a_finding_in_its_place() => Prop
        .ForAll(
            Gen.Elements("msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", "msgstr[", "\"", "\"a\"", " ", "\n", "\n\n", "#", "#|", "#,", "#~", "\\", "fuzzy", "\\x", "é")
                .ListOf().Select(string.Concat).ToArbitrary(),
            text => Read(text).Diagnostics.All(d => d.Location is { Line: >= 1, Column: >= 1, Length: >= 0 }))
        .Check(Law.Of(2000, 30));

    private static Outcome<System.Collections.Immutable.ImmutableArray<PoEntry>> Read(string text) =>
        PoReader.Read(new SourceText(new SourcePath("a.po"), text));
}

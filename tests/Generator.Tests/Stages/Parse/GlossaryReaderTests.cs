using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Parse;
using Generator.Text;

namespace Generator.Tests.Stages.Parse;

public class GlossaryReaderTests
{
    [Fact]
    public void Cells_in_quotes_hold_commas_line_ends_and_quotes()
    {
        var glossary = Read("term,kind,note,fr\r\n\"one, two\",term,\"a \"\"b\"\"\nc\",\"un ; deux\"\r\n", out var found);

        var term = Assert.Single(glossary.Terms);
        Assert.Equal(("one, two", TermKind.Term, "a \"b\"\nc"), (term.Term, term.Kind, term.Note));
        Assert.Equal(["un", "deux"], term.Forms[new LanguageTag("fr")]);
        Assert.Equal("", found);
    }

    [Fact]
    public void An_empty_cell_decides_nothing() =>
        Assert.Empty(Assert.Single(Read("term,kind,note,fr\nCouncil,term,,\n", out _).Terms).Forms);

    [Theory]
    [InlineData("word,kind,note,fr\n", "the first line of the glossary does not name its columns")]
    [InlineData("term,kind,note,zh_CN\n", "the column `zh_CN` is named by no tag of a language")]
    [InlineData("term,kind,note,fr\na,term,\n", "this row has 3 cells, and the first line 4")]
    [InlineData("term,kind,note,fr\na,trem,,b\n", "`trem` is no kind of a term")]
    [InlineData("term,kind,note,fr\n,term,,b\n", "this row has no term")]
    [InlineData("term,kind,note,fr\na,term,\"b,c\n", "this quotation mark opens a cell that is never closed")]
    [InlineData("term,kind,note,fr\na,term,\"b\" c,d\n", "text stands behind the quotation mark that closes its cell")]
    public void What_cannot_be_read_is_reported(string file, string message)
    {
        Read(file, out var found);

        Assert.Contains(message, found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_of_this_campaign_is_in_order()
    {
        var findings = new Findings();
        var glossary = GlossaryReader.Read(
            new SourceText(new SourcePath("content/glossary.csv"), File.ReadAllText(Repository.PathOf("content/glossary.csv"))), findings);

        Assert.Equal(0, findings.Count);
        Assert.NotEmpty(glossary.Terms);
    }

    private static Glossary Read(string file, out string found)
    {
        var findings = new Findings();
        var glossary = GlossaryReader.Read(new SourceText(new SourcePath("content/glossary.csv"), file), findings);
        Assert.All(findings.Sorted(), d => Assert.Equal(TranslationCheckRules.GlossaryForm, d.Rule));
        found = string.Join('\n', findings.Sorted().Select(d => d.Message));
        return glossary;
    }
}

using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Markdown;
using Generator.Model;
using Generator.Stages.Load;
using Generator.Stages.Parse;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Editions;
using Generator.Translations.Format;

namespace Generator.Tests.Translations.Editions;

public class EditionBuilderTests
{
    [Fact]
    public void Each_page_has_an_edition_in_the_source_language()
    {
        var editions = Build(withDrafts: false, Page("about", "# About\n\nText.", isDraft: false), Page("index", "Hello", isDraft: false));

        Assert.Equal(["en/about", "en/index"], editions.Value.All.Select(e => e.Id.ToString()));
        Assert.Equal("About\nText.", PlainText.Of(editions.Value.All[0].Body));
        Assert.Equal([BlockState.Done, BlockState.Done], editions.Value.All[0].Blocks.Select(b => b.State));
    }

    [Theory]
    [InlineData(false, "index")]
    [InlineData(true, "draft index")]
    public void Drafts_are_shown_where_they_are_asked_for(bool withDrafts, string names) =>
        Assert.Equal(
            names.Split(' '),
            Build(withDrafts, Page("draft", "a", isDraft: true), Page("index", "b", isDraft: false)).Value.All.Select(e => e.Id.Name.Value));

    [Fact]
    public void In_a_letter_the_paragraphs_behind_the_addressees_are_numbered()
    {
        var letter = Page("letter", "To you\n\nOne.\n\n***\n\n- a list\n\nTwo.", isDraft: false);
        var matter = new LetterMatter(
            letter.Matter.Common,
            Located(new PartialDate(2020, 9, 9)),
            null,
            Located("Here"),
            [],
            [],
            [],
            [],
            FrozenDictionary<LanguageTag, Located<string>>.Empty,
            null);

        var edition = Assert.Single(Build(withDrafts: false, letter with { Matter = matter }).Value.All);

        Assert.Equal(["p1", "p2"], edition.Body.Anchors);
        Assert.Equal([null, 1, null, null, 2], edition.Body.Segments.Select(s => s.ParagraphNumber));
    }

    [Fact]
    public void An_address_without_encryption_is_allowed_when_the_bibliography_has_it()
    {
        const string text = "[a](http://listed.example.org/) [b](http://other.example.org/)";

        Assert.Equal(
            "content/en/a.md:1:37 http-address",
            string.Join(", ", Build(withDrafts: false, Page("a", text, isDraft: false)).Diagnostics.Select(d => $"{d.Location} {d.Rule.Name}")));
    }

    [Fact]
    public void The_content_of_this_repository_builds_without_an_error()
    {
        var parsed = ContentParser.Parse(SourceLoader.Load(new DiskFileSystem(Repository.Root, "")).Value).Value;
        var editions = EditionBuilder.Build(parsed, withDrafts: true, withReview: true);

        Assert.Empty(editions.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location}: {d.Message} ({d.Hint})"));
        Assert.Equal(["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"], editions.Value.All.Single(e => e.Id == new PageId(new PageName("letter"), parsed.Config.SourceLanguage)).Body.Anchors);
    }

    [Fact]
    public void Neighbouring_lists_stay_apart()
    {
        var source = new SourceText(new SourcePath("content/en/a.md"), "- one\n\nomitted\n\n- two");
        var blocks = BlockSplitter.Split(source, 1).Value;
        var composed = PageComposer.Compose(
            source.Path, [.. new[] { blocks[0], blocks[2] }.Select(b => new ComposedBlock(source, b, Segment.Of(0, null, null)))]);

        Assert.Equal(
            "<ul>\n<li>one</li>\n</ul>\n<ul>\n<li>two</li>\n</ul>\n",
            MarkdownSample.Write(MarkdownSample.Read(composed).Value).Text);
    }

    private static Outcome<Generator.Model.Editions> Build(bool withDrafts, params Original[] originals)
    {
        var listed = ContentOf.Source("listed") with { Url = Located(new Uri("http://listed.example.org/")) };
        var site = new ParsedSite(
            ContentOf.Config(),
            [.. originals],
            new Bibliography([listed], FrozenDictionary<string, Source>.Empty),
            new Differences([]),
            Glossary.Empty,
            new Strings(new LanguageTag("en"), FrozenDictionary<string, Located<string>>.Empty),
            [],
            [],
            [],
            [],
            [],
            []);
        return EditionBuilder.Build(site, withDrafts, withReview: true);
    }

    private static Original Page(string name, string text, bool isDraft)
    {
        var source = new SourceText(new SourcePath($"content/en/{name}.md"), text);
        var common = new CommonMatter(Located(name), null, null, isDraft, false);
        return new Original(new PageName(name), source, new PageMatter(common), BlockSplitter.Split(source, 1).Value);
    }

    private static Located<T> Located<T>(T value) => new(value, default);
}

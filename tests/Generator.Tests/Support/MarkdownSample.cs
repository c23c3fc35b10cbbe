using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Markdown;
using Generator.Model;
using Generator.Text;
using Generator.Translations.Editions;
using Generator.Translations.Format;

namespace Generator.Tests.Support;

/// <summary>Reads a piece of Markdown as a page is read, and writes it with links that lead where they say.</summary>
internal static class MarkdownSample
{
    private static readonly MarkdownLabels Labels = new(number => $"Paragraph {number}", "Notes", "Back to the text", Digits.Latin);

    private static readonly MarkdownOptions Options = new(FrozenSet.ToFrozenSet(["http://old.example.org/"]), ["müller.example"], LanguageRow.Default, true);

    public static Outcome<MarkdownBody> Read(string markdown) => Read(markdown, isLetter: false);

    /// <summary>As the text of a language.</summary>
    public static Outcome<MarkdownBody> ReadIn(string language, string markdown) =>
        MarkdownReader.Read(Compose(markdown, isLetter: false).Value, Options with { Language = new LanguageTag(language) });

    /// <summary>A letter: its first block has the addressees, the paragraphs behind it are numbered.</summary>
    public static Outcome<MarkdownBody> ReadLetter(string markdown) => Read(markdown, isLetter: true);

    public static Outcome<MarkdownBody> Read(ComposedText text) => MarkdownReader.Read(text, Options);

    public static string Write(string markdown) => Write(Read(markdown).Value).Text;

    public static HtmlFragment Write(MarkdownBody body) => MarkdownWriter.Write(body, ContextOf(body));

    public static MarkdownContext ContextOf(MarkdownBody body)
    {
        var ids = body.Citations.Select(c => c.Id).Distinct().ToList();
        return new MarkdownContext(
            body.Links.ToFrozenDictionary(l => l.Offset, l => new ResolvedLink(l.Target, l.Target.StartsWith("http", StringComparison.Ordinal), null)),
            body.Citations.ToFrozenDictionary(c => c.Offset, c => Resolve(c.Id, ids.IndexOf(c.Id) + 1)),
            Labels,
            new Passage(new LanguageTag("en"), "ltr", null),
            0,
            "",
            HasNumbers: true,
            HasAnchors: true);
    }

    /// <summary>The findings as <c>line:column name</c>, joined by commas.</summary>
    public static string Findings(Outcome<MarkdownBody> body) =>
        string.Join(", ", body.Diagnostics.Select(d => $"{d.Location!.Value.Line}:{d.Location.Value.Column} {d.Rule.Name}"));

    private static ResolvedCitation Resolve(string id, int number) => new(number, $"sources.html#{id}", $"Source {number}: {id}");

    private static Outcome<MarkdownBody> Read(string markdown, bool isLetter)
    {
        var text = Compose(markdown, isLetter);
        var body = Read(text.Value);
        return body with { Diagnostics = [.. text.Diagnostics, .. body.Diagnostics] };
    }

    private static Outcome<ComposedText> Compose(string markdown, bool isLetter)
    {
        var source = new SourceText(new SourcePath("content/en/a.md"), markdown);
        var blocks = BlockSplitter.Split(source, 1);
        var composed = blocks.Value.Select((block, i) => new ComposedBlock(source, block, Segment.Of(i, isLetter && i > 0 ? i : null, null)));
        return new Outcome<ComposedText>(PageComposer.Compose(source.Path, [.. composed]), blocks.Diagnostics);
    }
}

using Generator.Files;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Commands;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>A page with its French translation, the words that a tool gets of it and what it gives back.</summary>
internal sealed class ExchangeOf
{
    private const string Page = "content/fr/a.md";
    private const string Strings = "content/fr/strings.yml";

    private readonly MemoryFileSystem _files;

    private ExchangeOf(MemoryFileSystem files) => _files = files;

    public string File => Rendered.Text(_files, Page);

    public string StringsFile => Rendered.Text(_files, Strings);

    /// <summary>What the last import found, and how many files it wrote.</summary>
    public string Findings { get; private set; } = "";

    /// <param name="source">The page's body in the source language.</param>
    /// <param name="file">Its translation with front matter.</param>
    public static ExchangeOf Site(string source, string file) => new(CampaignOf.Files($"""
        -- content/en/strings.yml --
        nav.letter: Letter
        nav.about: About {"{n}"}
        -- content/fr/strings.yml --
        nav.letter: Lettre
        site.title: Un site
        -- content/en/a.md --
        ---
        title: A page
        description: What it says.
        ---

        {source}
        -- {Page} --
        {file}
        """));

    public ExchangeOf With(string old, string current)
    {
        Assert.Contains(old, File, StringComparison.Ordinal);
        return WithFile(old, current);
    }

    public ExchangeOf WithFile(string old, string current) => Written(Page, File.Replace(old, current, StringComparison.Ordinal));

    public ExchangeOf WithSource(string old, string current) =>
        Written("content/en/a.md", Rendered.Text(_files, "content/en/a.md").Replace(old, current, StringComparison.Ordinal));

    public ExchangeOf WithGlossary(string text) => Written("content/glossary.csv", text);

    public ExchangeOf Synced()
    {
        ChangeWriter.Write(_files, Sync.Run(Project(), PageChoice.All, prune: false).Changes);
        return this;
    }

    public string Po(bool onlyOpen) => PoFile.Write(Exported(onlyOpen));

    public string Xliff() => XliffWriter.Write(Exported(onlyOpen: false));

    public ExchangeOf Import(string text)
    {
        var result = ToolImport.Run(Project(), new SourceText(new SourcePath("fr"), text));
        ChangeWriter.Write(_files, result.Changes);
        Findings = CampaignOf.Lines(result.Findings) + (result.Changes.IsEmpty ? "" : $"\n{result.Changes.Length} written");
        return this;
    }

    private ExchangeOf Written(string path, string text)
    {
        _files.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        return this;
    }

    private ExchangeFile Exported(bool onlyOpen) => new ToolExport(Project().Site).Of(new LanguageTag("fr"), onlyOpen);

    private TranslationProject Project() => TranslationProject.Load(_files).Value!;
}

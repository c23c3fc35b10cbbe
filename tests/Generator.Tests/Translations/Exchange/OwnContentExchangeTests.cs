using Generator.Files;
using Generator.Model;
using Generator.Text;
using Generator.Translations.Commands;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>The translations of this repository through tools and back, in both forms: every language, in a plain run some.</summary>
public class OwnContentExchangeTests
{
    private static readonly Lazy<TranslationProject> Content = new(() => TranslationProject.Load(new DiskFileSystem(Repository.Root, "")).Value!);

    public static TheoryData<string> Languages => [.. Content.Value.Site.Config.Languages.Select(l => l.Value).Where(Extent.IsTried)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_edited_is_nothing_changed(string language)
    {
        var exported = new ToolExport(Content.Value.Site).Of(new LanguageTag(language), onlyOpen: false);

        foreach (var text in new[] { PoFile.Write(exported), XliffWriter.Write(exported) })
        {
            var result = ToolImport.Run(Content.Value, new SourceText(new SourcePath(language), text));
            Assert.Empty(result.Changes);
            Assert.Empty(result.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_form_is_right(string language)
    {
        var exported = new ToolExport(Content.Value.Site).Of(new LanguageTag(language), onlyOpen: false);

        Assert.Equal("", XliffRules.Broken(XliffWriter.Write(exported)));
        Assert.NotEmpty(exported.Entries);
        Assert.Equal(exported.Entries.Length, exported.Entries.Select(e => (e.Key.ToString(), e.Key.Ordinal, e.Source)).Distinct().Count());
    }
}

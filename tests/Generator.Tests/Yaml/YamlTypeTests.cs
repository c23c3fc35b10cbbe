using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

public class YamlTypeTests
{
    [Fact]
    public void What_is_given_as_an_example_is_accepted()
    {
        Assert.Empty(Findings(YamlType.Text));
        Assert.Empty(Findings(YamlType.Date));
        Assert.Empty(Findings(YamlType.YesNo));
        Assert.Empty(Findings(YamlType.Id));
        Assert.Empty(Findings(YamlType.Language));
        Assert.Empty(Findings(YamlType.ShortText(2)));
        Assert.Empty(Findings(YamlType.Number(3, 7)));
        Assert.Empty(Findings(YamlType.Hex(8)));
        Assert.Empty(Findings(YamlType.WebAddress([])));
        Assert.Empty(Findings(YamlType.OneOf<Severity>()));
        Assert.Empty(Findings(YamlType.FilledListOf(YamlType.Id)));
    }

    private static ImmutableArray<Diagnostic> Findings<T>(YamlType<T> type)
    {
        var findings = new Findings();
        var yaml = YamlReader.Read(new YamlText(new SourcePath("a.yml"), $"key: {type.Example}", 1, RightToLeft: false), YamlUse.DataFile);
        KeyReader.Read((YamlMapping)yaml.Value!, "the file", KeyFaults.InContent(findings), keys => keys.Required("key", type));
        return findings.Sorted();
    }
}

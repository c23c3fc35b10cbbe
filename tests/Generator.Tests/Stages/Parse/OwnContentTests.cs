using Generator.Files;
using Generator.Stages.Load;
using Generator.Stages.Parse;

namespace Generator.Tests.Stages.Parse;

/// <summary>The content of this repository is the largest case there is.</summary>
public class OwnContentTests
{
    [Fact]
    public void It_loads_and_parses_without_a_finding()
    {
        var tree = SourceLoader.Load(new DiskFileSystem(Repository.Root, ""));
        var parsed = ContentParser.Parse(tree.Value);

        Assert.Empty(tree.Diagnostics.Concat(parsed.Diagnostics).Select(d => $"{d.Location}: {d.Message} ({d.Hint})"));
        Assert.NotEmpty(parsed.Value.Originals);
    }
}

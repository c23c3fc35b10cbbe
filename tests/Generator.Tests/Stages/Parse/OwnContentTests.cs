using Generator.Diagnostics;
using Generator.Files;
using Generator.Stages.Load;
using Generator.Stages.Parse;

namespace Generator.Tests.Stages.Parse;

/// <summary>
/// The content of this repository is the largest case there is. Warnings are for whoever changes it, not for this test.
/// </summary>
public class OwnContentTests
{
    [Fact]
    public void It_loads_and_parses_without_an_error()
    {
        var tree = SourceLoader.Load(new DiskFileSystem(Repository.Root, ""));
        var parsed = ContentParser.Parse(tree.Value);

        var errors = tree.Diagnostics.Concat(parsed.Diagnostics).Where(d => d.Severity == Severity.Error);
        Assert.Empty(errors.Select(d => $"{d.Location}: {d.Message} ({d.Hint})"));
        Assert.NotEmpty(parsed.Value.Originals);
    }
}

using Generator.Model;

namespace Generator.Tests.Model;

public sealed class LinkPathTests
{
    [Theory]
    [InlineData("a/b", "c.md", "a/b/c.md")]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a/b", "./../b/./c.md", "a/b/c.md")]
    [InlineData("", "c.md", "c.md")]
    [InlineData("a", "../../c.md", null)]
    public void A_relative_path_is_resolved_and_cannot_leave_the_top(string folder, string relative, string? expected) =>
        Assert.Equal(expected, LinkPath.Resolve(folder, relative));

    [Theory]
    [InlineData("", "a/b.md", "a/b.md")]
    [InlineData("a", "a/b.md", "b.md")]
    [InlineData("a/c", "a/b.md", "../b.md")]
    [InlineData("a/c", "d/b.md", "../../d/b.md")]
    [InlineData("a/b", "a/b", "../b")]
    public void The_way_from_a_folder_to_a_file_is_the_shortest(string folder, string path, string expected) =>
        Assert.Equal(expected, LinkPath.From(folder, path));
}

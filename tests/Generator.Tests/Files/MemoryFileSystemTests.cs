using System.Text;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Files;

public class MemoryFileSystemTests
{
    [Fact]
    public void A_whole_site_can_be_one_text()
    {
        var files = MemoryFileSystem.FromText("""
            -- content/site.yml --
            title: Letter
            -- content/en/index.md --
            ---
            title: Home
            ---

            Words
            """);

        Assert.Equal(["content/en/index.md", "content/site.yml"], FolderWalk.Files(files, "").Select(file => file.Path));
        Assert.Equal("---\ntitle: Home\n---\n\nWords\n", Encoding.UTF8.GetString(files.Read("content/en/index.md", 1000)));
    }
}

namespace Generator.Tests.Laws;

/// <summary>What <c>.editorconfig</c> says of files of source code and no analyzer looks at; the gate's build says the rest.</summary>
public sealed class SourceTextTests
{
    [Fact]
    public void Source_code_is_UTF_8_without_a_mark_in_lines_that_each_end_with_a_line_feed() => Assert.Equal("", string.Join('\n',
        from file in Repository.SourceFiles(Repository.Generator).Concat(Repository.SourceFiles(Repository.Tests))
        let bytes = File.ReadAllBytes(file)
        where bytes.AsSpan().StartsWith("\uFEFF"u8) || bytes.AsSpan().Contains((byte)'\r') || !bytes.AsSpan().EndsWith("\n"u8)
        select file));
}

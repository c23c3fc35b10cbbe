using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void The_text_is_printed_and_nothing_is_added() => Assert.Equal(
        new CommandResult(0, "Hello <b>World</b>: 1, 2.5, true, 2020-09-09!", ""),
        With("Hello {{ name }}: {{ for n in list }}{{ n }}, {{ end }}{{ day }}!", "name: <b>World</b>\nlist: [1, 2.50, true]\nday: 2020-09-09\n")
            .Run("template", "card.txt", "--data", "data.yml"));

    [Fact]
    public void Without_data_a_name_is_null() => Assert.Equal("[]", With("[{{ name }}]").Run("template", "card.txt").Out);

    [Fact]
    public void Members_keep_the_order_of_the_file() => Assert.Equal(
        "b a c ",
        With("{{ for key in (object.keys data) }}{{ key }} {{ end }}", "data: {b: 1, a: 2, c: 3}\n").Run("template", "card.txt", "--data", "data.yml").Out);

    [Fact]
    public void A_fault_is_one_line_and_nothing_is_printed() => Assert.Equal(
        new CommandResult(1, "", "card.txt(1,13) : error : Cannot get the member a.b for a null object.\n"),
        With("before {{ a.b.c }}").Run("template", "card.txt"));

    [Fact]
    public void The_name_in_messages_can_be_given()
    {
        var result = With("{{ for }}").Run("template", "card.txt", "--name", "text");

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.StartsWith("text(1,8) : error : ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Verbose_adds_the_line()
    {
        var result = With("{{ for }}").Run("template", "card.txt", "-v");

        Assert.Contains("    1 | {{ for }}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Includes_are_read_beside_the_template()
    {
        _line.With(
            """
            -- parts/card.txt --
            [{{ include 'part.txt' }}]
            -- parts/part.txt --
            part
            """);

        Assert.Equal("[part\n]\n", _line.Run("template", "parts/card.txt").Out);
    }

    [Fact]
    public void Templates_of_a_campaign_include_from_its_folder_of_templates()
    {
        _line.With(
            """
            -- content/site.yml --
            title: Letter
            -- templates/mail/card.txt --
            {{ include 'part.txt' }}
            -- templates/part.txt --
            part
            """);

        Assert.Equal(0, _line.Run("template", "templates/mail/card.txt").Code);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("a\\\\b.txt")]
    [InlineData("missing.txt")]
    public void Nothing_outside_the_folder_can_be_included(string name)
    {
        _line.With(
            """
            -- secret.txt --
            secret
            """);
        _line.Files.Write("parts/card.txt", System.Text.Encoding.UTF8.GetBytes($"{{{{ include '{name}' }}}}"));

        var result = _line.Run("template", "parts/card.txt");

        Assert.Equal((1, ""), (result.Code, result.Out));
    }

    [Theory]
    [InlineData("- a list\n", "the data has no names at its top")]
    [InlineData("name: [1\n", "bad-data")]
    [InlineData("a: 1\na: 2\n", "`a` is given twice")]
    [InlineData("a: &x 1\n", "bad-data")]
    public void Data_that_cannot_be_read_is_wrong_usage(string data, string message)
    {
        var result = With("x", data).Run("template", "card.txt", "--data", "data.yml");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("template", "missing.txt")]
    [InlineData("template", "card.txt", "--data", "missing.yml")]
    [InlineData("template")]
    public void What_is_not_there_is_wrong_usage(params string[] arguments) =>
        Assert.Equal(2, With("x").Run(arguments).Code);

    [Theory]
    [InlineData("  a\n  b", "template", "card.txt", "--data", "data.yml")]
    [InlineData("  a\nb", "template", "card.txt", "--data", "data.yml", "--no-auto-indent")]
    public void Lines_of_a_block_are_indented_unless_told_otherwise(string expected, params string[] arguments) =>
        Assert.Equal(expected, With("  {{ text }}", "text: \"a\\nb\"\n").Run(arguments).Out);

    private CommandLine With(string template, string data = "")
    {
        _line.Files.Write("card.txt", System.Text.Encoding.UTF8.GetBytes(template));
        _line.Files.Write("data.yml", System.Text.Encoding.UTF8.GetBytes(data));
        return _line;
    }
}

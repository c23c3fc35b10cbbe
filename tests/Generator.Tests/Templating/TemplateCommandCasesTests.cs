using Generator.Tests.Support;

namespace Generator.Tests.Templating;

/// <summary>The command <c>template</c> gives what the cases expect, but for those that need a host's functions.</summary>
public class TemplateCommandCasesTests
{
    [Fact]
    public void Every_case_comes_out_of_the_command_as_it_is()
    {
        using var line = new CommandLine();
        var model = Path.Combine(ConformanceCase.Own, "model.yml");
        foreach (var name in ConformanceCase.In(ConformanceCase.Own).Where(IsPlain).Except(ConformanceCase.Deviations().Keys))
        {
            var expected = ConformanceCase.Expected(ConformanceCase.Own, name);
            var file = Path.Combine(ConformanceCase.Own, name + ".txt");
            var result = line.Run("template", file, "--data", model, "--name", "text");

            Assert.Equal((name, expected), (name, result.Code == 0 ? result.Out : result.Error[..^1]));
            Assert.Equal((name, 0), (name, result.Code == 0 ? result.Error.Length : result.Out.Length));
        }
    }

    private static bool IsPlain(string name) =>
        !ConformanceCase.Input(ConformanceCase.Own, name).Contains("special_concat", StringComparison.Ordinal);
}

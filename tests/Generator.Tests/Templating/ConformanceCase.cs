using System.Text;
using Generator.Templating;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Templating;

/// <summary>
/// One case of the language: <c>NAME.txt</c> with <c>NAME.out.txt</c> beside it. The result is the rendered text, or
/// all parse errors, or the one run-time error.
/// </summary>
internal static class ConformanceCase
{
#if SCRIBAN_PACKAGE
    private const string Engine = "Scriban";
#else
    private const string Engine = "BuiltIn";
#endif

    /// <summary>The folder of our own cases.</summary>
    public static string Own { get; } = Repository.PathOf("tests/templates");

    /// <summary>The cases below a folder by their paths, without <c>.txt</c>, in ordinal order.</summary>
    public static IEnumerable<string> In(string folder) => Directory
        .EnumerateFiles(folder, "*.out.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)[..^".out.txt".Length].Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => File.Exists(Path.Combine(folder, name + ".txt")))
        .Order(StringComparer.Ordinal);

    public static string Input(string folder, string name) => Read(Path.Combine(folder, name + ".txt"));

    public static string Expected(string folder, string name) => Read(Path.Combine(folder, name + ".out.txt"));

    public static string RunNamed(string folder, string name) => Run(Input(folder, name), Path.GetDirectoryName(Path.Combine(folder, name))!);

    /// <summary>Runs a template with the standard model and the three host functions.</summary>
    /// <param name="includes">The folder that includes are read from.</param>
    public static string Run(string template, string includes)
    {
        var model = StandardModel();
        AddHostFunctions(model);
        var trial = new TemplateTrial(
            new SourceText(new SourcePath("text"), template), model, AutoIndent: true, ReadFrom(includes), new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
        var result = trial.Run(TestContext.Current.CancellationToken);
        return result.Faults.IsEmpty ? result.Output : result.FaultLines;
    }

    /// <summary>The cases in which the engine that is compiled in differs, with the reasons.</summary>
    public static Dictionary<string, string> Deviations()
    {
        var path = Path.Combine(Own, "deviations.yml");
        var source = new SourceText(new SourcePath("deviations.yml"), File.ReadAllText(path));
        var engines = (IReadOnlyDictionary<string, object?>)PlainValues.Of(YamlReader.Read(new YamlText(source.Path, source.Text, 1, RightToLeft: false), YamlUse.DataFile).Value)!;
        return engines[Engine] is IReadOnlyDictionary<string, object?> cases
            ? cases.ToDictionary(c => c.Key, c => (string)c.Value!, StringComparer.Ordinal)
            : [];
    }

    private static Func<string, SourceText?> ReadFrom(string folder) => name =>
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) ? new SourceText(new SourcePath(name), Read(file)) : null;
    };

    private static string Read(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');

    private static ScriptObject StandardModel()
    {
        var source = new SourceText(new SourcePath("model.yml"), Read(Path.Combine(Own, "model.yml")));
        var data = PlainValues.Of(YamlReader.Read(new YamlText(source.Path, source.Text, 1, RightToLeft: false), YamlUse.DataFile).Value);
        return DataValues.ChangeableObject((IReadOnlyDictionary<string, object?>)data!);
    }

    private static void AddHostFunctions(ScriptObject model)
    {
        Add(new TemplateFunction("special_concat_strings", 0, 3, ["a", "b", "c"], a =>
            $"a: {Or(a, 0, "default_a")}, b: {Or(a, 1, "default_b")}, c: {Or(a, 2, "default_c")}"));
        Add(new TemplateFunction("special_concat_string_and_params", 1, TemplateFunction.Unbounded, ["a", "args"], a =>
            string.Join(", ", [$"a: {a.Text(0)}", .. Numbered(a, 1)])));
        Add(new TemplateFunction("special_concat_params", 0, TemplateFunction.Unbounded, ["args"], a => string.Join(", ", Numbered(a, 0))));

        void Add(TemplateFunction function) => model.Set(function.Name, Value.Function(function));
    }

    private static string Or(CallArgs args, int index, string otherwise) => args.Has(index) ? args.Text(index) : otherwise;

    private static List<string> Numbered(CallArgs args, int from)
    {
        var texts = new List<string>();
        for (var i = from; i < args.Count; i++)
        {
            texts.Add($"v{i - from}: {args.Text(i)}");
        }

        return texts;
    }
}

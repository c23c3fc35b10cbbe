using System.Reflection;
using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Tests.Laws;

/// <summary>Every kind of finding is listed, unique and provoked by a test.</summary>
public partial class CatalogueTests
{
    [Fact]
    public void Every_id_and_every_name_stands_once()
    {
        Assert.Empty(Rules.All.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Rules.All.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Ids_and_names_have_their_form() => Assert.Empty(
        Rules.All.Where(rule => !Id().IsMatch(rule.Id) || !Name().IsMatch(rule.Name)).Select(rule => $"{rule.Id} {rule.Name}"));

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids() => Assert.Equal(
        Rules.All.Select(rule => rule.Id),
        Declaration().Matches(File.ReadAllText(Path.Combine(Repository.Generator, "Diagnostics", "Rules.cs"))).Select(match => match.Groups[1].Value));

    [Fact]
    public void The_catalogue_holds_every_area() => Assert.Equal(
        Areas().SelectMany(area => Fields(area)).Count(), Rules.All.Length);

    [Fact]
    public void Every_rule_is_named_in_a_test()
    {
        var tests = string.Concat(Repository.SourceFiles(Repository.Tests).Select(File.ReadAllText))
            + string.Concat(Directory.EnumerateFiles(Repository.Tests, "diagnostics.txt", SearchOption.AllDirectories).Select(File.ReadAllText))
            + string.Concat(Hostile.HostileFile.Names.Select(name => Hostile.HostileFile.Read(name).Head));

        Assert.Equal("", string.Join('\n',
            from area in Areas()
            from field in Fields(area)
            let rule = (Rule)field.GetValue(null)!
            where !Mentions(tests, $"{area.Name}.{field.Name}") && !Mentions(tests, rule.Id) && !Mentions(tests, rule.Name)
            select $"{rule.Id} {rule.Name}: no test provokes it"));
    }

    private static IEnumerable<Type> Areas() => typeof(Rules).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Rules).Namespace && type.Name.EndsWith("Rules", StringComparison.Ordinal) && type != typeof(Rules));

    private static IEnumerable<FieldInfo> Fields(Type area) =>
        area.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.FieldType == typeof(Rule));

    private static bool Mentions(string tests, string name) => Regex.IsMatch(tests, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])");

    [GeneratedRegex("""static readonly Rule \w+ = Rule\.\w+\("(\w+)", """)]
    private static partial Regex Declaration();

    [GeneratedRegex("^(CFG|SRC|TRN|LNK|TPL|PAG|BND|OUT|GEN)[0-9]{4}$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}

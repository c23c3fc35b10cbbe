using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>
/// References point one way only: from a folder to one of a lower rank. Nothing references a folder of its own
/// rank, so no stage knows a stage and no leaf a leaf.
/// </summary>
public partial class LayeringTests
{
    private static readonly string[][] Ranks =
    [
        ["Text"],
        ["Diagnostics"],
        ["Model"],
        ["Markdown", "Yaml", "Html", "Blocks", "Languages", "Templating", "Files"],
        ["Stages.Load", "Stages.Parse", "Stages.Translate", "Stages.Plan", "Stages.Render", "Stages.Check", "Stages.Bundle", "Stages.Write"],
        ["Build"],
        ["Serve", "Workbench"],
        ["Cli"],
        ["Program"],
    ];

    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["Markdig"] = ["Markdown", "Model"],
        ["YamlDotNet"] = ["Yaml"],
        ["AngleSharp"] = ["Html"],
        ["Scriban"] = ["Templating"],
        ["System.CommandLine"] = ["Cli"],
        ["Microsoft.AspNetCore"] = ["Serve"],
    };

    [Fact]
    public void Every_folder_has_a_rank() => Assert.Empty(
        Repository.SourceFiles(Repository.Generator).Select(FolderOf).Distinct().Except(Ranks.SelectMany(rank => rank)));

    [Fact]
    public void References_point_downwards_only() =>
        Assert.Empty(Repository.SourceFiles(Repository.Generator).SelectMany(WrongReferences));

    [Fact]
    public void Every_library_has_one_door() =>
        Assert.Empty(Repository.SourceFiles(Repository.Generator).SelectMany(WrongDoors));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(
        from file in Repository.SourceFiles(Repository.Generator)
        let declared = NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value
        let folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
        let expected = folder.Replace("generator", "Generator", StringComparison.Ordinal)
        where declared.Length > 0 && declared != expected && !expected.StartsWith("Generator.Diagnostics.", StringComparison.Ordinal)
        select $"{Shown(file)} declares {declared}, its folder is {expected}");

    private static IEnumerable<string> WrongReferences(string file)
    {
        var from = FolderOf(file);
        foreach (var used in Named(file).Where(name => name.StartsWith("Generator.", StringComparison.Ordinal)))
        {
            var to = Ranks.SelectMany(rank => rank).FirstOrDefault(folder => IsIn(used, "Generator." + folder));
            if (to is not null && to != from && RankOf(to) >= RankOf(from))
            {
                yield return $"{Shown(file)} references {used}: {from} may only know what lies below it, "
                    + $"so what it needs of {to} belongs into Model or a lower folder, or this code into {to}";
            }
        }
    }

    private static IEnumerable<string> WrongDoors(string file) =>
        from used in Named(file)
        from door in Doors
        where IsIn(used, door.Key) && !door.Value.Contains(FolderOf(file))
        select $"{Shown(file)} uses {door.Key}: only {string.Join(" and ", door.Value)} may, so ask it there";

    /// <summary>The namespaces of the using lines, and names written in full in the code.</summary>
    private static IEnumerable<string> Named(string file) =>
        FullName().Matches(File.ReadAllText(file)).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    private static bool IsIn(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static int RankOf(string folder) => Array.FindIndex(Ranks, rank => rank.Contains(folder));

    private static string FolderOf(string file)
    {
        var parts = Path.GetRelativePath(Repository.Generator, file).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? Path.GetFileNameWithoutExtension(parts[0])
            : parts[0] == "Stages" ? $"Stages.{parts[1]}"
            : parts[0];
    }

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.])(?:Generator|Markdig|YamlDotNet|AngleSharp|Scriban|System\.CommandLine|Microsoft\.AspNetCore)(?:\.\w+)*")]
    private static partial Regex FullName();
}

using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>
/// References point one way only: from a folder to one of a lower rank. Nothing references a folder of its own
/// rank, so no stage knows a stage and no leaf a leaf. Within translations the form of a file comes first: what holds it
/// against its source builds on that, editions on the checks of their words, and exchanged files on the commands that
/// begin and sync the files they are put into.
/// </summary>
public partial class LayeringTests
{
    private static readonly string[][] Ranks =
    [
        ["Text"],
        ["Diagnostics"],
        ["Model"],
        ["Languages"],
        ["Markdown", "Yaml", "Html", "Templating", "Files"],
        ["Translations.Format"],
        ["Translations.Reconcile"],
        ["Translations.Checks"],
        ["Stages.Load", "Stages.Parse", "Translations.Editions", "Stages.Plan", "Stages.Render", "Stages.Check", "Stages.Bundle", "Stages.Write"],
        ["Build"],
        ["Serve", "Translations.Commands"],
        ["Translations.Exchange"],
        ["Cli"],
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
        OurTypes().Select(type => FolderOf(type.Namespace!)).Distinct().Except(Ranks.SelectMany(rank => rank)));

    [Fact]
    public void The_map_names_every_folder_with_its_rank() => Assert.Equal(
        OurTypes().Select(type => FolderOf(type.Namespace!)).Distinct().Select(folder => $"{RankOf(folder) + 1} {folder.Replace('.', '/')}").Order(StringComparer.Ordinal),
        MapRow().Matches(File.ReadAllText(Path.Join(Repository.Generator, "README.md"))).Select(row => $"{row.Groups[1]} {row.Groups[2]}").Order(StringComparer.Ordinal));

    [Fact]
    public void References_point_downwards_only() => Assert.Empty(OurTypes().SelectMany(WrongReferences).Distinct());

    [Fact]
    public void Every_library_has_one_door() => Assert.Empty(OurTypes().SelectMany(WrongDoors).Distinct());

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(
        from file in Repository.SourceFiles(Repository.Generator)
        let declared = NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value
        let folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
        let expected = folder.Replace("generator", "Generator", StringComparison.Ordinal)
        where declared.Length > 0 && declared != expected
        select $"{Shown(file)} declares {declared}, its folder is {expected}");

    private static IEnumerable<string> WrongReferences(Type type)
    {
        var from = FolderOf(type.Namespace!);
        foreach (var used in ReferencedTypes.Of(type).Where(IsOurs))
        {
            var to = FolderOf(used.Namespace!);
            if (to != from && RankOf(to) >= RankOf(from))
            {
                yield return $"{type.FullName} references {used.FullName}: {from} may only know what lies below it, "
                    + $"so what it needs of {to} belongs into Model or a lower folder, or this code into {to}";
            }
        }
    }

    private static IEnumerable<string> WrongDoors(Type type) =>
        from used in ReferencedTypes.Of(type)
        from door in Doors
        where IsIn(used.Namespace ?? "", door.Key) && !door.Value.Contains(FolderOf(type.Namespace!))
        select $"{type.FullName} uses {used.FullName}: only {string.Join(" and ", door.Value)} may, so ask it there";

    private static IEnumerable<Type> OurTypes() => typeof(Program).Assembly.GetTypes().Where(IsOurs);

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Program).Assembly && IsIn(type.Namespace ?? "", "Generator");

    private static bool IsIn(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static int RankOf(string folder) => Array.FindIndex(Ranks, rank => rank.Contains(folder));

    private static string FolderOf(string space)
    {
        var parts = space.Split('.');
        return parts[1] is "Stages" or "Translations" ? $"{parts[1]}.{parts[2]}" : parts[1];
    }

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"^\| ([0-9]+) \| `([\w/]+)` \|", RegexOptions.Multiline)]
    private static partial Regex MapRow();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}

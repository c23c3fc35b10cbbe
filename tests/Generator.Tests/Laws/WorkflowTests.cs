using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests.Laws;

/// <summary>The workflows handle other people's pull requests, so what they may do is held to rules.</summary>
public partial class WorkflowTests
{
    private static readonly string[] Events = ["pull_request", "push", "workflow_dispatch", "schedule"];

    public static TheoryData<string> Workflows()
    {
        var files = Directory.GetFiles(Repository.PathOf(".github/workflows"), "*.yml").Order(StringComparer.Ordinal);
        return [.. files.Select(f => Path.GetFileName(f)!)];
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_with_its_version_beside_it(string workflow)
    {
        var uses = File.ReadLines(PathOf(workflow)).Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_runs_foreign_code_with_rights(string workflow) =>
        Assert.All(Keys(Load(workflow), "on"), name => Assert.Contains(name, Events));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Rights_are_given_job_by_job_and_every_job_ends_in_time(string workflow)
    {
        var root = Load(workflow);

        Assert.Empty(((YamlMappingNode)root["permissions"]).Children);
        Assert.All(Jobs(root), job =>
        {
            Assert.Equal("20", ((YamlScalarNode)job.Value["timeout-minutes"]).Value);
            Assert.True(job.Value.Children.ContainsKey("permissions"), job.Key);
        });
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_with_a_right_to_write_runs_neither_the_generator_nor_a_package(string workflow)
    {
        var writing = Jobs(Load(workflow)).Where(j => j.Value["permissions"].ToString()!.Contains("write", StringComparison.Ordinal));

        Assert.All(writing, job => Assert.DoesNotMatch("dotnet|npm|bash ", job.Value["steps"].ToString()));
    }

    [Fact]
    public void The_deployment_checks_nothing_out() =>
        Assert.DoesNotContain("checkout", Jobs(Load("publish.yml")).Single(j => j.Key == "deploy").Value["steps"].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Only_one_deployment_runs_at_a_time_and_none_is_cut_short()
    {
        var concurrency = Load("publish.yml")["concurrency"];

        Assert.Equal(("pages", "false"), (concurrency["group"].ToString(), concurrency["cancel-in-progress"].ToString()));
    }

    [Fact]
    public void Hidden_files_reach_the_deployment()
    {
        var build = Jobs(Load("publish.yml")).Single(j => j.Key == "build").Value;
        var uploads = Steps(build).Where(s => s.ToString().Contains("upload-", StringComparison.Ordinal) && s["with"]["path"].ToString() is "site" or "deploy").ToList();

        Assert.Equal(2, uploads.Count);
        Assert.All(uploads, step => Assert.Equal("true", step["with"]["include-hidden-files"].ToString()));
    }

    [Fact]
    public void Downloads_are_deployed_and_in_no_commit()
    {
        var runs = Steps(Jobs(Load("publish.yml")).Single(j => j.Key == "build").Value).Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString()).ToList();

        Assert.Contains(runs, run => run.Contains("build --bundles --base-url", StringComparison.Ordinal) && run.Contains("--output deploy", StringComparison.Ordinal));
        Assert.Contains("site/downloads/", File.ReadAllLines(Repository.PathOf(".gitignore")));
    }

    /// <summary>The job that may sign sees a list of digests and nothing else of the repository.</summary>
    [Fact]
    public void Where_the_downloads_come_from_is_attested_by_a_job_that_can_do_nothing_else()
    {
        var attest = Jobs(Load("publish.yml")).Single(j => j.Key == "attest").Value;

        Assert.Equal(["attestations", "id-token"], Keys(attest, "permissions").Order(StringComparer.Ordinal));
        Assert.Equal(["actions/download-artifact", "actions/attest-build-provenance"], Steps(attest).Select(s => s["uses"].ToString().Split('@')[0]));
        Assert.Equal("SHA256SUMS", Steps(attest).Last()["with"]["subject-checksums"].ToString());
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    private static string PathOf(string workflow) => Repository.PathOf(".github/workflows/" + workflow);

    private static YamlMappingNode Load(string workflow)
    {
        using var reader = new StreamReader(PathOf(workflow));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<string> Keys(YamlMappingNode node, string key) =>
        ((YamlMappingNode)node[key]).Children.Keys.Select(k => k.ToString());

    private static IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs(YamlMappingNode root) =>
        ((YamlMappingNode)root["jobs"]).Children.Select(j => KeyValuePair.Create(j.Key.ToString(), (YamlMappingNode)j.Value));

    [GeneratedRegex(@"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}

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

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_with_a_right_to_write_runs_git_and_gh_alone(string workflow)
    {
        var commands = Jobs(Load(workflow))
            .Where(j => MayWriteContents(j.Value))
            .SelectMany(j => Steps(j.Value))
            .Where(s => s.Children.ContainsKey("run"))
            .SelectMany(s => Continued().Replace(s["run"].ToString(), " ").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

        Assert.All(commands, line => Assert.Matches(GitAlone(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Only_a_job_that_writes_keeps_a_password_for_git(string workflow) => Assert.All(
        Jobs(Load(workflow)).Where(j => !MayWriteContents(j.Value)).SelectMany(j => Steps(j.Value)).Where(s => Uses(s, "actions/checkout")),
        step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_generator_has_one_gibibyte(string workflow) => Assert.All(
        Jobs(Load(workflow)).Where(j => Steps(j.Value).Any(s => s.ToString().Contains("project generator", StringComparison.Ordinal))),
        job => Assert.Equal("0x40000000", job.Value["env"]["DOTNET_GCHeapHardLimit"].ToString()));

    [Fact]
    public void A_pull_request_gets_no_right_to_write_and_no_secret()
    {
        Assert.All(Jobs(Load("check.yml")), job => Assert.Equal(
            ("contents", "read"), ((YamlMappingNode)job.Value["permissions"]).Children.Select(p => (p.Key.ToString(), p.Value.ToString())).Single()));
        Assert.DoesNotMatch(@"secrets\.|github\.token|GITHUB_TOKEN", File.ReadAllText(PathOf("check.yml")));
    }

    [Theory]
    [InlineData("check --base \"$RUNNER_TEMP/base\" --format github --summary \"$GITHUB_STEP_SUMMARY\"")]
    [InlineData("translate status --format markdown --base \"$RUNNER_TEMP/base\" >> \"$GITHUB_STEP_SUMMARY\"")]
    [InlineData("build --drafts --review --output preview")]
    public void A_pull_request_shows_its_findings_the_state_of_translations_and_the_site(string command) => Assert.Contains(
        Steps(Jobs(Load("check.yml")).Single(j => j.Key == "preview").Value).Where(s => s.Children.ContainsKey("run")),
        step => step["run"].ToString().Contains("dotnet run --project generator -- " + command, StringComparison.Ordinal));

    /// <summary>A branch's name or a title is somebody's text: in a script it would be run.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_expression_stands_in_a_script(string workflow) => Assert.All(
        Jobs(Load(workflow)).SelectMany(j => Steps(j.Value)).Where(s => s.Children.ContainsKey("run")),
        step => Assert.DoesNotContain("${{", step["run"].ToString(), StringComparison.Ordinal));

    [Fact]
    public void Translations_are_marked_once_a_day_and_only_they()
    {
        var root = Load("translations.yml");
        var jobs = Jobs(root).ToDictionary(j => j.Key, j => j.Value.ToString());

        Assert.Matches(@"^\d+ \d+ \* \* \*$", root["on"]["schedule"][0]["cron"].ToString());
        Assert.Equal(["sync", "propose"], jobs.Keys);
        Assert.Contains("--exclude='content/en/*' --include='content/*/*'", File.ReadAllText(PathOf("translations.yml")), StringComparison.Ordinal);
        Assert.Contains("-- check", File.ReadAllText(PathOf("translations.yml")), StringComparison.Ordinal);
        Assert.Contains("`build --review\\`", jobs["propose"], StringComparison.Ordinal);
        Assert.DoesNotMatch("-- build", jobs["sync"]);
    }

    /// <summary>What only people can judge is to be read first, and the summary of a run stands in the order of its steps.</summary>
    [Fact]
    public void The_summary_of_a_pull_request_begins_with_sealed_texts_and_names_the_form()
    {
        var runs = Steps(Jobs(Load("check.yml")).Single(j => j.Key == "preview").Value).Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString()).ToList();
        var status = runs.FindIndex(r => r.Contains("translate status", StringComparison.Ordinal));

        Assert.True(status < runs.FindIndex(r => r.Contains("--summary", StringComparison.Ordinal)));
        Assert.Contains("actions/workflows/command.yml", runs[status], StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_for_maintainers_ends_in_a_pull_request_of_content_alone()
    {
        var root = Load("command.yml");
        var jobs = Jobs(root).ToDictionary(j => j.Key, j => j.Value);
        var options = (YamlSequenceNode)root["on"]["workflow_dispatch"]["inputs"]["command"]["options"];

        Assert.Equal(["flag", "accept", "new", "rename", "import", "sign"], options.Select(o => o.ToString()));
        Assert.Equal(["run", "propose"], jobs.Keys);
        Assert.Equal("github.ref == 'refs/heads/main'", jobs["run"]["if"].ToString());
        Assert.Equal("run", jobs["propose"]["needs"].ToString());
        Assert.Contains("git apply --index --allow-empty --include='content/*' \"$RUNNER_TEMP/command.patch\"", jobs["propose"].ToString(), StringComparison.Ordinal);
    }

    /// <summary>The script of the form, up to where it would run the generator.</summary>
    [Theory]
    [InlineData("letter", "", "")]
    [InlineData("letter press/epoch-times", "all", "")]
    [InlineData("$(touch x)", "", "Not a plain word")]
    [InlineData("letter; touch x", "", "Not a plain word")]
    [InlineData("letter", "--all", "Not a plain word")]
    [InlineData("letter --all", "", "Not a plain word")]
    [InlineData("../x", "", "Not a plain word")]
    [InlineData("a\nb", "", "Not a plain word")]
    public void The_form_takes_plain_words_only(string page, string what, string said)
    {
        var script = Steps(Jobs(Load("command.yml")).First().Value).First(s => s.ToString().Contains("COMMAND", StringComparison.Ordinal))["run"].ToString();
        var start = new System.Diagnostics.ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script[..script.IndexOf("read -ra", StringComparison.Ordinal)]]) { RedirectStandardOutput = true };
        foreach (var (name, value) in new[] { ("PAGE", page), ("WHAT", what), ("LANGUAGE", ""), ("FILE", "") })
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(said.Length == 0 ? 0 : 1, process.ExitCode);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_has_its_readers_and_every_package_is_looked_after()
    {
        var owners = File.ReadAllText(Repository.PathOf(".github/CODEOWNERS"));
        var languages = Directory.GetDirectories(Repository.PathOf("content")).Select(Path.GetFileName);

        Assert.All(languages, language => Assert.Matches($@"(?m)^/content/{language}/ +@", owners));
        Assert.Equal(3, Weekly().Count(File.ReadAllText(Repository.PathOf(".github/dependabot.yml"))));
    }

    [Fact]
    public void The_deployment_checks_nothing_out() =>
        Assert.DoesNotContain("checkout", Jobs(Load("publish.yml")).Single(j => j.Key == "deploy").Value["steps"].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Only_what_was_tested_on_main_is_deployed_committed_and_attested()
    {
        var after = Jobs(Load("publish.yml")).Where(j => j.Key is not ("test" or "build")).ToList();

        Assert.Equal(3, after.Count);
        Assert.All(after, job => Assert.StartsWith("github.ref == 'refs/heads/main'", job.Value["if"].ToString(), StringComparison.Ordinal));
        Assert.All(after, job => Assert.Equal(["test", "build"], ((YamlSequenceNode)job.Value["needs"]).Select(n => n.ToString())));
    }

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

    private static bool Uses(YamlMappingNode step, string action) =>
        step.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith(action + "@", StringComparison.Ordinal);

    private static bool MayWriteContents(YamlMappingNode job) =>
        ((YamlMappingNode)job["permissions"]).Children.Any(p => p.Key.ToString() == "contents" && p.Value.ToString() == "write");

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(?:git |gh |echo |exit |fi$|if (?:! git|git|\[) )")]
    private static partial Regex GitAlone();

    [GeneratedRegex("interval: weekly")]
    private static partial Regex Weekly();

    [GeneratedRegex(@"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}

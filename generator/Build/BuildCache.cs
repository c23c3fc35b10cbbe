using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Stages.Load;
using Generator.Stages.Write;

namespace Generator.Build;

/// <summary>
/// Knows when a build would change nothing: what it reads is what the last one read that wrote the folder, and the folder
/// is what that one wrote. It keeps digests and findings in <c>.cache/</c>, never content, and is believed only by the
/// generator that wrote it; to lose it costs time only.
/// </summary>
/// <param name="campaign">Where <c>content/</c>, <c>templates/</c> and <c>.cache/</c> are.</param>
/// <param name="output">The folder of the built site.</param>
internal sealed class BuildCache(IFileSystem campaign, IFileSystem output, BuildOptions options)
{
    private const int Version = 1;

    private static readonly FrozenDictionary<string, Rule> Rules = Diagnostics.Rules.All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    private string Path => $".cache/build-{Fingerprint.Of(output.Name).Hex[..16]}.json";

    /// <summary>Builds, unless the last build did it already.</summary>
    public BuildResult Run(Func<BuildResult> build)
    {
        if (options is not { Goal: BuildGoal.Write, Check: true, Profile: false })
        {
            return build();
        }

        var start = Stopwatch.GetTimestamp();
        var inputs = DigestOfInputs();
        if (Kept(inputs) is { } kept)
        {
            return kept with { Times = [new StageTime("compare", Stopwatch.GetElapsedTime(start), 0, 0)] };
        }

        var result = build();
        if (result.Built is { Written: { } written } built)
        {
            Keep(new JsonObject
            {
                ["version"] = Version,
                ["inputs"] = inputs,
                ["lists"] = DigestOfLists(),
                ["pages"] = new JsonArray([.. built.Pages.Select(p => new JsonObject { ["language"] = p.Language.Value, ["pages"] = p.Pages })]),
                ["downloads"] = built.Downloads,
                ["files"] = written.Written + written.Unchanged,
                ["findings"] = new JsonArray([.. result.Diagnostics.Where(IsOfContent).Select(ToJson)]),
            });
        }

        return result;
    }

    /// <summary>What a build says of the output folder holds once: it has been mended since.</summary>
    private static bool IsOfContent(Diagnostic found) => !found.Rule.Id.StartsWith("OUT", StringComparison.Ordinal);

    private void Keep(JsonObject kept)
    {
        try
        {
            AtomicFiles.Write(campaign, Path, Encoding.UTF8.GetBytes(kept.ToJsonString()));
        }
        catch (FileSystemException)
        {
            // The site is built; only the next build takes longer.
        }
    }

    private BuildResult? Kept(string inputs)
    {
        try
        {
            return campaign.Find(Path) is { IsFile: true }
                && JsonNode.Parse(campaign.Read(Path, InputLimits.RecordBytes)) is JsonObject kept
                && (int?)kept["version"] == Version && (string?)kept["inputs"] == inputs && (string?)kept["lists"] == DigestOfLists() && IsWhole()
                ? ToResult(kept)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or FileSystemException)
        {
            return null; // It was edited or cut: as good as none.
        }
    }

    private static BuildResult ToResult(JsonObject kept) => new(
        [.. kept["findings"]!.AsArray().Select(found => ToDiagnostic(found!))],
        new BuiltSite(
            [.. kept["pages"]!.AsArray().Select(p => new PageCount(new LanguageTag((string)p!["language"]!), (int)p["pages"]!))],
            [],
            [],
            (int)kept["downloads"]!,
            new WriteReport(0, (int)kept["files"]!, 0)),
        []);

    /// <summary>Of the generator itself, of what it was asked and of every file that it would read.</summary>
    private string DigestOfInputs()
    {
        var lines = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{typeof(BuildCache).Module.ModuleVersionId} {options}")
            .AppendJoin(',', options.Languages.Select(l => l.Value)).AppendLine().AppendJoin(',', options.Bundles).AppendLine();
        foreach (var file in SourceLoader.Files(campaign))
        {
            var digest = file.Entry.IsFile ? campaign.DigestOf(file.Path).Hex : "";
            lines.AppendLine(CultureInfo.InvariantCulture, $"{digest} {file.Entry.Kind} {file.Path}");
        }

        return Fingerprint.Of(lines.ToString()).Hex;
    }

    private string DigestOfLists() => string.Join(' ', SiteRecord.In(output).Select(list => output.DigestOf(list.Value).Hex));

    /// <summary>Whether every file of the folder is as its list says, and nothing was left half done.</summary>
    private bool IsWhole()
    {
        var findings = new Findings();
        return SiteRoot.IsUsable(output, findings)
            && SiteMark.IsThere(output, SiteMark.OfPages)
            && !Staging.IsUnfinished(output)
            && SiteRecord.Read(output, findings, onlyOwn: false) is { } record
            && !findings.HasErrors
            && record.Files.All(file => IsAsListed(file.Key.Value, file.Value));
    }

    private bool IsAsListed(string path, Fingerprint digest) =>
        output.Find(path) is { IsFile: true, Mode: null or FileEntry.OrdinaryMode } && output.DigestOf(path) == digest;

    private static JsonObject ToJson(Diagnostic found) => new()
    {
        ["rule"] = found.Rule.Id,
        ["severity"] = (int)found.Severity,
        ["place"] = found.Location is { } place ? ToJson(place) : null,
        ["message"] = found.Message,
        ["hint"] = found.Hint,
        ["related"] = new JsonArray([.. found.Related.Select(r => new JsonObject { ["relation"] = r.Relation, ["place"] = ToJson(r.Location) })]),
    };

    private static JsonObject ToJson(Location place) =>
        new() { ["path"] = place.Path.Value, ["line"] = place.Line, ["column"] = place.Column, ["length"] = place.Length };

    private static Diagnostic ToDiagnostic(JsonNode found) => new(
        Rules[(string)found["rule"]!],
        (Severity)(int)found["severity"]!,
        found["place"] is { } place ? ToLocation(place) : null,
        (string)found["message"]!,
        (string?)found["hint"],
        [.. found["related"]!.AsArray().Select(r => new RelatedLocation((string)r!["relation"]!, ToLocation(r["place"]!)))]);

    private static Location ToLocation(JsonNode place) =>
        new(new SourcePath((string)place["path"]!), (int)place["line"]!, (int)place["column"]!, (int)place["length"]!);
}
